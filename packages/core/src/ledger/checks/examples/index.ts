import type { Day } from '../../../time/index.ts';
import type { Ledger } from '../../ledger.ts';
import type { Check } from '../check.ts';
import { ledgerOf, type WrittenLedger } from './ledgerOf.ts';
import { meaningExamples } from './meaning.ts';
import { sumExamples } from './sums.ts';
import { writingExamples } from './writing.ts';

export { ledgerOf, type WrittenClaim, type WrittenLedger } from './ledgerOf.ts';

/**
 * For every check the smallest ledger that it speaks about. Used by the tests and by docs/issues.md, and no
 * part of what the package exports.
 */
export interface Example extends WrittenLedger {
  readonly today?: Day;
}

export const examples: Readonly<Record<Check['id'], Example>> = {
  ...writingExamples,
  ...sumExamples,
  ...meaningExamples,
};

export function exampleOf(check: Pick<Check, 'id'>): {
  readonly written: Example;
  readonly ledger: Ledger;
  readonly today: Day;
} {
  const written = examples[check.id] ?? { claims: [] };
  return { written, ledger: ledgerOf(written), today: written.today ?? '2026-11-24' };
}
