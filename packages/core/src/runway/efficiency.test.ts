import { describe, expect, it } from 'vitest';
import { bounded } from './bounded.ts';
import {
  burnMultiple,
  cacPayback,
  efficiencyScore,
  grossMargin,
  magicNumber,
  revenuePerHead,
  ruleOf40,
  subscribersToCover,
} from './efficiency.ts';

const is = (value: string) => ({ kind: 'value', value, interval: null });
const b = bounded;

describe('efficiency', () => {
  it.each([
    ['burn multiple', burnMultiple({ netBurn: b('8'), netNewArr: b('10') }), '0.8'],
    ['efficiency score', efficiencyScore({ netBurn: b('8'), netNewArr: b('10') }), '1.25'],
    ['rule of 40', ruleOf40({ growth: b('0.6'), margin: b('-0.25'), marginBasis: 'operating' }), '0.35'],
    [
      'magic number',
      magicNumber({ revenue: b('12'), revenueBefore: b('10'), salesMarketingBefore: b('4') }),
      '2',
    ],
    [
      'CAC payback',
      cacPayback({ cac: b('120'), revenuePerCustomerMonthly: b('20'), grossMargin: b('0.5') }),
      '12',
    ],
    [
      'gross margin',
      grossMargin({ revenue: b('10'), costOfRevenue: b('6'), costScope: 'inference for paying users' }),
      '0.4',
    ],
    [
      'revenue per head',
      revenuePerHead({ revenue: b('398000000'), headcount: b('453') }),
      '878587.19646799117',
    ],
    [
      'subscribers to cover',
      subscribersToCover({ costYearly: b('8700000000'), priceMonthly: b('20') }),
      '36250000',
    ],
  ])('%s', (_, ratio, value) => {
    expect(ratio).toEqual(is(value));
  });

  it.each([
    ['burn multiple without new revenue', burnMultiple({ netBurn: b('8'), netNewArr: b('0') }), '净新增'],
    ['efficiency score without burn', efficiencyScore({ netBurn: b('-1'), netNewArr: b('10') }), '净消耗'],
    [
      'magic number without selling',
      magicNumber({ revenue: b('12'), revenueBefore: b('10'), salesMarketingBefore: b('0') }),
      '销售费用',
    ],
    [
      'CAC payback without margin',
      cacPayback({ cac: b('120'), revenuePerCustomerMonthly: b('20'), grossMargin: b('-0.1') }),
      '毛利率',
    ],
    [
      'CAC payback without revenue',
      cacPayback({ cac: b('120'), revenuePerCustomerMonthly: b('0'), grossMargin: b('0.5') }),
      '单个客户',
    ],
    [
      'gross margin without revenue',
      grossMargin({ revenue: b('0'), costOfRevenue: b('6'), costScope: 'all' }),
      '收入不为正',
    ],
    ['revenue per head without heads', revenuePerHead({ revenue: b('1'), headcount: b('0') }), '员工'],
    ['subscribers at no price', subscribersToCover({ costYearly: b('1'), priceMonthly: b('0') }), '价格为零'],
  ])('[RW22] %s', (_, ratio, zh) => {
    expect(ratio).toMatchObject({ kind: 'undefined', why: { zh: expect.stringContaining(zh) } });
  });

  it('[RW24] a rule of 40 without the name of its margin, a gross margin without the scope of its cost', () => {
    expect(ruleOf40({ growth: b('0.6'), margin: b('-0.25'), marginBasis: ' ' }).kind).toBe('undefined');
    expect(grossMargin({ revenue: b('10'), costOfRevenue: b('6'), costScope: '' }).kind).toBe('undefined');
  });

  it('[RW22] bounds go the right way', () => {
    expect(
      grossMargin({ revenue: b('10', '8', '12'), costOfRevenue: b('6', '4', '8'), costScope: 'all' }),
    ).toMatchObject({ interval: { low: '0', high: '0.666666666666666667' } });
    expect(
      cacPayback({
        cac: b('120', '100', '140'),
        revenuePerCustomerMonthly: b('20'),
        grossMargin: b('0.5', '0', '0.8'),
      }),
    ).toMatchObject({ interval: { low: '6.25', high: null } });
    expect(burnMultiple({ netBurn: b('8', '7', '9'), netNewArr: b('10', '8', '12') })).toMatchObject({
      interval: { low: '0.583333333333333333', high: '1.125' },
    });
  });

  it('[RW23] a burn of one period is not set against the growth of another', () => {
    const netBurn = { ...b('8'), basis: { period: '2024' } };
    expect(burnMultiple({ netBurn, netNewArr: { ...b('10'), basis: { period: '2025' } } })).toMatchObject({
      why: { en: 'The figures differ in period: 2024 against 2025.' },
    });
  });
});
