import { expect, it } from 'vitest';
import { bounded } from './bounded.ts';
import { selfFundingRatio } from './selfFunding.ts';

it('[RW18] is the share of cost that customers pay', () => {
  expect(
    selfFundingRatio({ received: bounded('3.5', '3.45', '3.55'), paid: bounded('8.5', '8.45', '8.55') }),
  ).toEqual({
    kind: 'value',
    value: '0.411764705882352941',
    interval: { low: '0.403508771929824561', high: '0.420118343195266272' },
  });
});
it('[RW18] without cost there is no ratio', () => {
  expect(selfFundingRatio({ received: bounded('3'), paid: bounded('0') })).toMatchObject({
    kind: 'undefined',
    why: { zh: '没有现金支出。' },
  });
});
it('[RW23] cash received is not divided by accrued cost', () => {
  const received = { ...bounded('3'), basis: { accounting: 'cash' } };
  expect(
    selfFundingRatio({ received, paid: { ...bounded('8'), basis: { accounting: 'accrual' } } }).kind,
  ).toBe('undefined');
});
