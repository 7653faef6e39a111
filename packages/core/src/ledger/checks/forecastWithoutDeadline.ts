import { knownFrom } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { findMetric } from '../../metric/index.ts';
import { endOfMonth, isInstant } from '../../time/index.ts';
import type { Check } from './check.ts';
import { figureOf, finding, metricInside } from './finding.ts';

/**
 * A forecast dated to the day it was made says nothing of when it should come true: "several companies worth
 * 10 tn". A runway or a year of profit carries its deadline in its value.
 */
export const forecastWithoutDeadline: Check = {
  id: 'CK35',
  kind: defineIssue({
    code: 'check/forecast-without-deadline',
    severity: 'note',
    en: {
      message: 'The forecast {metric} {figure} names no day by which it should hold.',
      remedy: 'Look for a deadline in the source; without one it can never be found right or wrong.',
    },
    zh: {
      message: '预测“{metric}” {figure}没有给出应验的期限。',
      remedy: '请在来源中查找期限；没有期限则永远无法判断对错。',
    },
    example: '"There will be several companies worth 10 trillion dollars", without a year.',
  }),
  run: ({ claims }) =>
    claims
      .filter((claim) => {
        const dimension = findMetric(claim.metric)?.dimension ?? claim.unit;
        if (!['forecast', 'guidance'].includes(claim.basis.epistemic.status) || !isInstant(claim.period))
          return false;
        if (dimension === 'months' || dimension === 'year' || claim.basis.periodBasis.atPrecision === 'year')
          return false;
        const made = knownFrom(claim);
        return (
          claim.period.at === made ||
          (claim.published?.precision !== 'day' && endOfMonth(claim.period.at) === endOfMonth(made))
        );
      })
      .map((claim) =>
        finding(forecastWithoutDeadline.kind, claim, {
          metric: metricInside(claim),
          figure: figureOf(claim),
        }),
      ),
};
