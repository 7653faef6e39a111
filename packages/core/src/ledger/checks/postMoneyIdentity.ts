import { defineIssue } from '../../issue/index.ts';
import { addIntervals } from '../../money/index.ts';
import type { Check } from './check.ts';
import { boundsOf, comparable, disjoint, gapInDays, isPast } from './figure.ts';
import { figureOf, finding } from './finding.ts';

/** Post-money = pre-money + new money: 260 + 40 = 300 bn closes. */
export const postMoneyIdentity: Check = {
  id: 'CK23',
  kind: defineIssue({
    code: 'check/post-money-identity',
    severity: 'warning',
    en: {
      message: 'Post-money {post} is not pre-money {pre} plus the round {round}.',
      remedy: 'Look whether all new money of the round is counted, and both valuations are of this round.',
    },
    zh: {
      message: '投后估值 {post}不等于投前 {pre}加本轮 {round}。',
      remedy: '请核对本轮新增资金是否计全，两个估值是否属于同一轮。',
    },
    example: 'Pre-money 260, new money 40 and post-money 350 billion, all of one month.',
  }),
  run: ({ claims, about }) =>
    claims.flatMap((post) => {
      if (post.metric !== 'valuation' || post.basis.presentation !== 'postMoney' || !isPast(post)) return [];
      const near = (metric: 'valuation' | 'funding_round') =>
        about(post.company, metric).filter(
          (o) => isPast(o) && comparable(post, o) && gapInDays(post.period, o.period) <= 31,
        );
      const sums = near('valuation')
        .filter((o) => o.basis.presentation === 'preMoney')
        .flatMap((pre) =>
          near('funding_round').map((round) => ({
            pre,
            round,
            sum: addIntervals(boundsOf(pre), boundsOf(round)),
          })),
        );
      const first = sums[0];
      if (!first || sums.some(({ sum }) => !disjoint(sum, boundsOf(post)))) return [];
      return [
        finding(
          postMoneyIdentity.kind,
          post,
          { post: figureOf(post), pre: figureOf(first.pre), round: figureOf(first.round) },
          [first.pre, first.round],
        ),
      ];
    }),
};
