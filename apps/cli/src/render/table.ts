import type { Paper } from './paper.ts';
import { cutTo, widthOf } from './width.ts';
import { wrap } from './wrap.ts';

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

/**
 * Columns and rows as lines, aligned by what a terminal shows. Where they do not fit, a column that gives way is cut with …,
 * then words and titles go on in a further line; a number is never cut or broken [CLI6].
 */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[], paper: Paper): string {
  if (rows.length === 0) return '';
  const texts = rows.map((row) => columns.map((_, i) => textOf(row[i] ?? '')));
  const set = columns.map((column, i) =>
    column.align === 'figure' ? alignFigures(texts.map((row) => row[i]!)) : texts.map((row) => row[i]!),
  );
  const fitted = fit(columns, set, paper.width);
  const line = (cells: readonly string[], inks: readonly (Ink | undefined)[], bottom: boolean) => {
    const lines = cells.map((cell, i) => linesOf(cell, fitted[i]!, columns[i]!.gives ?? false));
    const height = Math.max(...lines.map((l) => l.length));
    return Array.from({ length: height }, (_, k) =>
      lines
        .map((of, i) => {
          const shown = of[bottom ? k - (height - of.length) : k] ?? '';
          const space = ' '.repeat(Math.max(fitted[i]! - widthOf(shown), 0));
          const ink = inks[i];
          const inked = ink && shown ? paper[ink](shown) : shown;
          return (columns[i]!.align ?? 'left') === 'left' ? `${inked}${space}` : `${space}${inked}`;
        })
        .join(GAP)
        .trimEnd(),
    ).join('\n');
  };
  return [
    line(
      columns.map((c) => c.title),
      columns.map(() => 'faint'),
      true,
    ),
    ...rows.map((row, r) =>
      line(
        columns.map((_, i) => set[i]![r]!),
        columns.map((_, i) => inkOf(row[i] ?? '')),
        false,
      ),
    ),
  ].join('\n');
}

function linesOf(cell: string, width: number, gives: boolean): readonly string[] {
  if (widthOf(cell) <= width) return [cell];
  return gives ? [cutTo(cell, width)] : wrap(cell, width).split('\n');
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

/**
 * The width of each column: as wide as its widest cell, else first the columns that give way are shrunk, the widest first,
 * then those whose words or title can go on in a further line; what still does not fit is let be.
 */
function fit(
  columns: readonly Column[],
  set: readonly (readonly string[])[],
  width: number | null,
): readonly number[] {
  const fitted = columns.map(({ title }, i) => widest([title, ...set[i]!]));
  if (width === null) return fitted;
  const least = columns.map(({ title, align, gives }, i) => {
    if (gives) return NARROWEST;
    // A number stays whole, and so does a word.
    const cells = (align ?? 'left') === 'left' ? set[i]!.flatMap(wordsOf) : set[i]!;
    return Math.max(widest([...wordsOf(title), ...cells]), Math.min(NARROWEST, fitted[i]!));
  });
  const shrink = (may: (column: Column) => boolean) => {
    const total = () => fitted.reduce((sum, w) => sum + w, 0) + GAP.length * (columns.length - 1);
    while (total() > width) {
      const room = columns.map((c, i) => (may(c) && fitted[i]! > least[i]! ? fitted[i]! : 0));
      const most = Math.max(...room);
      if (most === 0) return;
      fitted[room.indexOf(most)]!--;
    }
  };
  shrink((c) => c.gives ?? false);
  shrink((c) => !c.gives);
  return fitted;
}

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(widthOf));
const wordsOf = (text: string) =>
  text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+/g) ?? [];
