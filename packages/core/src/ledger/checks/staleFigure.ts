import type { Claim, ClaimMetric } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { findMetric } from '../../metric/index.ts';
import { daysBetween, lastDay } from '../../time/index.ts';
import type { Check } from './check.ts';
import { isPast } from './figure.ts';
import { figureOf, finding, metricInside } from './finding.ts';

/** What today's position rests on: money at hand, money coming in, money going out. Any one metric of a row will do. */
const NEEDED: readonly (readonly ClaimMetric[])[] = [
  ['cash', 'cash_and_investments'],
  ['revenue', 'run_rate', 'arr'],
  [
    'net_burn',
    'cash_burned',
    'free_cash_flow',
    'operating_cash_flow',
    'net_loss',
    'operating_loss',
    'adjusted_net_loss',
    'net_income',
  ],
];

/** The newest figure of its kind, older than such a figure stays good: cash of 14 months ago. Not for companies that ended. */
export const staleFigure: Check = {
  id: 'CK34',
  kind: defineIssue({
    code: 'check/stale-figure',
    severity: 'note',
    en: {
      message:
        'The newest figure for {metric} is {figure}, {days} days old; it counts as stale after {limit}.',
      remedy: 'Look for a newer source; results that use it say how old it is.',
    },
    zh: {
      message: '“{metric}”最新的数字是 {figure}，距今 {days} 天；超过 {limit} 天即视为过时。',
      remedy: '请查找更新的来源；用到它的结果会注明其时间。',
    },
    example: 'A company whose last known cash balance is of June 2024, seen in November 2026.',
  }),
  run: (context) =>
    context.companies
      .filter((company) => context.isFollowed(company))
      .flatMap((company) =>
        NEEDED.flatMap((metrics) => {
          const known = context
            .about(company, ...metrics)
            .filter((claim) => isPast(claim) && claim.basis.scope.kind === 'group');
          const newest = known.reduce<Claim | undefined>(
            (a, b) => (a && lastDay(a.period) >= lastDay(b.period) ? a : b),
            undefined,
          );
          const limit = newest && findMetric(newest.metric)?.staleAfterDays;
          const days = newest ? daysBetween(lastDay(newest.period), context.today) : 0;
          if (!newest || !limit || days <= limit) return [];
          return [
            finding(staleFigure.kind, newest, {
              metric: metricInside(newest),
              figure: figureOf(newest),
              days,
              limit,
            }),
          ];
        }),
      ),
};
