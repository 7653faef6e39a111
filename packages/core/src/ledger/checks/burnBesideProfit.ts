import type { Claim } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { lengthInDays } from '../../time/index.ts';
import type { Check } from './check.ts';
import { gapInDays, isPast, overlapDays } from './figure.ts';
import { figureOf, finding, metricInside } from './finding.ts';

const CASH: ReadonlySet<string> = new Set([
  'cash_burned',
  'net_burn',
  'gross_burn',
  'free_cash_flow',
  'operating_cash_flow',
]);
const RESULT: ReadonlySet<string> = new Set([
  'net_income',
  'net_loss',
  'operating_loss',
  'adjusted_net_loss',
  'ebitda',
]);
const TWO_YEARS = 700;

/**
 * Cash and profit set beside one another as if they were one scale: "burned 9.2 bn in 2009–2018, then earned
 * 40 bn in 2019–2024", where the free cash flow of the second span is some 24 bn.
 */
export const burnBesideProfit: Check = {
  id: 'CK37',
  kind: defineIssue({
    code: 'check/burn-beside-profit',
    severity: 'warning',
    en: {
      message:
        'One source sets {resultMetric} {result} beside {cashMetric} {cash}: profit and cash are different measures.',
      remedy: 'Compare free cash flow with free cash flow, for both spans.',
    },
    zh: {
      message: '同一来源把“{resultMetric}” {result}与“{cashMetric}” {cash}并列：利润与现金是不同的口径。',
      remedy: '请在两段期间都用自由现金流比较。',
    },
    example: 'Cash burned over ten years, and net income over the six years after it, in one sentence.',
  }),
  run: ({ claims, from }) =>
    claims.flatMap((result) => {
      if (!RESULT.has(result.metric) || !isLong(result)) return [];
      const beside = from(result.citation.source).filter((o) => o.company === result.company && isPast(o));
      const cash = beside.find(
        (o) =>
          CASH.has(o.metric) &&
          isLong(o) &&
          gapInDays(o.period, result.period) <= 31 &&
          overlapDays(o.period, result.period) === 0,
      );
      if (!cash) return [];
      // A source that gives one measure for both spans, as a full cash flow statement does, compares like with like.
      const alike = beside.some(
        (o) => (CASH.has(o.metric) && covers(o, result)) || (RESULT.has(o.metric) && covers(o, cash)),
      );
      if (alike) return [];
      const slots = {
        resultMetric: metricInside(result),
        result: figureOf(result),
        cashMetric: metricInside(cash),
        cash: figureOf(cash),
      };
      return [finding(burnBesideProfit.kind, result, slots, [cash])];
    }),
};

const isLong = (claim: Claim) => isPast(claim) && lengthInDays(claim.period) >= TWO_YEARS;
const covers = (claim: Claim, other: Claim) => overlapDays(claim.period, other.period) > 0;
