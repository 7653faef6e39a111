import type { Claim } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { findMetric } from '../../metric/index.ts';
import { lengthInDays } from '../../time/index.ts';
import type { Check } from './check.ts';
import { isPast, liesIn, mayBeNegative, sameScope, totalOf } from './figure.ts';
import { figureOf, finding, metricWords } from './finding.ts';

/** A long span holds its parts: revenue of 2024 below revenue of its third quarter, or a loss of eight years below that of one. */
export const totalBelowPart: Check = {
  id: 'CK19',
  kind: defineIssue({
    code: 'check/total-below-part',
    severity: 'warning',
    en: {
      message: '{metric} {figure} is less than {part}, a part of the same time.',
      remedy: 'Look at the periods and the scale of both.',
    },
    zh: { message: '“{metric}” {figure}小于其中一段期间的 {part}。', remedy: '请核对两者的期间与数量级。' },
    example: 'A cumulative loss of 0.5 billion over 2017–2024 beside a loss of 0.7 billion in 2024 alone.',
  }),
  run: ({ claims, about }) =>
    claims.flatMap((claim) => {
      const high = isPast(claim) ? totalOf(claim)?.high : null;
      const partMetric = claim.metric === 'cumulative_loss' ? 'net_loss' : claim.metric;
      if (
        !high ||
        findMetric(partMetric)?.sign !== 'magnitude' ||
        (mayBeNegative.has(partMetric) && partMetric === claim.metric)
      )
        return [];
      const part = about(claim.company, partMetric).find(
        (other) => isPartOf(other, claim) && totalOf(other)?.low?.gt(high),
      );
      return part
        ? [
            finding(
              totalBelowPart.kind,
              claim,
              { metric: metricWords(claim), figure: figureOf(claim), part: figureOf(part) },
              [part],
            ),
          ]
        : [];
    }),
};

function isPartOf(part: Claim, whole: Claim): boolean {
  return (
    isPast(part) &&
    part.unit === whole.unit &&
    sameScope(part, whole) &&
    part.basis.presentation === whole.basis.presentation &&
    liesIn(part.period, whole.period) &&
    lengthInDays(part.period) <= lengthInDays(whole.period) * 0.9
  );
}
