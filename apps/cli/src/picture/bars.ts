import type { Lang } from '@solvent/core/money';
import { wrap } from '../render/wrap.ts';
import { axisLabel, axisOver } from './axis.ts';
import { ACCENT, type Drawing, HAIRLINE, INK, INNER, lineFrom, pixelsOf, place, textAt } from './mark.ts';
import type { Bars } from './picture.ts';

/** One bar for each thing compared: its name to the left, its span, its words to the right. */
const ROW = 30;
const LABEL_COLUMNS = 34;

export function drawBars({ rows, unit, axis: title, reference, fromZero }: Bars, lang: Lang): Drawing {
  const labels = rows.map((r) => wrap(r.label, LABEL_COLUMNS).split('\n'));
  const left = Math.max(...labels.flat().map(pixelsOf)) + 14;
  const right = Math.max(...rows.map((r) => pixelsOf(r.text))) + 14;
  const ends = rows.flatMap((r) => (r.span ? [...r.span] : []));
  const axis = axisOver([...(fromZero ? [0] : []), ...ends, ...(reference === null ? [] : [reference])], 6);
  const width = Math.max(INNER - left - right, 120);
  const x = (value: number) => left + ((value - axis.low) / (axis.high - axis.low)) * width;
  const bottom = rows.length * ROW + 6;
  const marks = axis.ticks.flatMap((tick) => [
    lineFrom(x(tick), 0, x(tick), bottom, `stroke="${HAIRLINE}"`),
    textAt(x(tick), bottom + 16, axisLabel(tick, unit, lang), 'text-anchor="middle"'),
  ]);
  for (const [i, { span, mark, text }] of rows.entries()) {
    const middle = i * ROW + ROW / 2 + 2;
    const lines = labels[i]!;
    for (const [k, line] of lines.entries())
      marks.push(
        textAt(
          left - 14,
          middle + 4 + (k - (lines.length - 1) / 2) * 13,
          line,
          `text-anchor="end" fill="${INK}"`,
        ),
      );
    if (span) {
      const [a, b] = [x(Math.min(...span)), x(Math.max(...span))];
      marks.push(
        `<rect x="${place(a)}" y="${place(middle - 7)}" width="${place(Math.max(b - a, 2))}" height="14" fill="#a9c3de"/>`,
      );
      if (mark !== undefined)
        marks.push(
          lineFrom(x(mark), middle - 9, x(mark), middle + 9, `stroke="${ACCENT}" stroke-width="2.5"`),
        );
    }
    marks.push(textAt(left + width + 14, middle + 4, text));
  }
  if (reference !== null)
    marks.push(lineFrom(x(reference), 0, x(reference), bottom, `stroke="${INK}" stroke-dasharray="3 3"`));
  marks.push(textAt(left + width / 2, bottom + 36, title, `text-anchor="middle" fill="${INK}"`));
  return { height: bottom + 38, marks };
}
