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
  const [first] = found;
  if (first) {
    const alike = found.filter(({ mapping }) => mapping && mapping.kind === first.mapping?.kind);
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

function whatIsMissing(sheets: readonly Sheet[]): string {
  return sheets.every(({ rows }) => rows.length < 2)
    ? 'a row below the header'
    : 'a day and an amount, or periods beside accounts';
}
