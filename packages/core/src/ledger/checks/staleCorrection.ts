import { defineIssue, raise } from '../../issue/index.ts';
import type { Correction } from '../correction.ts';
import type { Check } from './check.ts';

/**
 * A correction that fits no claim: the data moved on and the judgement must be made again. The corrected view
 * keeps only flags and what could not be applied, so there too a missing claim is one.
 */
export const staleCorrection: Check = {
  id: 'CK10',
  kind: defineIssue({
    code: 'check/stale-correction',
    severity: 'error',
    en: {
      message: 'The correction "{correction}" names the claim "{claim}", which is not in the ledger.',
      remedy: 'Look at the correction again: point it at the present claim, or withdraw it.',
    },
    zh: {
      message: '更正“{correction}”所指的说法“{claim}”不在账本中。',
      remedy: '请重新核对该更正：改指现有说法，或将其撤销。',
    },
    example: 'A retraction of a claim whose id was changed later.',
  }),
  run: ({ ledger }) => {
    const known = new Set(ledger.claims.map((claim) => claim.id));
    const named = (correction: Correction) => [correction.claim, ...(correction.by ? [correction.by] : [])];
    return ledger.corrections.flatMap((correction) =>
      named(correction)
        .filter((claim) => !known.has(claim))
        .map((claim) => {
          const where = { claim, path: `corrections/${correction.id}` };
          return raise(staleCorrection.kind, { correction: correction.id, claim }, where, [claim]);
        }),
    );
  },
};
