import { dec, formatValue, type Lang } from '@solvent/core/money';
import { widthOf } from './width.ts';

/**
 * A fan of cash as text: the middle as a line of braille dots, half of all futures as a dense band around it, nine in ten
 * as a sparse one, zero as a rule, years below. Every month of every quantile stands in the table beside it.
 */
export interface Fan {
  /** `YYYY-MM` of the first month. */
  readonly start: string;
  readonly currency: string;
  readonly cash: readonly FanMonth[];
}

export interface FanMonth {
  readonly p5: string;
  readonly p25: string;
  readonly p50: string;
  readonly p75: string;
  readonly p95: string;
}

export interface FanChartSize {
  /** Columns in all, labels included; at least 24. */
  readonly width: number;
  /** Rows of the chart without the line of years; at least 4. */
  readonly height: number;
  readonly lang: Lang;
}

/** Dots of a braille cell by column and row, as bits of U+2800. */
const DOTS = [
  [0x01, 0x02, 0x04, 0x40],
  [0x08, 0x10, 0x20, 0x80],
] as const;

export function fanChartText(fan: Fan, { width, height, lang }: FanChartSize): string {
  if (fan.cash.length < 2) return '';
  const scale = scaleOf(fan.cash, Math.max(height, 4));
  const labels = labelsOf(scale, fan.currency, lang);
  const margin = Math.max(...[...labels.values()].map(widthOf));
  const columns = Math.max(width - margin - 2, 16);
  const cells = paint(fan.cash, scale, columns);
  const lines = cells.map((row, i) => {
    const label = labels.get(i) ?? '';
    const empty = i === scale.zeroRow ? '┄' : ' ';
    const text = row.map((bits) => (bits === 0 ? empty : String.fromCodePoint(0x2800 + bits))).join('');
    return `${' '.repeat(margin - widthOf(label))}${label} ${i === scale.zeroRow ? '┼' : '│'}${text}`.trimEnd();
  });
  return [...lines, `${' '.repeat(margin + 2)}${years(fan, columns)}`.trimEnd()].join('\n');
}

interface Scale {
  readonly rows: number;
  readonly top: number;
  readonly bottom: number;
  readonly zeroRow: number;
}

// A picture, not a figure: doubles are exact enough for a dot.
const asDot = (text: string): number => dec(text).toNumber();

/** From the lowest to the highest end of the fan, zero always inside. */
function scaleOf(cash: readonly FanMonth[], rows: number): Scale {
  const top = Math.max(0, ...cash.map((m) => asDot(m.p95)));
  const bottom = Math.min(0, ...cash.map((m) => asDot(m.p5)));
  const span = top - bottom || 1;
  const zeroRow = Math.min(rows - 1, Math.floor((top / span) * rows));
  return { rows, top, bottom: top - span, zeroRow };
}

function labelsOf(
  { rows, top, bottom, zeroRow }: Scale,
  currency: string,
  lang: Lang,
): ReadonlyMap<number, string> {
  const write = (value: number) =>
    formatValue(dec(Math.round(value).toLocaleString('en-US', { useGrouping: false })), currency, lang);
  const labels = new Map<number, string>([[zeroRow, '0']]);
  if (zeroRow > 0) labels.set(0, write(top));
  if (zeroRow < rows - 1 && bottom < 0) labels.set(rows - 1, write(bottom));
  return labels;
}

function paint(cash: readonly FanMonth[], { rows, top, bottom }: Scale, columns: number): number[][] {
  const cells = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  const high = rows * 4;
  const toY = (text: string) => Math.round(((top - asDot(text)) / (top - bottom)) * (high - 1));
  const set = (x: number, y: number) => {
    if (y < 0 || y >= high) return;
    cells[y >> 2]![x >> 1]! |= DOTS[x & 1]![y & 3]!;
  };
  let last: number | undefined;
  for (let x = 0; x < columns * 2; x++) {
    const month = cash[Math.round((x / (columns * 2 - 1)) * (cash.length - 1))]!;
    const [p95, p75, p50, p25, p5] = [month.p95, month.p75, month.p50, month.p25, month.p5].map(toY) as [
      number,
      number,
      number,
      number,
      number,
    ];
    for (let y = p95; y <= p5; y++) if (x % 4 === 0 && y % 2 === 0) set(x, y);
    for (let y = p75; y <= p25; y++) if ((x + y) % 2 === 0) set(x, y);
    // The line is drawn through, so that a steep fall has no holes.
    for (let y = Math.min(p50, last ?? p50); y <= Math.max(p50, last ?? p50); y++) set(x, y);
    last = p50;
  }
  return cells;
}

/** A year under its January; one that would run into the one before is left out. */
function years({ start, cash }: Fan, columns: number): string {
  let line = '';
  for (let month = 0; month < cash.length; month++) {
    const index = +start.slice(0, 4) * 12 + +start.slice(5, 7) - 1 + month;
    if (index % 12 !== 0) continue;
    const column = Math.round((month / (cash.length - 1)) * (columns - 1));
    if (line !== '' && column < line.length + 2) continue;
    if (column + 4 > columns) break;
    line = `${line.padEnd(column)}${Math.floor(index / 12)}`;
  }
  return line;
}
