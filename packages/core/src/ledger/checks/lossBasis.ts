import { defineIssue } from '../../issue/index.ts';
import { overlapShare } from '../../time/index.ts';
import type { Check } from './check.ts';
import { boundsOf, comparable, disjoint, isPast, lossMetrics } from './figure.ts';
import { figureOf, finding, words } from './finding.ts';

/**
 * One year, two losses, and only one says whether stock pay is in it: OpenAI's 5 and 8.78 bn of 2024. The
 * silent one cannot be used beside the other.
 */
export const lossBasis: Check = {
  id: 'CK15',
  kind: defineIssue({
    code: 'check/loss-basis',
    severity: 'note',
    en: {
      message:
        'The loss {figure} does not say whether stock pay is in it; {other} {says} it, and the two differ.',
      remedy: 'Look in the source for what the loss includes, and mark it.',
    },
    zh: {
      message: '亏损 {figure}未说明是否含股权激励；另一数字 {other}{says}，两者不同。',
      remedy: '请在来源中查明亏损口径并注明。',
    },
    example: 'A loss of 5 billion that is silent on stock pay beside one of 8.78 billion that includes it.',
  }),
  run: ({ claims, about }) =>
    claims.flatMap((claim) => {
      if (
        !lossMetrics.some((metric) => metric === claim.metric) ||
        !isPast(claim) ||
        claim.basis.inclusions.stockPay
      )
        return [];
      const other = about(claim.company, claim.metric).find(
        (o) =>
          o.basis.inclusions.stockPay !== undefined &&
          isPast(o) &&
          comparable(claim, o) &&
          overlapShare(claim.period, o.period) >= 0.9 &&
          disjoint(boundsOf(claim), boundsOf(o)),
      );
      if (!other) return [];
      const says =
        other.basis.inclusions.stockPay === 'included'
          ? words('includes', '含股权激励')
          : words('excludes', '不含股权激励');
      return [
        finding(lossBasis.kind, claim, { figure: figureOf(claim), other: figureOf(other), says }, [other]),
      ];
    }),
};
