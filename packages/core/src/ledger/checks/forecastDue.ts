import { type Claim, type ClaimMetric, knownFrom } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import {
  daysBetween,
  formatPeriod,
  isInstant,
  lastDay,
  overlapShare,
  type Period,
  yearOf,
} from '../../time/index.ts';
import type { Check } from './check.ts';
import { groupBy } from './context.ts';
import { gapInDays, isPast, sameScope, yearIn } from './figure.ts';
import { figureOf, finding, metricInside } from './finding.ts';

/** Results are published weeks after their period: a forecast is overdue a quarter after its end. */
const GRACE = 90;
const RESULTS: readonly ClaimMetric[] = [
  'net_income',
  'net_loss',
  'operating_loss',
  'free_cash_flow',
  'operating_cash_flow',
];

/** A forecast whose time is over and that no later figure settles: revenue of 40.11 亿 planned for 2025, seen in 2026. */
export const forecastDue: Check = {
  id: 'CK36',
  kind: defineIssue({
    code: 'check/forecast-due',
    severity: 'note',
    en: {
      message: 'The forecast {metric} {figure} was due on {due}, and no figure for that period is known.',
      remedy: 'Look for what happened and add it.',
    },
    zh: {
      message: '预测“{metric}” {figure}已于 {due} 到期，尚无该期间的实际数字。',
      remedy: '请查找实际结果并补充。',
    },
    example: 'A revenue forecast for 2025 in a ledger that has no revenue for 2025, seen in November 2026.',
  }),
  run: ({ claims, about, today }) => {
    const due = claims.filter((claim) => {
      const period = periodOf(claim);
      return (
        period &&
        daysBetween(lastDay(period), today) > GRACE &&
        !about(claim.company, ...settlingMetrics(claim)).some((o) => settles(o, claim, period))
      );
    });
    const one = (claim: Claim) =>
      [
        claim.company,
        claim.metric,
        formatPeriod(claim.period),
        claim.basis.scope.kind,
        claim.basis.scope.name,
      ].join('\n');
    return [...groupBy(due, one).values()].map(([first, ...others]) =>
      finding(
        forecastDue.kind,
        first!,
        { metric: metricInside(first!), figure: figureOf(first!), due: lastDay(periodOf(first!)!) },
        others,
      ),
    );
  },
};

/** The time a forecast is about; a year of profit is about the year in its value. Undefined for what is no forecast. */
function periodOf(claim: Claim): Period | undefined {
  const { status, denied } = claim.basis.epistemic;
  if ((status !== 'forecast' && status !== 'guidance' && status !== 'target') || denied) return undefined;
  if (claim.unit === 'year') {
    const year = yearIn(claim);
    return year >= 1900 && year <= 2200 ? yearOf(year) : undefined;
  }
  // Said of its own day, or told again after the fact: no deadline, or no longer open.
  return claim.unit === 'months' || lastDay(claim.period) <= knownFrom(claim) ? undefined : claim.period;
}

const settlingMetrics = (claim: Claim): readonly ClaimMetric[] =>
  claim.unit === 'year' ? RESULTS : [claim.metric];

function settles(other: Claim, forecast: Claim, period: Period): boolean {
  if (!isPast(other) || !sameScope(other, forecast) || knownFrom(other) <= knownFrom(forecast)) return false;
  return isInstant(period)
    ? gapInDays(other.period, period) <= 100
    : overlapShare(other.period, period) >= 0.9;
}
