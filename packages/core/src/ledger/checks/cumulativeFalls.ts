import type { Claim } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { firstDay, lastDay } from '../../time/index.ts';
import type { Check } from './check.ts';
import { groupBy } from './context.ts';
import { boundsOf, comparable, isPast, mayBeNegative } from './figure.ts';
import { figureOf, finding, metricWords } from './finding.ts';

/** A running total never falls: 120 million raised by May cannot have been 150 million by March. Losses may, by a profit. */
export const cumulativeFalls: Check = {
  id: 'CK18',
  kind: defineIssue({
    code: 'check/cumulative-falls',
    severity: 'warning',
    en: {
      message: '{metric} {figure} is below the earlier running total {earlier}.',
      remedy: 'Look whether the two count the same things, or one of them is stale.',
    },
    zh: {
      message: '“{metric}” {figure}低于更早的累计数 {earlier}。',
      remedy: '请核对两者统计范围是否相同，或其一是否过时。',
    },
    example: 'Raised so far 120 million in May, after 150 million in March.',
  }),
  run: ({ claims }) => {
    const totals = claims.filter((claim) => isPast(claim) && isRunningTotal(claim));
    return [...groupBy(totals, (claim) => `${claim.company} ${claim.metric}`).values()].flatMap((group) =>
      group.flatMap((claim) => {
        const { high } = boundsOf(claim);
        const earlier = group.find(
          (other) => runsBefore(other, claim) && high && boundsOf(other).low?.gt(high),
        );
        if (!earlier) return [];
        return [
          finding(
            cumulativeFalls.kind,
            claim,
            { metric: metricWords(claim), figure: figureOf(claim), earlier: figureOf(earlier) },
            [earlier],
          ),
        ];
      }),
    );
  },
};

function isRunningTotal(claim: Claim): boolean {
  return (
    claim.metric === 'cash_raised' ||
    (claim.basis.periodBasis.cumulative === true && !mayBeNegative.has(claim.metric))
  );
}

/** Earlier, and counted from the same day. */
function runsBefore(earlier: Claim, later: Claim): boolean {
  const sameStart = 'at' in earlier.period || firstDay(earlier.period) === firstDay(later.period);
  return comparable(earlier, later) && sameStart && lastDay(earlier.period) < lastDay(later.period);
}
