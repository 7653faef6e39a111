import type { Lang } from '@solvent/core/money';
import { widthOf } from '../render/width.ts';
import { wrap } from '../render/wrap.ts';
import { drawBars } from './bars.ts';
import { drawLines } from './lines.ts';
import type { Picture } from './picture.ts';

/** A picture as one SVG file that stands by itself: no style sheet, no script, nothing fetched. */
export const WIDTH = 800;
export const INK = '#1d2227';
export const QUIET = '#636c75';
export const HAIRLINE = '#dfe3e7';
export const ACCENT = '#1f5a94';
const SIDE = 28;
// Inter is drawn by its own file in a PNG; a viewer of the SVG takes what the machine has.
const FONTS =
  "Inter, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif";

/** A drawing and how high it is; it begins at y = 0 and is as wide as `WIDTH` less the two sides. */
export interface Drawing {
  readonly height: number;
  readonly marks: readonly string[];
}

export const INNER = WIDTH - 2 * SIDE;

export function svgOf({ title, says, plot }: Picture, lang: Lang): string {
  const sentence = wrap(says, 104).split('\n');
  const top = 44 + sentence.length * 19;
  const drawing = plot.kind === 'lines' ? drawLines(plot, lang) : drawBars(plot, lang);
  const height = Math.round(top + 18 + drawing.height + 20);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="${FONTS}" font-size="12" fill="${QUIET}">
<title>${xmlText(title)}</title>
<desc>${xmlText(says)}</desc>
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
${textAt(SIDE, 36, title, `font-size="18" font-weight="600" fill="${INK}"`)}
${sentence.map((line, i) => textAt(SIDE, 58 + i * 19, line, 'font-size="13"')).join('\n')}
<g transform="translate(${SIDE} ${top + 18})">
${drawing.marks.join('\n')}
</g>
</svg>
`;
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
