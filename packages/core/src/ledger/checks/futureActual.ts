import type { Claim } from '../../claim/index.ts';
import { knownFrom } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { type Day, isInstant, lastDay } from '../../time/index.ts';
import type { Check } from './check.ts';
import { figureOf, finding } from './finding.ts';

/** What a source reports as having happened cannot end after the day it was published: an actual for 2025 in May 2025. */
export const futureActual: Check = {
  id: 'CK4',
  kind: defineIssue({
    code: 'check/future-actual',
    severity: 'error',
    en: {
      message: '{figure} is recorded as an actual, but was known on {known}, before the period ended.',
      remedy: 'Mark it an estimate or a forecast, or correct the period.',
    },
    zh: {
      message: '{figure}记为实际值，但在期间结束前的 {known} 即已公布。',
      remedy: '请改为估计或预测，或更正期间。',
    },
    example: 'Revenue for all of 2025 as an actual, from an article of May 2025.',
  }),
  run: ({ claims }) =>
    claims
      .filter((claim) => claim.basis.epistemic.status === 'actual' && earliestEnd(claim) > knownFrom(claim))
      .map((claim) =>
        finding(futureActual.kind, claim, { figure: figureOf(claim), known: knownFrom(claim) }),
      ),
};

/** An instant given as a year or month may be any day of it. */
function earliestEnd(claim: Claim): Day {
  const end = lastDay(claim.period);
  if (!isInstant(claim.period)) return end;
  const precision = claim.basis.periodBasis.atPrecision;
  return precision === 'year'
    ? `${end.slice(0, 4)}-01-01`
    : precision === 'month'
      ? `${end.slice(0, 7)}-01`
      : end;
}
