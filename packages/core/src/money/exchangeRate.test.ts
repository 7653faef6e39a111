import { describe, expect, it } from 'vitest';
import { dec, type ExchangeRate, RateTable, roundTo } from './index.ts';

const rate = (
  base: 'EUR' | 'USD',
  quote: 'USD' | 'CNY' | 'HKD',
  when: string,
  value: string,
): ExchangeRate => ({ base, quote, when, rate: value, source: 'ECB' });
const table = new RateTable([
  rate('EUR', 'USD', '2024-10-31', '1.0882'),
  rate('EUR', 'CNY', '2024-10-31', '7.7522'),
  rate('USD', 'CNY', '2024', '7.1957'),
]);
const found = (from: 'USD' | 'CNY' | 'HKD', to: 'USD' | 'CNY' | 'HKD', when: readonly string[]) => {
  const result = table.find(from, to, when);
  return result.ok ? roundTo(result.value.rate, 6) : result.issues.map((i) => i.message);
};

describe('exchange rates', () => {
  it('takes the pair as published', () => expect(found('USD', 'CNY', ['2024'])).toBe('7.1957'));
  it('turns a pair round', () =>
    expect(found('CNY', 'USD', ['2024'])).toBe(roundTo(dec(1).div(dec('7.1957')), 6)));
  it('crosses through the euro and says so', () => {
    expect(found('USD', 'CNY', ['2024-10-31'])).toBe(roundTo(dec('7.7522').div(dec('1.0882')), 6));
    const result = table.find('USD', 'CNY', ['2024-10-31']);
    expect(result.ok && result.value.source).toBe('ECB, via EUR');
  });
  it('falls back on the days offered, in their order', () =>
    expect(found('USD', 'CNY', ['2024-11-02', '2024-11-01', '2024-10-31'])).toBe(
      roundTo(dec('7.7522').div(dec('1.0882')), 6),
    ));
  it('is an issue when missing, never zero', () =>
    expect(found('HKD', 'USD', ['2024'])).toEqual(['No exchange rate from HKD to USD for 2024.']));
});
