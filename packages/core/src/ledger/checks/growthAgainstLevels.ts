import type { Claim } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { divideIntervals, type Interval, ONE } from '../../money/index.ts';
import { overlapShare, type Period } from '../../time/index.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import { boundsOf, disjoint, isPast, sameScope } from './figure.ts';
import { figureOf, finding, metricWords, valueWords } from './finding.ts';
import { basePeriod, growthOf } from './growth.ts';

/**
 * A rate of growth must agree with the two levels it compares, as far as their digits go: 3.98 over 6.281 is
 * −36.72 to −36.55 %, so a printed −36.69 % agrees.
 */
export const growthAgainstLevels: Check = {
  id: 'CK29',
  kind: defineIssue({
    code: 'check/growth-against-levels',
    severity: 'warning',
    en: {
      message: '{metric} of {growth} does not follow from {base} and {level}.',
      remedy: 'Look at what the growth is measured against, and whether both levels are of one basis.',
    },
    zh: {
      message: '由 {base}和 {level}得不出“{metric}”{growth}。',
      remedy: '请核对增长的对比基期，以及两个数值口径是否一致。',
    },
    example: 'Growth of 1,700 % year on year beside 90 million a year before and 300 million now.',
  }),
  run: (context) =>
    context.claims.flatMap((claim) => {
      const pairs = levelPairs(claim, context);
      const first = pairs[0];
      if (!first || pairs.some(({ implied }) => !disjoint(implied, boundsOf(claim)))) return [];
      const slots = {
        metric: metricWords(claim),
        growth: valueWords(claim),
        base: figureOf(first.base),
        level: figureOf(first.level),
      };
      return [finding(growthAgainstLevels.kind, claim, slots, [first.base, first.level])];
    }),
};

/** Every stated pair of levels that a growth claim could be about, with the growth that follows from it. */
export function levelPairs(
  claim: Claim,
  { about }: CheckContext,
): readonly { base: Claim; level: Claim; implied: Interval }[] {
  const growth = growthOf(claim);
  const earlier = growth && basePeriod(claim.period, growth.against);
  if (!growth || !earlier) return [];
  const at = (period: Period) =>
    about(claim.company, growth.level).filter(
      (level) =>
        sameScope(level, claim) && !level.basis.epistemic.denied && overlapShare(level.period, period) >= 0.9,
    );
  return at(claim.period)
    .filter((level) => isPast(level) === isPast(claim))
    .flatMap((level) =>
      at(earlier).flatMap((base) => {
        if (base.unit !== level.unit || base.per !== level.per || (isPast(level) && !isPast(base))) return [];
        const ratio = divideIntervals(boundsOf(level), boundsOf(base));
        return ratio
          ? [
              {
                base,
                level,
                implied: { low: ratio.low?.minus(ONE) ?? null, high: ratio.high?.minus(ONE) ?? null },
              },
            ]
          : [];
      }),
    );
}
