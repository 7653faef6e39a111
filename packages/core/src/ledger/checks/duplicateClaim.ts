import type { Claim } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { formatPeriod } from '../../time/index.ts';
import type { Check } from './check.ts';
import { groupBy } from './context.ts';
import { figureOf, finding } from './finding.ts';

/** The same words of the same document entered twice. A second mention in other words is not a duplicate. */
export const duplicateClaim: Check = {
  id: 'CK6',
  kind: defineIssue({
    code: 'check/duplicate-claim',
    severity: 'warning',
    en: {
      message: '{figure} is in the ledger twice, from the same words of the same source.',
      remedy: 'Retract one of them as a duplicate.',
    },
    zh: { message: '{figure}由同一来源的同一句话录入了两次。', remedy: '请以“重复”为由撤回其中一条。' },
    example: 'A claim accepted a second time under another id.',
  }),
  run: ({ claims }) =>
    [...groupBy(claims, identityOf).values()].flatMap(([first, ...again]) =>
      again.map((claim) => finding(duplicateClaim.kind, claim, { figure: figureOf(claim) }, [first!])),
    ),
};

function identityOf(claim: Claim): string {
  const { quantity: q, basis, citation } = claim;
  return JSON.stringify([
    claim.company,
    claim.metric,
    formatPeriod(claim.period),
    q.low,
    q.high,
    q.stated,
    claim.unit,
    claim.per,
    basis.scope.kind,
    basis.scope.name,
    basis.epistemic.status,
    basis.accounting,
    basis.presentation,
    citation.source,
    citation.quote,
    citation.locator,
  ]);
}
