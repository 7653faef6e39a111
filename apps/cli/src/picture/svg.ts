import type { Lang } from '@solvent/core/money';
import { wrap } from '../render/wrap.ts';
import { drawBars } from './bars.ts';
import { drawLines } from './lines.ts';
import { INK, QUIET, SIDE, textAt, WIDTH, xmlText } from './mark.ts';
import type { Picture } from './picture.ts';

// Inter is drawn by its own file in a PNG; a viewer of the SVG takes what the machine has.
const FONTS =
  "Inter, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif";

/** A picture as one SVG file that stands by itself: no style sheet, no script, nothing fetched. */
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
