import { describe, expect, it } from 'vitest';
import { dec, roundTo } from '../money/index.ts';
import { bounded } from './bounded.ts';
import { cagr, growthRate } from './growthRate.ts';
import type { Ratio } from './ratio.ts';

const percent = (ratio: Ratio) =>
  ratio.kind === 'value' ? roundTo(dec(ratio.value).times(100), 2) : ratio.kind;

describe('growth', () => {
  it('[RW22] keeps the rounding of both levels', () => {
    const fall = growthRate({
      from: bounded('6.281', '6.2805', '6.2815'),
      to: bounded('3.98', '3.975', '3.985'),
    });
    expect(percent(fall)).toBe('-36.63');
    expect(
      fall.kind === 'value' &&
        fall.interval &&
        [fall.interval.low, fall.interval.high].map((s) => roundTo(dec(s!).times(100), 2)),
    ).toEqual(['-36.72', '-36.55']);
  });
  it('is compounded over years', () => {
    expect(percent(cagr({ from: bounded('16.82'), to: bounded('40.11'), years: '3' }))).toBe('33.6');
    expect(percent(cagr({ from: bounded('20'), to: bounded('44'), years: '5' }))).toBe('17.08');
    expect(percent(cagr({ from: bounded('20'), to: bounded('0'), years: '5' }))).toBe('-100');
  });
  it('[RW22] has no value from nothing, to less than nothing, or in no time', () => {
    expect(percent(growthRate({ from: bounded('0'), to: bounded('4') }))).toBe('undefined');
    expect(percent(cagr({ from: bounded('0'), to: bounded('4'), years: '2' }))).toBe('undefined');
    expect(percent(cagr({ from: bounded('3'), to: bounded('-4'), years: '2' }))).toBe('undefined');
    expect(percent(cagr({ from: bounded('3'), to: bounded('4'), years: '0' }))).toBe('undefined');
  });
  it('[RW23] a loss is not the growth of a revenue in another currency', () => {
    const in_ = (currency: string) => ({ ...bounded('5'), basis: { currency } });
    expect(percent(growthRate({ from: in_('USD'), to: in_('CNY') }))).toBe('undefined');
  });
});
