import { Bug } from '../issue/index.ts';
import {
  type Dec,
  type DecimalString,
  dec,
  decimalString,
  type Interval,
  type IntervalRecord,
  intervalRecord,
} from '../money/index.ts';

/**
 * A figure with the bounds its source left open: "50亿" is 5.0 bn between 4.95 and 5.05, "at least 3" has no
 * high side. Every formula of this room takes such figures and gives one back; low ≤ centre ≤ high.
 */
export interface Bounded extends Interval {
  readonly centre: Dec;
}

/** The same as text, for reports. */
export interface BoundedRecord extends IntervalRecord {
  readonly value: DecimalString;
}

/**
 * A figure from text: `bounded('5', '4.95', '5.05')`; without bounds it is exact; `null` is an open side.
 * @throws Bug when low ≤ centre ≤ high does not hold.
 */
export function bounded(
  centre: DecimalString | Dec,
  low: DecimalString | Dec | null = centre,
  high: DecimalString | Dec | null = centre,
): Bounded {
  return withBounds(dec(centre), {
    low: low === null ? null : dec(low),
    high: high === null ? null : dec(high),
  });
}

/** A centre with its interval, as `centreOf` and `intervalOfQuantity` give them. */
export function withBounds(centre: Dec, { low, high }: Interval): Bounded {
  if (low?.gt(centre) || high?.lt(centre))
    throw new Bug(`${centre} lies outside its own bounds ${low} to ${high}`);
  return { centre, low, high };
}

export function boundedRecord(figure: Bounded): BoundedRecord {
  return { value: decimalString(figure.centre), ...intervalRecord(figure) };
}
