import { type Dec, type DecimalString, dec, decimalString, maxDec, minDec, ZERO } from './decimal.ts';

/**
 * A closed interval of exact decimals; an open side is null. What a source states to so many digits, or
 * as "more than", is an interval, and stays one through every sum: low ≤ high always holds.
 */
export interface Interval {
  readonly low: Dec | null;
  readonly high: Dec | null;
}

export interface IntervalRecord {
  readonly low: DecimalString | null;
  readonly high: DecimalString | null;
}

export function point(value: Dec): Interval {
  return { low: value, high: value };
}
export function intervalOf(record: IntervalRecord): Interval {
  return {
    low: record.low === null ? null : dec(record.low),
    high: record.high === null ? null : dec(record.high),
  };
}
export function intervalRecord(interval: Interval): IntervalRecord {
  return {
    low: interval.low === null ? null : decimalString(interval.low),
    high: interval.high === null ? null : decimalString(interval.high),
  };
}

const both = (a: Dec | null, b: Dec | null, op: (a: Dec, b: Dec) => Dec) => (a && b ? op(a, b) : null);

export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: both(a.low, b.low, (x, y) => x.plus(y)), high: both(a.high, b.high, (x, y) => x.plus(y)) };
}
export function negateInterval(a: Interval): Interval {
  return { low: a.high?.neg() ?? null, high: a.low?.neg() ?? null };
}
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, negateInterval(b));
}
/** Scale by a known number; a negative one swaps the sides. */
export function scaleInterval(a: Interval, by: Dec): Interval {
  const scaled = { low: a.low?.times(by) ?? null, high: a.high?.times(by) ?? null };
  return by.lt(0) ? { low: scaled.high, high: scaled.low } : scaled;
}
/** Quotient of two non-negative quantities, divisor above zero on its low side; else null (no bound can be given). */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  if (!b.low || b.low.lte(0) || !a.low || a.low.lt(0)) return null;
  return { low: b.high ? a.low.div(b.high) : ZERO, high: a.high ? a.high.div(b.low) : null };
}
export function intervalsOverlap(a: Interval, b: Interval): boolean {
  return !(a.low && b.high && a.low.gt(b.high)) && !(b.low && a.high && b.low.gt(a.high));
}
export function containsValue(a: Interval, value: Dec): boolean {
  return !(a.low && value.lt(a.low)) && !(a.high && value.gt(a.high));
}
/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.low ? minDec(a.low, b.low) : null,
    high: a.high && b.high ? maxDec(a.high, b.high) : null,
  };
}
export function widthOf(a: Interval): Dec | null {
  return a.low && a.high ? a.high.minus(a.low) : null;
}
