import type { Claim } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { type Dec, dec } from '../../money/index.ts';
import { firstDay, lastDay, lengthInDays } from '../../time/index.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import {
  boundsOf,
  comparable,
  costMetrics,
  disjoint,
  gapInDays,
  isMonthLong,
  isPast,
  isYearLong,
  liesIn,
  lossMetrics,
  perMonth,
  timesText,
  totalOf,
} from './figure.ts';
import { figureOf, finding, metricWords, type Words, words } from './finding.ts';

const SPENDING: ReadonlySet<string> = new Set([
  ...lossMetrics,
  ...costMetrics,
  'cash_burned',
  'net_burn',
  'gross_burn',
]);
const LOSSES: ReadonlySet<string> = new Set(lossMetrics);

/**
 * The figure of a year put on the month in which it was reported: a loss of 540 M "in May", known to be that
 * of the year before, or 25 times the running cost which the same article gives.
 */
export const monthWithYearsFigure: Check = {
  id: 'CK28',
  kind: defineIssue({
    code: 'check/month-with-years-figure',
    severity: 'warning',
    en: {
      message: '{metric} {figure} is given for one month, but {evidence}.',
      remedy: 'Look whether the month is when the figure was reported, and which period it is about.',
    },
    zh: {
      message: '“{metric}” {figure}只对应一个月，但{evidence}。',
      remedy: '请核对该月是否只是报道时间，以及数字所属的期间。',
    },
    example: 'A loss of 540 million "in May 2023" in a ledger that has 540 million for the year 2022.',
  }),
  run: (context) =>
    context.claims.flatMap((claim) => {
      if (!SPENDING.has(claim.metric) || claim.per !== null || !isPast(claim) || !isMonthLong(claim.period))
        return [];
      const found = yearEvidence(claim, context) ?? costEvidence(claim, context);
      if (!found) return [];
      return [
        finding(
          monthWithYearsFigure.kind,
          claim,
          { metric: metricWords(claim), figure: figureOf(claim), evidence: found.evidence },
          [found.other],
        ),
      ];
    }),
};

interface Evidence {
  readonly other: Claim;
  readonly evidence: Words;
}

/** A year's figure of the same measure: equal to the month's, or with a twelfth five times smaller. */
function yearEvidence(claim: Claim, { about }: CheckContext): Evidence | undefined {
  const low = totalOf(claim)?.low;
  for (const year of about(claim.company, claim.metric)) {
    if (!isPast(year) || !comparable(claim, year) || !isYearLong(year.period)) continue;
    const contains = liesIn(claim.period, year.period);
    const justBefore =
      lastDay(year.period) < firstDay(claim.period) && gapInDays(claim.period, year.period) <= 366;
    const figure = figureOf(year);
    if ((contains || justBefore) && !disjoint(boundsOf(claim), boundsOf(year)))
      return {
        other: year,
        evidence: words(`equals the figure of a whole year, ${figure.en}`, `与全年数字 ${figure.zh}相同`),
      };
    const share = perMonth(year)?.high;
    if (contains && low && isMuchMore(low, share)) {
      const times = timesText(low, share);
      return {
        other: year,
        evidence: words(
          `is at least ${times} times a twelfth of the year's ${figure.en}`,
          `是全年 ${figure.zh}月均的至少 ${times} 倍`,
        ),
      };
    }
  }
  return undefined;
}

/** A loss cannot exceed the cost. The same source's cost, brought to a month, is five times smaller. */
function costEvidence(claim: Claim, { from, related }: CheckContext): Evidence | undefined {
  const low = LOSSES.has(claim.metric) ? totalOf(claim)?.low : null;
  if (!low) return undefined;
  for (const cost of from(claim.citation.source)) {
    if (
      !related(claim, cost) ||
      !isPast(cost) ||
      cost.unit !== claim.unit ||
      gapInDays(cost.period, claim.period) > 200
    )
      continue;
    const monthly = monthlyCost(cost, lengthInDays(claim.period));
    if (!isMuchMore(low, monthly)) continue;
    const [times, figure] = [timesText(low, monthly), figureOf(cost)];
    return {
      other: cost,
      evidence: words(
        `is at least ${times} times a month of the cost in the same source, ${figure.en}`,
        `是同一来源所给成本 ${figure.zh}一个月合计的至少 ${times} 倍`,
      ),
    };
  }
  return undefined;
}

function monthlyCost(cost: Claim, days: number): Dec | null {
  if (cost.metric === 'daily_operating_cost') return boundsOf(cost).high?.times(dec(days)) ?? null;
  return cost.metric === 'operating_cost' ? (perMonth(cost)?.high ?? null) : null;
}

function isMuchMore(value: Dec, than: Dec | null | undefined): than is Dec {
  return than?.gt(0) === true && value.gt(than.times(dec(5)));
}
