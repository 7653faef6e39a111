import { addIntervals, dec, decimalString, intervalOf, intervalRecord } from '../money/index.ts';
import type { Observation } from '../series/index.ts';
import { type Day, isInstant, lastDay, laterDay, lengthInMonths, type Span } from '../time/index.ts';

/** So many months make a burn: enough to even out a payday, few enough to be today's. */
const MONTHS = 3;

/**
 * [PO12] Books told month by month, as one figure: the latest months that follow one another, three at most.
 * 120 k, 90 k and 96 k are 306 k, a burn of 102 k a month. Undefined where no single month is known.
 */
export function recentMonths(observations: readonly Observation[], day: Day): Observation | undefined {
  const months = observations
    .filter(
      (o) => !isInstant(o.period) && o.per === null && o.outlook !== 'forward' && lastDay(o.period) <= day,
    )
    .filter((o) => lengthInMonths(o.period as Span).months === 1)
    .sort((a, b) => lastDay(b.period).localeCompare(lastDay(a.period)));
  const run: Observation[] = [];
  for (const month of months) {
    const next = run.at(-1);
    const follows =
      !next || (month.unit === next.unit && (month.period as Span).end === (next.period as Span).start);
    if (!follows || run.length === MONTHS) break;
    run.push(month);
  }
  return run.length === 0 ? undefined : run.length === 1 ? run[0] : sumOf(run.reverse());
}

function sumOf(run: readonly Observation[]): Observation {
  const [first, last] = [run[0]!, run.at(-1)!];
  const total = intervalRecord(run.map((o) => intervalOf(o.quantity)).reduce(addIntervals));
  const known = run.every((o) => o.quantity.stated !== null);
  const stated = known
    ? decimalString(run.reduce((sum, o) => sum.plus(dec(o.quantity.stated!)), dec('0')))
    : null;
  return {
    ...last,
    period: { start: (first.period as Span).start, end: (last.period as Span).end },
    quantity: { ...total, stated, approx: run.some((o) => o.quantity.approx) },
    claim: null,
    claims: run.flatMap((o) => o.claims),
    alternatives: run.flatMap((o) => o.alternatives),
    range: total,
    origins: Math.min(...run.map((o) => o.origins)),
    conflicts: run.reduce((sum, o) => sum + o.conflicts, 0),
    knownFrom: run.map((o) => o.knownFrom).reduce(laterDay),
    derived: { rule: 'PO12', formula: `sum of ${run.length} months` },
  };
}
