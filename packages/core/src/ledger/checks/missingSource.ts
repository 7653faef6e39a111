import { defineIssue } from '../../issue/index.ts';
import type { Check } from './check.ts';
import { finding } from './finding.ts';

/** No source, no claim: a citation that names a document which the ledger does not hold leads nowhere. */
export const missingSource: Check = {
  id: 'CK7',
  kind: defineIssue({
    code: 'check/missing-source',
    severity: 'error',
    en: {
      message: 'The source "{source}" is not in the ledger.',
      remedy: 'Add the source, or correct its id in the citation.',
    },
    zh: { message: '账本中没有来源“{source}”。', remedy: '请补充该来源，或更正引文中的来源编号。' },
    example:
      'A claim that cites "the-information-2024-07", while the source is called "the-information-2024-07-24".',
  }),
  run: ({ claims, sourceOf }) =>
    claims
      .filter((claim) => !sourceOf(claim))
      .map((claim) => finding(missingSource.kind, claim, { source: claim.citation.source })),
};
