import type { Claim } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { findMetric } from '../../metric/index.ts';
import { formatValue, type Interval, subtractIntervals, ZERO } from '../../money/index.ts';
import { lastDay, overlapShare } from '../../time/index.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import {
  boundsOf,
  disjoint,
  isPast,
  isYearLong,
  lossOf,
  middleOf,
  sameScope,
  totalOf,
  yearIn,
} from './figure.ts';
import { figureOf, finding, metricWords, periodText, type Words, words } from './finding.ts';
import { FIRST_TIME_WORDS } from './wording.ts';

const FIRST_YEAR = /^other:first_(?:positive|profit)\w{0,40}$/;

/**
 * A press figure that no filing for the same period agrees with; and "positive only in 2023" where the filing
 * for 2022 already shows +390 M.
 */
export const filingContradicted: Check = {
  id: 'CK40',
  kind: defineIssue({
    code: 'check/filing-contradicted',
    severity: 'warning',
    en: {
      message: '{metric} {figure} {evidence} {filed}.',
      remedy: 'Look whether the source uses another definition; say which, or prefer the filing.',
    },
    zh: {
      message: '“{metric}” {figure}{evidence} {filed}。',
      remedy: '请核对来源是否采用其他定义并注明，否则以申报文件为准。',
    },
    example: '"Free cash flow turned positive only in 2023", with +390 million filed for 2022.',
  }),
  run: (context) =>
    context.claims.flatMap((claim) => {
      if (context.isFiling(claim) || !isPast(claim)) return [];
      const found = earlierYear(claim, context) ?? otherValue(claim, context);
      if (!found) return [];
      const slots = {
        metric: metricWords(claim),
        figure: figureOf(claim),
        evidence: found.evidence,
        filed: found.filed.figure,
      };
      return [finding(filingContradicted.kind, claim, slots, found.filed.claims)];
    }),
};

/** What was filed for a period: as it stands, or as one filed figure less another. */
interface Filed {
  readonly claim: Claim;
  readonly total: Interval;
  readonly figure: Words;
  readonly claims: readonly Claim[];
}

interface Contradiction {
  readonly filed: Filed;
  readonly evidence: Words;
}

/** "First positive in Y": a filed year before Y that was positive already. */
function earlierYear(claim: Claim, context: CheckContext): Contradiction | undefined {
  const first = firstYearOf(claim);
  if (first === undefined) return undefined;
  const metric = firstMetricOf(claim);
  const filed = filedTotals(claim, metric, context).find(
    ({ claim: o, total }) => isYearLong(o.period) && lastDay(o.period) < `${first}-01-01` && total.low?.gt(0),
  );
  return (
    filed && {
      filed,
      evidence: words('is called the first, while the company had filed', '称为首次，但公司申报文件已有'),
    }
  );
}

/** The last day of the first positive year a claim speaks of. */
function firstYearOf(claim: Claim): number | undefined {
  if (FIRST_YEAR.test(claim.metric) && claim.unit === 'year') return yearIn(claim);
  const positive =
    isYearLong(claim.period) &&
    ['free_cash_flow', 'net_income', 'operating_cash_flow'].includes(claim.metric);
  const { low } = boundsOf(claim);
  if (!positive || !low?.gte(0) || !FIRST_TIME_WORDS.test(claim.citation.quote)) return undefined;
  return +lastDay(claim.period).slice(0, 4);
}

function firstMetricOf(claim: Claim): 'free_cash_flow' | 'net_income' | 'operating_cash_flow' {
  if (/fcf|free_cash_flow/.test(claim.metric)) return 'free_cash_flow';
  return claim.metric === 'operating_cash_flow' || /operating_cash/.test(claim.metric)
    ? 'operating_cash_flow'
    : 'net_income';
}

/** A value that overlaps none of the filed ones for its period. */
function otherValue(claim: Claim, context: CheckContext): Contradiction | undefined {
  const isResult = claim.metric === 'net_loss' || claim.metric === 'net_income';
  const flow = findMetric(claim.metric)?.kind === 'flow';
  const stated = isResult ? lossOf(claim) : flow ? totalOf(claim) : boundsOf(claim);
  if (!stated || claim.metric.startsWith('other:')) return undefined;
  const metrics = isResult ? (['net_income', 'net_loss'] as const) : [claim.metric];
  const filed = metrics
    .flatMap((metric) => filedTotals(claim, metric, context))
    .filter(
      ({ claim: o }) =>
        overlapShare(o.period, claim.period) >= 0.9 && o.per === claim.per && sameBasis(o, claim),
    )
    .map((one) => ({ ...one, total: isResult ? (lossOf(one.claim) ?? one.total) : one.total }));
  const first = filed[0];
  if (!first || filed.some(({ total }) => !disjoint(total, stated))) return undefined;
  return {
    filed: first,
    evidence: words('differs from what the company filed,', '与公司申报文件不同：'),
  };
}

const sameBasis = (a: Claim, b: Claim) =>
  a.unit === b.unit &&
  a.basis.accounting === b.basis.accounting &&
  a.basis.presentation === b.basis.presentation;

/** Filed figures of a metric; free cash flow also as operating cash flow less capital expenditure of one period. */
function filedTotals(
  claim: Claim,
  metric: Claim['metric'],
  { about, isFiling }: CheckContext,
): readonly Filed[] {
  const filed = (name: Claim['metric']) =>
    about(claim.company, name).filter((o) => isFiling(o) && isPast(o) && sameScope(o, claim));
  const direct = filed(metric).flatMap((o) => {
    const total = findMetric(metric)?.kind === 'flow' ? totalOf(o) : boundsOf(o);
    return total && o.unit !== 'year' ? [{ claim: o, total, figure: figureOf(o), claims: [o] }] : [];
  });
  if (metric !== 'free_cash_flow') return direct;
  const derived = filed('operating_cash_flow').flatMap((flow) =>
    filed('capex').flatMap((capex) => {
      const [a, b] = [totalOf(flow), totalOf(capex)];
      if (!a || !b || overlapShare(flow.period, capex.period) < 1 || flow.unit !== capex.unit) return [];
      const total = subtractIntervals(a, b);
      return [{ claim: flow, total, figure: lessWords(total, flow), claims: [flow, capex] }];
    }),
  );
  return [...direct, ...derived];
}

function lessWords(total: Interval, flow: Claim): Words {
  const middle = middleOf(total) ?? ZERO;
  const [en, zh] = [formatValue(middle, flow.unit, 'en'), formatValue(middle, flow.unit, 'zh')];
  const period = periodText(flow.period);
  return words(
    `${en} (${period}, operating cash flow less capital expenditure)`,
    `${zh}（${period}，经营现金流减资本开支）`,
  );
}
