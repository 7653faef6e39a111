import type { Claim } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { overlapShare } from '../../time/index.ts';
import type { Check } from './check.ts';
import { boundsOf, costMetrics, isPast } from './figure.ts';
import { figureOf, finding, metricWords, words } from './finding.ts';

/** Metrics of which a part can never exceed the whole. A segment's loss can: another segment may earn. */
const ADDITIVE: ReadonlySet<string> = new Set([
  'revenue',
  'capex',
  'headcount',
  'paying_subscribers',
  ...costMetrics,
]);

/** A product, segment or region cannot be larger than its company: cloud revenue above group revenue. */
export const partAboveTotal: Check = {
  id: 'CK20',
  kind: defineIssue({
    code: 'check/part-above-total',
    severity: 'warning',
    en: {
      message: '{metric} of {part}, {figure}, is more than that of the whole company, {total}.',
      remedy: 'Look whether one is annualised, of another period, or off in scale.',
    },
    zh: {
      message: '{part}的“{metric}” {figure}高于全公司的 {total}。',
      remedy: '请核对其中一项是否为年化、期间不同或数量级有误。',
    },
    example: 'A product with 1.2 billion of revenue in a quarter in which the whole company had 0.9 billion.',
  }),
  run: ({ claims, about, companyOf }) =>
    claims.flatMap((claim) => {
      const { low } = boundsOf(claim);
      const whole = claim.basis.scope.kind === 'group' ? companyOf(claim)?.parent : claim.company;
      if (!low || !whole || !ADDITIVE.has(claim.metric) || !isPast(claim)) return [];
      const total = about(whole, claim.metric).find(
        (other) => isWholeOf(other, claim) && boundsOf(other).high?.lt(low),
      );
      if (!total) return [];
      const name = claim.basis.scope.name ?? claim.company;
      return [
        finding(
          partAboveTotal.kind,
          claim,
          {
            metric: metricWords(claim),
            part: words(name, name),
            figure: figureOf(claim),
            total: figureOf(total),
          },
          [total],
        ),
      ];
    }),
};

function isWholeOf(whole: Claim, part: Claim): boolean {
  return (
    isPast(whole) &&
    whole.basis.scope.kind === 'group' &&
    whole.unit === part.unit &&
    whole.per === part.per &&
    whole.basis.periodBasis.annualised === part.basis.periodBasis.annualised &&
    overlapShare(whole.period, part.period) >= 0.9
  );
}
