import { type Claim, centreOf, intervalOfQuantity, isAboutThePast } from '../../claim/index.ts';
import {
  type Dec,
  dec,
  type Interval,
  intervalsOverlap,
  negateInterval,
  roundTo,
  scaleInterval,
} from '../../money/index.ts';
import {
  daysBetween,
  firstDay,
  isInstant,
  lastDay,
  laterDay,
  lengthInDays,
  lengthInMonths,
  type Period,
} from '../../time/index.ts';

/**
 * What two claims are compared by: intervals over a span, per month, and how far apart in time. A loss of
 * 50 亿 for 2024 is 49.5 to 50.5 亿 over twelve months, 4.125 to 4.21 亿 a month.
 */

const ABOUT = dec('0.05');

/** The interval stated; "about" widens it by 5 % each way, since the source itself does not vouch for the last digit. */
export function boundsOf(claim: Claim): Interval {
  const { low, high } = intervalOfQuantity(claim.quantity);
  if (!claim.quantity.approx) return { low, high };
  return {
    low: low?.minus(low.abs().times(ABOUT)) ?? null,
    high: high?.plus(high.abs().times(ABOUT)) ?? null,
  };
}

/** About what happened, and not denied by its own source. */
export function isPast(claim: Claim): boolean {
  return isAboutThePast(claim.basis.epistemic.status) && claim.basis.epistemic.denied !== true;
}

export function sameScope(a: Claim, b: Claim): boolean {
  return a.basis.scope.kind === b.basis.scope.kind && a.basis.scope.name === b.basis.scope.name;
}

/** Same unit, rate and scope: the two numbers can be set beside one another. */
export function comparable(a: Claim, b: Claim): boolean {
  return a.unit === b.unit && a.per === b.per && sameScope(a, b);
}

export function disjoint(a: Interval, b: Interval): boolean {
  return !intervalsOverlap(a, b);
}

/** A flow over its whole span. Null for an instant, an annualised figure or one per seat, head or token. */
export function totalOf(claim: Claim): Interval | null {
  if (isInstant(claim.period) || claim.basis.periodBasis.annualised) return null;
  const bounds = boundsOf(claim);
  const months = dec(lengthInMonths(claim.period).months);
  switch (claim.per) {
    case null:
      return bounds;
    case 'day':
      return scaleInterval(bounds, dec(lengthInDays(claim.period)));
    case 'month':
      return scaleInterval(bounds, months);
    case 'quarter':
      return scaleInterval(bounds, months.div(3));
    case 'year':
      return scaleInterval(bounds, months.div(12));
    default:
      return null;
  }
}

/** A flow per month of its span. */
export function perMonth(claim: Claim): Interval | null {
  const total = totalOf(claim);
  if (!total || isInstant(claim.period)) return null;
  const { months } = lengthInMonths(claim.period);
  return months > 0 ? scaleInterval(total, dec(1).div(dec(months))) : null;
}

/** The loss that a claim states, whichever way it is signed; null when it states none. */
export function lossOf(claim: Claim): Interval | null {
  const total = totalOf(claim);
  return total && (claim.metric === 'net_income' ? negateInterval(total) : total);
}

export function middleOf({ low, high }: Interval): Dec | null {
  return low && high ? low.plus(high).div(2) : (low ?? high);
}

/** Days between two periods; 0 when they touch or overlap. */
export function gapInDays(a: Period, b: Period): number {
  return Math.max(0, daysBetween(lastDay(a), firstDay(b)), daysBetween(lastDay(b), firstDay(a)));
}

/** True when every day of `part` lies in `whole`. */
export function liesIn(part: Period, whole: Period): boolean {
  return firstDay(part) >= firstDay(whole) && lastDay(part) <= lastDay(whole);
}

export function isMonthLong(period: Period): boolean {
  return !isInstant(period) && lengthInDays(period) >= 28 && lengthInDays(period) <= 31;
}

export function isYearLong(period: Period): boolean {
  return !isInstant(period) && lengthInDays(period) >= 350 && lengthInDays(period) <= 380;
}

/** Number of times that `a` is `b`, to one decimal, for a message: `"25.3"`. */
export function timesText(a: Dec, b: Dec): string {
  return roundTo(a.div(b), 1);
}

/** Metrics that are a magnitude by rule, yet may be below zero: a negative loss is a profit. */
export const mayBeNegative: ReadonlySet<string> = new Set([
  'net_loss',
  'operating_loss',
  'adjusted_net_loss',
  'cumulative_loss',
  'cash_burned',
  'net_burn',
]);

export const lossMetrics = ['net_loss', 'operating_loss', 'adjusted_net_loss'] as const;
export const costMetrics = [
  'operating_cost',
  'cost_of_revenue',
  'compute_cost',
  'training_cost',
  'inference_cost',
  'rd_expense',
  'staff_cost',
] as const;

/** Days that both spans share. */
export function overlapDays(a: Period, b: Period): number {
  if (isInstant(a) || isInstant(b)) return 0;
  const last = laterDay(a.end, b.end) === a.end ? b.end : a.end;
  return Math.max(0, daysBetween(laterDay(a.start, b.start), last));
}

/** The year that a claim in years names: "profit in 2029". */
export function yearIn(claim: Claim): number {
  return +roundTo(centreOf(claim.quantity), 0);
}
