import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addIntervals,
  dec,
  divideIntervals,
  hull,
  type Interval,
  intervalsOverlap,
  point,
  scaleInterval,
  subtractIntervals,
} from './index.ts';

const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => dec(n).div(100));
const interval = fc
  .tuple(number, number)
  .map(([a, b]): Interval => (a.lte(b) ? { low: a, high: b } : { low: b, high: a }));
const ordered = ({ low, high }: Interval) => !low || !high || low.lte(high);

describe('intervals', () => {
  it('are added and taken away to the last digit, where a float would not be', () => {
    const [a, b] = [point(dec('12345678901234567890.12')), point(dec('0.03'))];
    for (const side of ['low', 'high'] as const) {
      expect(addIntervals(a, b)[side]?.toFixed()).toBe('12345678901234567890.15');
      expect(subtractIntervals(a, b)[side]?.toFixed()).toBe('12345678901234567890.09');
    }
  });

  it('keep low at or below high through every operation', () => {
    fc.assert(
      fc.property(interval, interval, number, (a, b, k) => {
        for (const result of [addIntervals(a, b), subtractIntervals(a, b), scaleInterval(a, k), hull(a, b)])
          expect(ordered(result)).toBe(true);
      }),
      { seed: 3 },
    );
  });
  it('hold every quotient of their members', () => {
    const positive = fc
      .tuple(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }))
      .map(([a, b]): Interval => ({ low: dec(a), high: dec(a + b) }));
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const q = divideIntervals(a, b)!;
        const middle = a.low!.plus(a.high!).div(2).div(b.low!.plus(b.high!).div(2));
        expect(q.low!.lte(middle) && q.high!.gte(middle)).toBe(true);
      }),
      { seed: 4 },
    );
  });
  it('stay open where an input is open', () => {
    expect(addIntervals({ low: dec(3), high: null }, point(dec(1)))).toEqual({ low: dec(4), high: null });
    expect(divideIntervals(point(dec(1)), { low: dec(0), high: dec(2) })).toBeNull();
  });
  it('$5 bn, $4.9 bn and about 50亿 overlap; 5.0 and 8.78 do not', () => {
    expect(
      intervalsOverlap(
        { low: dec('4500000000'), high: dec('5500000000') },
        { low: dec('4850000000'), high: dec('4950000000') },
      ),
    ).toBe(true);
    expect(
      intervalsOverlap(
        { low: dec('4950000000'), high: dec('5050000000') },
        { low: dec('8775000000'), high: dec('8785000000') },
      ),
    ).toBe(false);
  });
});
