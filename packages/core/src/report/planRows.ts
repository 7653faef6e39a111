import type { Claim } from '../claim/index.ts';
import { deriveFigure, type Figure, figureOfObservation } from '../derivation/index.ts';
import { ledgerIndex } from '../ledger/index.ts';
import { planAttainment } from '../runway/index.ts';
import { deriveSeries, type Observation } from '../series/index.ts';
import { compareText } from '../source/index.ts';
import { formatPeriod, isInstant, samePeriod } from '../time/index.ts';
import type { Question } from './question.ts';
import { type RatioRow, ratioRow, termOf } from './ratioFigure.ts';

/** Plan against actual of one year, and of all years together in the last row: CloudWalk reached 31.3, 25.1 and 12.3 %, 20.95 % in all. */
export interface PlanRow {
  readonly period: string;
  readonly plan: Figure | null;
  readonly actual: Figure | null;
  readonly attainment: RatioRow;
}

type AskedAboutPlans = Question & { readonly company: { readonly id: string } };

/** [EF2] The first published plan of each year (status target or guidance, before the year's end) against what became of it. */
export function planRows(asked: AskedAboutPlans): readonly PlanRow[] {
  const { company, today } = asked;
  const plans = plansOf(asked);
  const years = yearsOf(asked).flatMap((o) => {
    const plan = plans.find((c) => samePeriod(c.period, o.period) && c.unit === o.unit);
    return plan
      ? [
          {
            period: formatPeriod(o.period),
            plan: figureOfPlan(plan),
            actual: figureOfObservation(o, today),
          },
        ]
      : [];
  });
  const usable = years.flatMap((y) => {
    const [plan, actual] = [termOf(y.plan), termOf(y.actual)];
    return plan && actual ? [{ ...y, terms: { period: y.period, plan, actual } }] : [];
  });
  if (usable.length === 0) return [];
  const result = planAttainment(usable.map((u) => u.terms));
  const rows = usable.map(
    (u, i): PlanRow => ({
      period: u.period,
      plan: u.plan,
      actual: u.actual,
      attainment: ratioRow(company.id, 'plan_attainment', result.yearly[i]!.attainment, [u.actual, u.plan], {
        suffix: u.period,
        today,
      }),
    }),
  );
  const all = usable.flatMap((u) => [u.actual, u.plan]);
  return rows.length < 2
    ? rows
    : [
        ...rows,
        {
          period: 'all',
          plan: null,
          actual: null,
          attainment: ratioRow(company.id, 'plan_attainment', result.cumulative, all, {
            suffix: 'all',
            today,
          }),
        },
      ];
}

/** Revenue of each year that has been. */
function yearsOf({ view, company, policy }: AskedAboutPlans): readonly Observation[] {
  const query = { company: company.id, metric: 'revenue', freq: 'year' } as const;
  const { observations } = deriveSeries(view.ledger, query, policy);
  return observations.filter((o) => o.outlook === 'actual' && !isInstant(o.period));
}

/** What the company meant to take, the first published before the rest. */
function plansOf({ view, company }: AskedAboutPlans): readonly Claim[] {
  const toldOn = (c: Claim) => c.published?.day ?? c.recorded;
  return ledgerIndex(view.ledger)
    .claimsOf(company.id, 'revenue')
    .filter(
      ({ basis: { epistemic, scope } }) =>
        (epistemic.status === 'target' || epistemic.status === 'guidance') &&
        scope.kind === 'group' &&
        !epistemic.denied,
    )
    .toSorted((a, b) => compareText(toldOn(a), toldOn(b)) || compareText(a.id, b.id));
}

function figureOfPlan(plan: Claim): Figure {
  const figure = deriveFigure({
    id: `${plan.company}/plan/${formatPeriod(plan.period)}`,
    metric: 'revenue',
    label: { en: 'Revenue as planned', zh: '计划收入' },
    formula: `as stated in ${plan.citation.source}`,
    rule: 'EF2',
    inputs: [],
    value: plan.quantity,
    unit: plan.unit,
    period: plan.period,
    basis: plan.basis,
  });
  return { ...figure, claims: [plan.id] };
}
