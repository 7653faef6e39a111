import { defineIssue } from '../../issue/index.ts';
import { dec, scaleInterval } from '../../money/index.ts';
import type { Check } from './check.ts';
import { boundsOf, comparable, disjoint, gapInDays, isPast } from './figure.ts';
import { figureOf, finding } from './finding.ts';

/** Annual recurring revenue is twelve times the monthly figure of the same day: 10 M a month is 120 M. */
export const arrIdentity: Check = {
  id: 'CK22',
  kind: defineIssue({
    code: 'check/arr-identity',
    severity: 'warning',
    en: {
      message: 'Annual recurring revenue {arr} is not twelve times the monthly {mrr}.',
      remedy: 'Look which of the two is another day, another scope, or not recurring revenue.',
    },
    zh: {
      message: '年度经常性收入 {arr}不等于月度 {mrr}的 12 倍。',
      remedy: '请核对两者日期、范围是否一致，或是否为经常性收入。',
    },
    example: 'ARR of 150 million beside MRR of 10 million on the same day.',
  }),
  run: ({ claims, about }) =>
    claims.flatMap((claim) => {
      if (claim.metric !== 'arr' || !isPast(claim)) return [];
      const monthly = about(claim.company, 'mrr').filter(
        (o) => isPast(o) && comparable(claim, o) && gapInDays(claim.period, o.period) <= 5,
      );
      const first = monthly[0];
      if (!first || monthly.some((mrr) => !disjoint(scaleInterval(boundsOf(mrr), dec(12)), boundsOf(claim))))
        return [];
      return [finding(arrIdentity.kind, claim, { arr: figureOf(claim), mrr: figureOf(first) }, [first])];
    }),
};
