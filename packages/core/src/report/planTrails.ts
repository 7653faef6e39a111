import type { Claim, Quantity } from '../claim/index.ts';
import { type DecimalString, dec, roundSignificant } from '../money/index.ts';
import type { BothLanguages } from '../runway/index.ts';
import type { Day } from '../time/index.ts';
import type { PredictionRow } from './predictionRow.ts';

/**
 * What a company planned for one figure year by year, each plan with its revisions, beside what came [PR23]. CloudWalk planned
 * revenue of 1.68, 2.5 and 3.23 bn for 2022 to 2024 and reached 31.3, 25.1 and 12.3 %, 20.95 % in all.
 */
export interface PlanTrail {
  readonly company: PredictionRow['company'];
  readonly metric: Claim['metric'];
  readonly metricName: BothLanguages;
  readonly unit: string;
  readonly per: Claim['per'];
  readonly years: readonly PlannedYear[];
  /** All that came over all that was first planned, of two or more years that are over. */
  readonly reached: DecimalString | null;
}

export interface PlannedYear {
  readonly period: string;
  /** First to last; the first is what the year is measured by. */
  readonly said: readonly { readonly id: string; readonly made: Day; readonly value: Quantity }[];
  readonly actual: Quantity | null;
  /** What came over what was first said; null while nothing came, or when a bound was all that was said. */
  readonly reached: DecimalString | null;
}

/** The plans of companies that were changed, or that something came of; companies in the order of `rows`. */
export function planTrails(rows: readonly PredictionRow[]): readonly PlanTrail[] {
  const plans = rows.filter(
    ({ by, kind, company, score }) =>
      kind === 'value' && by.kind === 'company' && by.id === company.id && !score?.hindsight,
  );
  return groups(plans, (p) => `${p.company.id} ${p.metric} ${p.unit} ${p.per ?? ''}`)
    .map((own) => trailOf(own))
    .filter(({ years }) => years.some(({ said, actual }) => said.length > 1 || actual !== null));
}

function trailOf(own: readonly PredictionRow[]): PlanTrail {
  const { company, metric, metricName, unit, per } = own[0]!;
  const years = groups(own, (p) => p.period)
    .map((said): PlannedYear => {
      const actual = said.find(({ outcome }) => outcome?.actual)?.outcome?.actual ?? null;
      const terms = termsOf(said[0]!.stated, actual);
      return {
        period: said[0]!.period,
        said: said.map(({ id, made, stated }) => ({ id, made, value: stated })),
        actual,
        reached: terms && shareOf([terms]),
      };
    })
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
  const over = years.flatMap(({ said, actual }) => {
    const terms = termsOf(said[0]!.value, actual);
    return terms ? [terms] : [];
  });
  return { company, metric, metricName, unit, per, years, reached: over.length > 1 ? shareOf(over) : null };
}

type Terms = readonly [planned: DecimalString, came: DecimalString];

function termsOf(planned: Quantity, came: Quantity | null): Terms | null {
  return planned.stated !== null && came !== null && came.stated !== null && !dec(planned.stated).eq(0)
    ? [planned.stated, came.stated]
    : null;
}

function shareOf(terms: readonly Terms[]): DecimalString {
  const sum = (at: 0 | 1) => terms.reduce((total, pair) => total.plus(dec(pair[at])), dec(0));
  return roundSignificant(sum(1).div(sum(0)), 6);
}

function groups<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    found.set(key, [...(found.get(key) ?? []), item]);
  }
  return [...found.values()];
}
