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

export function renderImported(rows: readonly ImportedRow[], paper: Paper): string {
  const { t } = paper;
  if (rows.length === 0) return page(t.nothingImported);
  return page(
    table(
      [
        { title: t.name, gives: true },
        { title: t.newClaims, align: 'right' },
        { title: t.newSources, align: 'right' },
        { title: t.alreadyThere, align: 'right' },
      ],
      rows.map((r) => [r.name, String(r.claims), String(r.sources), String(r.kept)]),
      paper,
    ),
  );
}
