import { defineIssue } from '../../issue/index.ts';
import type { Check } from './check.ts';
import { figureOf, finding } from './finding.ts';
import { RUN_RATE_WORDS } from './wording.ts';

/** A month times twelve is not the revenue of a year: "annualised revenue of $12 billion" belongs under run rate. */
export const runRateAsRevenue: Check = {
  id: 'CK16',
  kind: defineIssue({
    code: 'check/run-rate-as-revenue',
    severity: 'warning',
    en: {
      message: 'The source speaks of an annualised figure; the claim records it as revenue: {figure}.',
      remedy: 'Record it as run_rate on its day (or arr, if it is recurring and contracted).',
    },
    zh: {
      message: '来源说的是年化数字；该说法记为收入：{figure}。',
      remedy: '请改记为某日的 run_rate（若为经常性合同收入则记 arr）。',
    },
    example: 'The words "annualized revenue of $12 billion" recorded as the revenue of 2025.',
  }),
  run: ({ claims }) =>
    claims
      .filter(
        (claim) =>
          claim.metric === 'revenue' &&
          (claim.basis.periodBasis.annualised === true || RUN_RATE_WORDS.test(claim.citation.quote)),
      )
      .map((claim) => finding(runRateAsRevenue.kind, claim, { figure: figureOf(claim) })),
};
