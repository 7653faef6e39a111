import { defineIssue, type Issue, raise } from '../../issue/index.ts';
import type { Correction } from '../correction.ts';
import type { Check } from './check.ts';

/**
 * A correction that fits no claim: the data moved on and the judgement must be made again. Claims that a
 * correction took out are looked for in the uncorrected ledger, when it is given.
 */
export const staleCorrection: Check = {
  id: 'CK10',
  kind: defineIssue({
    code: 'check/stale-correction',
    severity: 'error',
    en: { message: 'The correction "{correction}" names the claim "{claim}", which is not in the ledger.', remedy: 'Look at the correction again: point it at the present claim, or withdraw it.' },
    zh: { message: '更正“{correction}”所指的声明“{claim}”不在账本中。', remedy: '请重新核对该更正：改指现有声明，或将其撤销。' },
    example: 'A retraction of a claim whose id was changed later.',
  }),
  run: ({ ledger, uncorrected }) => {
    const known = new Set((uncorrected ?? ledger).claims.map((claim) => claim.id));
    const stale = (correction: Correction, claim: string): Issue[] =>
      known.has(claim)
        ? []
        : [raise(staleCorrection.kind, { correction: correction.id, claim }, { claim, path: `corrections/${correction.id}` }, [claim])];
    return (uncorrected ?? ledger).corrections.flatMap((correction) => [
      // On a corrected view the claims that corrections took out are rightly absent.
      ...(uncorrected || correction.action === 'flag' ? stale(correction, correction.claim) : []),
      ...(correction.by ? stale(correction, correction.by) : []),
    ]);
  },
};
