import { addIntervals, dec, decimalString, intervalOf, intervalRecord } from '../money/index.ts';
import type { Observation } from '../series/index.ts';
import { compareText } from '../source/index.ts';
import {
  type Day,
  formatPeriod,
  isInstant,
  lastDay,
  laterDay,
  lengthInMonths,
  type Span,
} from '../time/index.ts';

/** So many months make a burn: enough to even out a payday, few enough to be today's. */
const MONTHS = 3;

/**
 * [PO12] Books told month by month, as one figure: the latest months that follow one another, three at most.
 * 120 k, 90 k and 96 k are 306 k, a burn of 102 k a month. Undefined where no single month is known.
 */
export function recentMonths(observations: readonly Observation[], day: Day): Observation | undefined {
  const run: Observation[] = [];
  for (const month of pastMonths(observations, day).toReversed()) {
    const next = run.at(-1);
    if ((next && !follows(month, next)) || run.length === MONTHS) break;
    run.push(month);
  }
  return run.length === 0 ? undefined : run.length === 1 ? run[0] : sumOf(run.reverse());
}

/** [PO13] Every three months that follow one another, as one period; a span that somebody stated is left to the one who did. */
export function quartersOfMonths(observations: readonly Observation[], day: Day): readonly Observation[] {
  const stated = new Set(observations.map(({ period }) => formatPeriod(period)));
  const months = pastMonths(observations, day);
  return months.flatMap((_, i) => {
    const run = months.slice(i, i + MONTHS);
    const whole = run.length === MONTHS && run.every((month, k) => k === 0 || follows(run[k - 1]!, month));
    const sum = whole ? sumOf(run) : undefined;
    return sum && !stated.has(formatPeriod(sum.period)) ? [sum] : [];
  });
}

function pastMonths(observations: readonly Observation[], day: Day): readonly Observation[] {
  return observations
    .filter(
      (o) => !isInstant(o.period) && o.per === null && o.outlook !== 'forward' && lastDay(o.period) <= day,
    )
    .filter((o) => lengthInMonths(o.period as Span).months === 1)
    .sort((a, b) => compareText(lastDay(a.period), lastDay(b.period)));
}

function follows(month: Observation, next: Observation): boolean {
  return month.unit === next.unit && (month.period as Span).end === (next.period as Span).start;
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
