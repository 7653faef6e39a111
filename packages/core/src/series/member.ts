import { type Claim, intervalOfQuantity, knownFrom, usualAccounting } from '../claim/index.ts';
import type { LedgerIndex } from '../ledger/index.ts';
import { type MetricId, metricOf } from '../metric/index.ts';
import { type Dec, dec, type Interval, isCurrency, maxDec, ZERO } from '../money/index.ts';
import type { Source } from '../source/index.ts';
import { addDays, type Day, isInstant, lastDay, type Period } from '../time/index.ts';
import type { Outlook } from './reconciliation.ts';

/** A claim made ready to be set beside others: its interval in the common unit, its outlook, its origin. */
export interface Member {
  readonly claim: Claim;
  readonly source: Source | undefined;
  readonly interval: Interval;
  /** False when it is in another currency and there is no rate: shown, never compared. */
  readonly comparable: boolean;
  readonly outlook: Outlook;
  readonly known: Day;
}

/**
 * What a claim is about, seen from the day it was published [RC9]: "a loss of 5 bn this year", written in July, looks
 * forward even where the source calls it an estimate.
 */
export function outlookOf(claim: Claim): Outlook {
  const { status } = claim.basis.epistemic;
  if (status === 'actual') return 'actual';
  if (status === 'estimate' && knownFrom(claim) > lastDay(claim.period)) return 'estimate';
  if (status === 'estimate' && isInstant(claim.period) && knownFrom(claim) >= claim.period.at)
    return 'estimate';
  return 'forward';
}

/** Members in the order of their ids, so that no later step can depend on the order of the claims [RC13]. */
export function membersOf(claims: readonly Claim[], index: LedgerIndex): readonly Member[] {
  const unit = commonUnit(claims);
  return claims
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((claim): Member => {
      const interval = intervalIn(unit, claim, index);
      return {
        claim,
        source: index.source(claim.citation.source),
        interval: interval ?? statedInterval(claim),
        comparable: interval !== undefined,
        outlook: outlookOf(claim),
        known: knownFrom(claim),
      };
    });
}

/** The unit most of the claims are in; of two, the first by name. */
function commonUnit(claims: readonly Claim[]): string {
  const [first, ...rest] = new Set(claims.map((claim) => claim.unit));
  if (rest.length === 0) return first ?? '';
  const count = (unit: string) => claims.filter((claim) => claim.unit === unit).length;
  return [first!, ...rest].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0]!;
}

const intervals = new WeakMap<Claim, Interval>();

/** The claim's interval in its own unit; a claim is met in many questions and read once. */
function statedInterval(claim: Claim): Interval {
  let interval = intervals.get(claim);
  if (!interval) {
    interval = intervalOfQuantity(claim.quantity);
    intervals.set(claim, interval);
  }
  return interval;
}

const WIDER = dec('0.02');

/** The claim's interval in another unit, widened by 2 % because nobody says at which rate it was meant [RC3]. */
function intervalIn(unit: string, claim: Claim, index: LedgerIndex): Interval | undefined {
  const stated = statedInterval(claim);
  if (claim.unit === unit) return stated;
  if (!isCurrency(claim.unit) || !isCurrency(unit)) return undefined;
  const found = index.rates.find(claim.unit, unit, daysOfRate(claim.period));
  if (!found.ok) return undefined;
  const { rate } = found.value;
  return {
    low: stated.low && outward(stated.low.times(rate), -1),
    high: stated.high && outward(stated.high.times(rate), 1),
  };
}

function outward(value: Dec, side: 1 | -1): Dec {
  return value.plus(value.abs().times(WIDER).times(side));
}

/** A flow at its year's average, a balance at its day or the nearest of the ten days before, else at the year's. */
function daysOfRate(period: Period): readonly string[] {
  const year = lastDay(period).slice(0, 4);
  if (!isInstant(period)) return [year];
  return [...Array.from({ length: 11 }, (_, i) => addDays(period.at, -i)), year];
}

/** Whether an interval is no wider than a share of its size; never when a side is open or it spans nothing but zero. */
export function isWithin({ low, high }: Interval, share: Dec): boolean {
  if (!low || !high) return false;
  const size = maxDec(low.abs(), high.abs());
  return !size.eq(ZERO) && high.minus(low).lte(size.times(share));
}

const HALF = dec('0.5');

/** The middle of an interval, its only bound, or null when it has none. */
export function middleOf({ low, high }: Interval): Dec | null {
  return low && high ? low.plus(high).times(HALF) : (low ?? high);
}

/** Axes on which nobody said anything where it matters, 0 and up [RC11]. */
export function unknownAxes(claim: Claim): number {
  const { accounting, presentation, epistemic } = claim.basis;
  return (
    (accounting === 'unknown' && usualAccounting(claim.metric) !== null ? 1 : 0) +
    (presentation === 'unknown' || (claim.metric === 'valuation' && presentation === 'none') ? 1 : 0) +
    (epistemic.attribution === 'unknown' ? 1 : 0)
  );
}

export function kindOfMetric(metric: string): string | undefined {
  return metric.startsWith('other:') ? undefined : metricOf(metric as MetricId)?.kind;
}
