import { ledgerIndex } from '../ledger/index.ts';
import { findMetric, type MetricId } from '../metric/index.ts';
import type { DecimalString } from '../money/index.ts';
import {
  type Bridge,
  type Difference,
  type Observation,
  type Reconciliation,
  reconcile,
} from '../series/index.ts';
import { compareText } from '../source/index.ts';
import { formatPeriod, type Period } from '../time/index.ts';
import type { ClaimRow } from './claimsReport.ts';
import type { Question } from './question.ts';
import { remember } from './remember.ts';

/** Claims on one figure that differ, with the sentence that explains them. */
export interface Disagreement {
  readonly metric: MetricId;
  readonly name: { readonly en: string; readonly zh: string };
  readonly period: Period;
  readonly periodLabel: string;
  /** True when nothing explains the difference. */
  readonly open: boolean;
  readonly chosen: string | null;
  readonly why: { readonly en: string; readonly zh: string };
  readonly values: readonly {
    readonly claim: string;
    readonly stated: DecimalString | null;
    readonly low: DecimalString | null;
    readonly high: DecimalString | null;
    readonly unit: string;
    readonly source: string;
    readonly basisTags: ClaimRow['basisTags'];
  }[];
  readonly differences: readonly Difference[];
  readonly bridges: readonly Bridge[];
}

const disputed = [
  'revenue',
  'net_loss',
  'operating_loss',
  'adjusted_net_loss',
  'operating_cost',
  'cash_burned',
  'free_cash_flow',
  'cash',
  'cash_and_investments',
  'valuation',
  'run_rate',
  'arr',
  'funding_round',
  'users',
  'headcount',
] as const;

type CompanyQuestion = Question & { readonly company: { readonly id: string } };

/** [RC20] Every figure on which the claims of the day do not agree, unexplained ones first. */
export function findDisagreements(question: CompanyQuestion): readonly Disagreement[] {
  const { view, company, policy } = question;
  return remember(view.ledger, `disagreements ${company.id} ${policy}`, () => disagreementsOf(question));
}

function disagreementsOf(question: CompanyQuestion): readonly Disagreement[] {
  const { view, company, policy } = question;
  const index = ledgerIndex(view.ledger);
  const found = disputed.flatMap((metric) => {
    const periods = new Map(
      index
        .claimsOf(company.id, metric)
        .filter((c) => c.basis.scope.kind === 'group')
        .map((c) => [formatPeriod(c.period), c.period]),
    );
    return [...periods.values()].flatMap((period) => {
      const result = reconcile(view.ledger, { company: company.id, metric, period }, policy);
      const telling = result.differences.filter(
        (d) => d.class !== 'sameWithinRounding' && d.class !== 'repeatedFromOneOrigin',
      );
      return telling.length > 0 ? [disagreementOf(metric, period, result, telling, index)] : [];
    });
  });
  const seen = new Set<string>();
  return found
    .filter((d) => {
      const key = `${d.metric} ${d.values
        .map((v) => v.claim)
        .sort()
        .join()}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .sort(
      (a, b) =>
        Number(b.open) - Number(a.open) ||
        compareText(b.periodLabel.replace('@', ''), a.periodLabel.replace('@', '')) ||
        compareText(a.metric, b.metric),
    );
}

function disagreementOf(
  metric: MetricId,
  period: Period,
  result: Reconciliation,
  differences: readonly Difference[],
  index: ReturnType<typeof ledgerIndex>,
): Disagreement {
  const ids = [...new Set(result.groups.flatMap((g) => g.claims))];
  return {
    metric,
    name: findMetric(metric)!.name,
    period,
    periodLabel: formatPeriod(period),
    open: differences.some((d) => d.class === 'genuineConflict' || d.class === 'scaleError'),
    chosen: result.chosen,
    why: result.why,
    values: ids.flatMap((id) => {
      const claim = index.claim(id);
      const group = result.groups.find((g) => g.claims.includes(id));
      return claim
        ? [
            {
              claim: id,
              ...pick(claim.quantity),
              unit: claim.unit,
              source: index.source(claim.citation.source)?.publisher ?? claim.citation.source,
              basisTags: group?.basisTags ?? { en: [], zh: [] },
            },
          ]
        : [];
    }),
    differences,
    bridges: result.bridges,
  };
}
const pick = ({ stated, low, high }: Observation['quantity']) => ({ stated, low, high });
