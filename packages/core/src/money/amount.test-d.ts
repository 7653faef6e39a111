import { expectTypeOf, test } from 'vitest';
import { type Amount, addAmounts, amount } from './index.ts';

test('one currency to a sum', () => {
  const dollars = amount('5', 'USD');
  const euros = amount('5', 'EUR');
  expectTypeOf(addAmounts(dollars, amount('1', 'USD'))).toEqualTypeOf<Amount<'USD'>>();
  // @ts-expect-error dollars and euros do not add up
  addAmounts(dollars, euros);
});
