import type { Claim, ClaimMetric } from '../../claim/index.ts';
import { findMetric } from '../../metric/index.ts';
import { addMonths, isInstant, type Period } from '../../time/index.ts';

/** What a growth claim is about: the metric that grew, and against which earlier period, as far as it is said. */
export interface Growth {
  readonly level: ClaimMetric;
  /** `yoy`, `qoq`, `mom`, `plan` or `since:2023-01-01`; undefined when nothing is said. */
  readonly against: string | undefined;
}

const monthsBack: Readonly<Record<string, number>> = { yoy: 12, qoq: 3, mom: 1 };
const NAMED = /^(?:other:)?(\w{1,40}?)_growth(?:_(yoy|qoq|mom))?$/;

/** `revenue_growth_yoy` is about `revenue`, `other:users_growth_mom` about `users`; undefined for other metrics. */
export function growthOf(claim: Claim): Growth | undefined {
  const named = NAMED.exec(claim.metric);
  const level = named && findMetric(named[1]!);
  if (!named || !level || claim.unit !== 'fraction') return undefined;
  // The catalogue's own growth metric is called yoy by habit and still has to say what it is measured against.
  const suffix = claim.metric.startsWith('other:') ? named[2] : undefined;
  return { level: level.id, against: claim.basis.periodBasis.against ?? suffix };
}

/** The earlier period of a growth; undefined when it is not one of a fixed distance. */
export function basePeriod(period: Period, against: string | undefined): Period | undefined {
  const back = against === undefined ? undefined : monthsBack[against];
  if (back === undefined) return undefined;
  return isInstant(period)
    ? { at: addMonths(period.at, -back) }
    : { start: addMonths(period.start, -back), end: addMonths(period.end, -back) };
}
