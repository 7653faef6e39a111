import { widthOf } from '../render/width.ts';

/** What every picture is made of: its measures and colours, lines and texts. */
export const WIDTH = 800;
export const SIDE = 28;
export const INNER = WIDTH - 2 * SIDE;
export const INK = '#1d2227';
export const QUIET = '#636c75';
export const HAIRLINE = '#dfe3e7';
export const ACCENT = '#1f5a94';

/** A drawing and how high it is; it begins at y = 0 and is as wide as `WIDTH` less the two sides. */
export interface Drawing {
  readonly height: number;
  readonly marks: readonly string[];
}

export function textAt(x: number, y: number, text: string, attributes = ''): string {
  return `<text x="${place(x)}" y="${place(y)}"${attributes ? ` ${attributes}` : ''}>${xmlText(text)}</text>`;
}

export function lineFrom(x1: number, y1: number, x2: number, y2: number, attributes: string): string {
  return `<line x1="${place(x1)}" y1="${place(y1)}" x2="${place(x2)}" y2="${place(y2)}" ${attributes}/>`;
}

/** About how wide a text of 12 px is: a Chinese character as wide as it is high, others a little over half. */
export function pixelsOf(text: string): number {
  const columns = widthOf(text);
  const wide = [...text].filter((c) => widthOf(c) === 2).length;
  return (columns - 2 * wide) * 6.7 + wide * 12;
}

export function place(value: number): number {
  return Math.round(value * 100) / 100;
}

export function xmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
