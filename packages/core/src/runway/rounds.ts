import { type Figure, figureOfObservation } from '../derivation/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { intervalOf, intervalsOverlap } from '../money/index.ts';
import { deriveSeries, type Observation, type PolicyName } from '../series/index.ts';
import { compareText } from '../source/index.ts';
import { type Day, daysBetween } from '../time/index.ts';

/**
 * Money that came in: rounds, listings and borrowings that closed, each once. A round told by month and by day,
 * by announcement and by closing, is one round when the sums agree and the days lie within 45 of each other.
 */
const SAME_ROUND_DAYS = 45;

export interface RoundsQuery {
  readonly company: string;
  readonly policy: PolicyName;
  readonly day: Day;
  readonly today: Day;
}

/** Closed money events up to a day, oldest first. Announced, contingent or planned money is not in hand and not here. */
export function closedRounds(ledger: Ledger, query: RoundsQuery): readonly Figure[] {
  const events = (['funding_round', 'ipo_proceeds'] as const)
    .flatMap((metric) => deriveSeries(ledger, { company: query.company, metric }, query.policy).observations)
    .filter((o) => 'at' in o.period && o.period.at <= query.day && isInHand(o))
    .sort((a, b) => compareText(dayOfRound(a), dayOfRound(b)) || compareText(a.metric, b.metric));
  const kept: Observation[] = [];
  for (const event of events) {
    const twin = kept.findIndex((other) => sameRound(other, event));
    if (twin < 0) kept.push(event);
    else if (isMoreExact(event, kept[twin]!)) kept[twin] = event;
  }
  return kept.map((o) => figureOfObservation(o, query.today));
}

const dayOfRound = (o: Observation) => ('at' in o.period ? o.period.at : o.period.end);

function isInHand(o: Observation): boolean {
  const { status, contingentOn } = o.basis.epistemic;
  // Compute credits are no cash, and a sum that includes them says nothing of how much of it is.
  return (
    (status === 'actual' || status === 'estimate') &&
    !contingentOn &&
    o.basis.inclusions.credits !== 'included'
  );
}

function sameRound(a: Observation, b: Observation): boolean {
  const near = Math.abs(daysBetween(dayOfRound(a), dayOfRound(b))) <= SAME_ROUND_DAYS;
  return near && a.unit === b.unit && intervalsOverlap(intervalOf(a.quantity), intervalOf(b.quantity));
}

/** A day beats a month, a month a year; then the later word wins. */
function isMoreExact(a: Observation, b: Observation): boolean {
  const rank = (o: Observation) =>
    o.basis.periodBasis.atPrecision === 'year' ? 2 : o.basis.periodBasis.atPrecision === 'month' ? 1 : 0;
  return rank(a) < rank(b);
}
