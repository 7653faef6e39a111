import { type Paper, page } from './paper.ts';
import { table } from './table.ts';

/** What an import did for one company or table; `kept` records were there already. */
export interface ImportedRow {
  readonly name: string;
  /** Its id in the ledger, to ask about it. */
  readonly company: string;
  readonly file: string;
  readonly claims: number;
  readonly sources: number;
  readonly kept: number;
  readonly entry: number;
}

/** More are not read one by one; `--csv` lists them. */
const LISTED = 100;

export function renderImported(rows: readonly ImportedRow[], paper: Paper): string {
  const { t } = paper;
  if (rows.length === 0) return page(t.own.nothingImported);
  if (rows.length > LISTED)
    return page(t.own.importedMany(rows.length, sumOf(rows, 'claims'), sumOf(rows, 'kept')));
  return page(
    table(
      [
        { title: t.name, gives: true },
        { title: t.own.newClaims, align: 'right' },
        { title: t.own.newSources, align: 'right' },
        { title: t.own.alreadyThere, align: 'right' },
      ],
      rows.map((r) => [r.name, String(r.claims), String(r.sources), String(r.kept)]),
      paper,
    ),
  );
}

function sumOf(rows: readonly ImportedRow[], count: 'claims' | 'kept'): string {
  return rows.reduce((sum, row) => sum + row[count], 0).toLocaleString('en');
}
