import { defineIssue } from '../../issue/index.ts';
import { findMetric } from '../../metric/index.ts';
import { dec } from '../../money/index.ts';
import type { Check } from './check.ts';
import { mayBeNegative } from './figure.ts';
import { figureOf, finding, metricWords } from './finding.ts';

/** A magnitude is written without a sign: cost, cash or staff below zero. A negative loss is a profit and passes. */
export const negativeMagnitude: Check = {
  id: 'CK3',
  kind: defineIssue({
    code: 'check/negative-magnitude',
    severity: 'error',
    en: {
      message: '{metric} cannot be below zero; the claim says {figure}.',
      remedy: 'Write the size without a sign, or use the metric that carries one.',
    },
    zh: {
      message: '“{metric}”不能为负；该说法为{figure}。',
      remedy: '请写不带符号的数额，或改用带符号的指标。',
    },
    example: 'Capital expenditure of -642 million, copied with its sign from a cash flow statement.',
  }),
  run: ({ claims }) =>
    claims.flatMap((claim) => {
      if (findMetric(claim.metric)?.sign !== 'magnitude' || mayBeNegative.has(claim.metric)) return [];
      const { high } = claim.quantity;
      if (high === null || dec(high).gte(0)) return [];
      return [
        finding(negativeMagnitude.kind, claim, { metric: metricWords(claim), figure: figureOf(claim) }),
      ];
    }),
};
