import { Dec, roundTo, ZERO } from '../money/index.ts';
import { addDays, addMonths, type Day, daysBetween } from '../time/index.ts';
import type { Bounded } from './bounded.ts';
import type { RunwayResult } from './result.ts';

/**
 * Static runway: liquidity divided by net burn, both as stated. 5 bn at 417 M a month on 31 July 2024 is
 * 11.9904 months, to 30 July 2025. It assumes that burn stays what it is; `project` lets it grow.
 */
export interface StaticRunwayInput {
  /** Liquidity on `asOf`, in one currency. */
  readonly cash: Bounded;
  /** Cash out less cash in from customers, a month, in the same currency; zero or less means the company pays for itself. */
  readonly netBurnMonthly: Bounded;
  readonly asOf: Day;
}

/** Months to four decimals, half to even, with the interval that the bounds of both inputs allow. */
export function staticRunway({ cash, netBurnMonthly: burn, asOf }: StaticRunwayInput): RunwayResult {
  if (burn.centre.lte(0)) return { kind: 'selfFunding' };
  if (cash.centre.lte(0)) return { kind: 'alreadyOut' };
  const months = cash.centre.div(burn.centre);
  const shortest = cash.low && burn.high ? (cash.low.lte(0) ? ZERO : cash.low.div(burn.high)) : null;
  // Burn that may be zero or less leaves the long side open: the company might never run out.
  const longest = cash.high && burn.low?.gt(0) ? cash.high.div(burn.low) : null;
  const exact = shortest?.eq(months) && longest?.eq(months);
  return {
    kind: 'months',
    months: roundTo(months, 4),
    cashOutDate: cashOutDate(asOf, months),
    interval:
      exact || (!shortest && !longest)
        ? null
        : { low: shortest && roundTo(shortest, 4), high: longest && roundTo(longest, 4) },
  };
}

/**
 * The day so many months after `asOf`: whole months by the calendar, then the fraction in days of the month
 * that follows, counted to a millionth of a day and the begun day dropped. Null past a hundred years.
 */
export function cashOutDate(asOf: Day, months: Dec): Day | null {
  if (months.lt(0) || months.gt(1200)) return null;
  const whole = months.round(0, Dec.roundDown);
  const count = whole.toNumber();
  const from = addMonths(asOf, count);
  const length = daysBetween(from, addMonths(asOf, count + 1));
  return addDays(
    from,
    months.minus(whole).times(length).round(6, Dec.roundHalfEven).round(0, Dec.roundDown).toNumber(),
  );
}
