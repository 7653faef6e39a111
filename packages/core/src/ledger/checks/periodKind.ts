import { defineIssue } from '../../issue/index.ts';
import { findMetric, periodKindOf } from '../../metric/index.ts';
import { isInstant } from '../../time/index.ts';
import type { Check } from './check.ts';
import { finding, metricWords, periodText, words } from './finding.ts';

/** A balance holds on a day, a flow runs over a span: cash "in 2024" and revenue "on 31 December" say nothing yet. */
export const periodKind: Check = {
  id: 'CK1',
  kind: defineIssue({
    code: 'check/period-kind',
    severity: 'error',
    en: {
      message: '{metric} needs {needs}; the claim gives {period}.',
      remedy: 'Give the day a balance holds on, or the first and last day a flow runs over.',
    },
    zh: {
      message: '“{metric}”需要{needs}；该说法给出的是 {period}。',
      remedy: '余额请写明所属日期，流量请写明起止日期。',
    },
    example: 'Cash of 10 billion "for 2024", without the day on which it was counted.',
  }),
  run: ({ claims }) =>
    claims.flatMap((claim) => {
      const metric = findMetric(claim.metric);
      const needed = metric ? periodKindOf(metric.kind) : 'either';
      if (needed === 'either' || (needed === 'instant') === isInstant(claim.period)) return [];
      const needs = needed === 'instant' ? words('a day', '某一天') : words('a span of days', '一段期间');
      return [
        finding(periodKind.kind, claim, {
          metric: metricWords(claim),
          needs,
          period: periodText(claim.period),
        }),
      ];
    }),
};
