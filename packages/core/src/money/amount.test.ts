import { describe, expect, it } from 'vitest';
import { type Amount, addAmounts, amount, subtractAmounts } from './index.ts';

describe('amounts', () => {
  it('add exactly', () =>
    expect(addAmounts(amount('0.1', 'USD'), amount('0.2', 'USD'))).toEqual({
      amount: '0.3',
      currency: 'USD',
    }));
  it('subtract below zero', () =>
    expect(subtractAmounts(amount('1', 'CNY'), amount('3.5', 'CNY')).amount).toBe('-2.5'));
  it('refuse a second currency at run time too', () => {
    const mixed: Amount[] = [amount('1', 'USD'), amount('1', 'EUR')];
    expect(() => addAmounts(mixed[0]!, mixed[1]!)).toThrow('USD and EUR in one sum');
  });
});
