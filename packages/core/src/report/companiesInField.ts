import { type Ledger, ledgerIndex } from '../ledger/index.ts';
import type { Company } from '../source/index.ts';

const aiFields = new Set(['ai-lab', 'ai-vision', 'ai-application', 'ai-chip']);

/** The companies of a field, or of all AI fields, that are still going and of which anything is known. */
export function companiesInField(all: Ledger, known: Ledger, field?: string): readonly Company[] {
  const index = ledgerIndex(known);
  return all.companies.filter(
    (c) =>
      c.kind === 'company' &&
      c.field &&
      (field ? c.field === field : aiFields.has(c.field)) &&
      (!c.fate || c.fate.status === 'public') &&
      index.claimsOf(c.id).length > 0,
  );
}
