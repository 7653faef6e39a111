import { raise } from '@solvent/core/issue';
import { findHeaderless } from './findHeaderless.ts';
import { findStatement } from './findStatement.ts';
import { findTransactions } from './findTransactions.ts';
import { noHeader, severalSheets } from './issues.ts';
import type { MappingHints, ProposedMapping } from './mapping.ts';
import type { Sheet } from './readSheet.ts';

/** The likeliest reading of a file [IM40, IM41]; of several sheets that can be read alike, none without being told which. */
export function proposeMapping(sheets: readonly Sheet[], hints: MappingHints = {}): ProposedMapping {
  const asked = hints.sheet === undefined ? sheets : sheets.filter(({ name }) => name === hints.sheet);
  const found = asked.flatMap((sheet) => findTransactions(sheet, hints) ?? findStatement(sheet, hints) ?? []);
  const first = found.find(({ mapping }) => mapping && isWanted(mapping.sheet, hints)) ?? found[0];
  if (first) {
    const alike = found.filter(
      ({ mapping }) => mapping?.kind === first.mapping?.kind && isWanted(mapping?.sheet ?? '', hints),
    );
    if (alike.length < 2) return first;
    const names = alike.map(({ mapping }) => mapping!.sheet).join(', ');
    return {
      ...first,
      issues: [...first.issues, raise(severalSheets, { sheets: names }, { path: 'sheet' })],
    };
  }
  const bare = asked.flatMap((sheet) => findHeaderless(sheet, hints) ?? [])[0];
  return bare ?? { mapping: null, issues: [raise(noHeader, { missing: whatIsMissing(asked) })] };
}

/** Whether a sheet of this name is what was asked for: a plan for a budget; no plan, balance sheet or cash flow otherwise. */
function isWanted(name: string, { budget = false }: MappingHints): boolean {
  const planned = /budget|plan\b|forecast|预算|计划|予算/i.test(name);
  return budget
    ? planned
    : !planned && !/balance sheet|cash ?flow|资产负债|现金流|貸借対照|^bs$|^cf$/i.test(name.trim());
}

function whatIsMissing(sheets: readonly Sheet[]): string {
  return sheets.every(({ rows }) => rows.length < 2)
    ? 'a row below the header'
    : 'a day and an amount, or periods beside accounts';
}
