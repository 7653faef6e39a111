import type { Claim } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { dec } from '../../money/index.ts';
import type { Check } from './check.ts';
import { finding, metricWords, valueWords } from './finding.ts';

/** A gross margin lies between -1,000 % and 100 %: above one is a percentage entered as a fraction. */
export const marginRange: Check = {
  id: 'CK12',
  kind: defineIssue({
    code: 'check/margin-range',
    severity: 'error',
    en: {
      message: '{metric} of {value} lies outside -1,000 % to 100 %.',
      remedy: 'Enter 60 % as 0.6, or look for the scale the source used.',
    },
    zh: {
      message: '“{metric}”为{value}，超出 -1000% 至 100% 的范围。',
      remedy: '60% 应录为 0.6；或核对来源所用的单位。',
    },
    example: 'A gross margin of 60 in the unit "fraction".',
  }),
  run: ({ claims }) =>
    claims
      .filter(
        (claim) =>
          ['gross_margin', 'compute_margin'].includes(claim.metric) &&
          claim.unit === 'fraction' &&
          outside(claim),
      )
      .map((claim) =>
        finding(marginRange.kind, claim, { metric: metricWords(claim), value: valueWords(claim) }),
      ),
};

function outside({ quantity: { low, high } }: Claim): boolean {
  return (low !== null && dec(low).gt(1)) || (high !== null && dec(high).lt(-10));
}
