import type { Paper } from './paper.ts';
import { cutTo, widthOf } from './width.ts';

/** How a column is set: `figure` lines the numbers up at their decimal point. */
export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right' | 'figure';
  /** Gives way first when the terminal is narrow. */
  readonly gives?: true;
}
export type Ink = 'strong' | 'faint' | 'warn';
export type Cell = string | { readonly text: string; readonly ink: Ink };

const GAP = '  ';
const NARROWEST = 8;

/** Columns and rows as lines, aligned by what a terminal shows; a column that gives way is cut with … */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[], paper: Paper): string {
  if (rows.length === 0) return '';
  const texts = rows.map((row) => columns.map((_, i) => textOf(row[i] ?? '')));
  const set = columns.map((column, i) =>
    column.align === 'figure' ? alignFigures(texts.map((row) => row[i]!)) : texts.map((row) => row[i]!),
  );
  const widths = columns.map((column, i) => Math.max(widthOf(column.title), ...set[i]!.map(widthOf)));
  const fitted = fit(columns, widths, paper.width);
  const line = (cells: readonly string[], inks: readonly (Ink | undefined)[]) =>
    cells
      .map((cell, i) => {
        const shown = cutTo(cell, fitted[i]!);
        const space = ' '.repeat(Math.max(fitted[i]! - widthOf(shown), 0));
        const ink = inks[i];
        const inked = ink ? paper[ink](shown) : shown;
        return (columns[i]!.align ?? 'left') === 'left' ? `${inked}${space}` : `${space}${inked}`;
      })
      .join(GAP)
      .trimEnd();
  const head = line(
    columns.map((c) => c.title),
    columns.map(() => 'faint'),
  );
  return [
    head,
    ...rows.map((row, r) =>
      line(
        columns.map((_, i) => set[i]![r]!),
        columns.map((_, i) => inkOf(row[i] ?? '')),
      ),
    ),
  ].join('\n');
}

const textOf = (cell: Cell) => (typeof cell === 'string' ? cell : cell.text);
const inkOf = (cell: Cell) => (typeof cell === 'string' ? undefined : cell.ink);

/** `$1.23 bn` over `$89 bn`: the points stand under one another, the scale words too. */
export function alignFigures(cells: readonly string[]): readonly string[] {
  const parts = cells.map((cell) => /^(.*?\d[\d,]*)(\.\d+)?([^\d]*)$/u.exec(cell));
  const widest = (group: 2 | 3) => Math.max(0, ...parts.map((part) => widthOf(part?.[group] ?? '')));
  const [fraction, tail] = [widest(2), widest(3)];
  return cells.map((cell, i) => {
    const part = parts[i];
    if (!part) return cell;
    const pad = (text: string, width: number) => text + ' '.repeat(width - widthOf(text));
    // A scale word stands in a column of its own; a percent sign stays with its number.
    const [digits, scale] = [part[2] ?? '', part[3] ?? ''];
    return scale.startsWith(' ')
      ? `${part[1]}${pad(digits, fraction)}${pad(scale, tail)}`
      : `${part[1]}${pad(`${digits}${scale}`, fraction + tail)}`;
  });
}

/** Shrink the columns that give way, the widest first, until the line fits; then let it be. */
function fit(columns: readonly Column[], widths: readonly number[], width: number | null): readonly number[] {
  const fitted = [...widths];
  if (width === null) return fitted;
  const total = () => fitted.reduce((sum, w) => sum + w, 0) + GAP.length * (columns.length - 1);
  while (total() > width) {
    const widest = columns.map((c, i) => (c.gives && fitted[i]! > NARROWEST ? fitted[i]! : 0));
    const most = Math.max(...widest);
    if (most === 0) break;
    fitted[widest.indexOf(most)]!--;
  }
  return fitted;
}
