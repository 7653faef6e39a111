import { defineIssue } from '../../issue/index.ts';
import { findMetric } from '../../metric/index.ts';
import type { Check } from './check.ts';
import { isMoney } from './context.ts';
import { finding, metricWords, words } from './finding.ts';

/** Money is in a currency, users are persons, a margin is a fraction: 60 for "60 %" is a margin of 6,000 %. */
export const unitDimension: Check = {
  id: 'CK2',
  kind: defineIssue({
    code: 'check/unit-dimension',
    severity: 'error',
    en: {
      message: '{metric} is measured in {needs}; the claim is in {unit}.',
      remedy: 'Correct the unit, or choose the metric that was counted.',
    },
    zh: {
      message: '“{metric}”的单位应为{needs}；该说法的单位是 {unit}。',
      remedy: '请更正单位，或改用实际统计的指标。',
    },
    example: 'Revenue of 3.7 billion in "persons".',
  }),
  run: ({ claims }) =>
    claims.flatMap((claim) => {
      const dimension = findMetric(claim.metric)?.dimension;
      if (!dimension || (dimension === 'money' ? isMoney(claim) : claim.unit === dimension)) return [];
      const needs = dimension === 'money' ? words('a currency', '货币') : words(dimension, ` ${dimension}`);
      return [finding(unitDimension.kind, claim, { metric: metricWords(claim), needs, unit: claim.unit })];
    }),
};
