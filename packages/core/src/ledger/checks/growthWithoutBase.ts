import { defineIssue } from '../../issue/index.ts';
import type { Check } from './check.ts';
import { figureOf, finding, metricWords } from './finding.ts';
import { growthOf } from './growth.ts';

/** Growth is always measured against something: the year before, the quarter before, a day, a plan. */
export const growthWithoutBase: Check = {
  id: 'CK30',
  kind: defineIssue({
    code: 'check/growth-without-base',
    severity: 'note',
    en: {
      message: '{metric} {figure} does not say what it is measured against.',
      remedy: 'Mark it yoy, qoq, mom, plan or since:DAY, as the source says.',
    },
    zh: {
      message: '“{metric}” {figure}没有说明对比基期。',
      remedy: '请按来源注明同比（yoy）、环比（qoq、mom）、计划（plan）或 since:日期。',
    },
    example: '"Revenue up 40 %", with no word on since when.',
  }),
  run: ({ claims }) =>
    claims
      .filter((claim) => {
        const growth = growthOf(claim);
        return growth !== undefined && growth.against === undefined;
      })
      .map((claim) =>
        finding(growthWithoutBase.kind, claim, { metric: metricWords(claim), figure: figureOf(claim) }),
      ),
};
