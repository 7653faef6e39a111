/**
 * A report as rows of typed cells, for CSV, JSON Lines and anything else that wants a grid. Amount and unit are
 * separate columns, a missing value is an empty cell, and a number is never glued to its unit.
 */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}
export type Row = Readonly<Record<string, Cell>>;
/** Text is text; a number is a decimal string in `{ number }`, so that CSV can tell a negative number from a formula. */
export type Cell = string | { readonly number: string } | null;

export function numberCell(value: string | number | null | undefined): Cell {
  return value === null || value === undefined ? null : { number: String(value) };
}

/**
 * RFC 4180 CSV. A text that a spreadsheet would run as a formula gets a leading apostrophe; a number stays the
 * number it is, also when negative.
 */
export function csvOf(table: Table): string {
  const line = (cells: readonly Cell[]) => cells.map(csvCell).join(',');
  return `${[line(table.columns), ...table.rows.map((row) => line(table.columns.map((c) => row[c] ?? null)))].join('\r\n')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return cell.number;
  // Also full-width forms and a sign behind blanks: spreadsheets read them the same.
  const risky = /^[\s\u200b\ufeff]*[=+\-@\t\r\n＝＋－＠|%]/.test(cell);
  const text = risky ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One JSON object a line, numbers as decimal strings. */
export function jsonLinesOf(table: Table): string {
  return table.rows
    .map((row) => JSON.stringify(Object.fromEntries(table.columns.map((c) => [c, plain(row[c] ?? null)]))))
    .map((line) => `${line}\n`)
    .join('');
}

const plain = (cell: Cell) => (cell !== null && typeof cell !== 'string' ? cell.number : cell);

/** The table of a list: one row for each item. */
export function table<T>(columns: readonly string[], items: readonly T[], row: (item: T) => Row): Table {
  return { columns, rows: items.map(row) };
}
