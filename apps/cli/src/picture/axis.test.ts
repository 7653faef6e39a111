import { describe, expect, it } from 'vitest';
import { axisLabel, axisOver, yearTicks } from './axis.ts';

describe('an axis', () => {
  it.each([
    [[-1.2e9, 6.5e9], 5, [-2e9, 0, 2e9, 4e9, 6e9, 8e9]],
    [[0, 1], 6, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[28.4, 37.1], 6, [28, 30, 32, 34, 36, 38]],
    [[0, 0], 5, [0, 0.2]],
  ])('over %j in about %d steps', (values, steps, ticks) => {
    const axis = axisOver(values, steps);
    expect(axis.ticks.map((t) => Number(t.toPrecision(6)))).toEqual(ticks);
    expect([axis.low <= Math.min(...values), axis.high >= Math.max(...values)]).toEqual([true, true]);
  });
  it('labels as reports write: no exponent, no dust', () => {
    expect([axisLabel(-1e11, 'USD', 'en'), axisLabel(1e11, 'USD', 'zh')]).toEqual([
      '−$100 bn',
      '1,000 亿美元',
    ]);
    expect([axisLabel(0.1 + 0.2, 'fraction', 'en'), axisLabel(0, 'USD', 'en')]).toEqual(['30%', '0']);
    expect(axisLabel(24, 'months', 'zh')).toBe('24');
  });
  it('ticks years at their January, fewer where they would crowd', () => {
    const from = 2026 * 12 + 10;
    expect(yearTicks(from, from + 36, 10).map((m) => m / 12)).toEqual([2027, 2028, 2029]);
    expect(yearTicks(from, from + 600, 10).map((m) => m / 12)).toEqual([
      2030, 2035, 2040, 2045, 2050, 2055, 2060, 2065, 2070, 2075,
    ]);
  });
});
