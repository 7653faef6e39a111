import type { Lang } from '@solvent/core/money';
import { axisLabel, axisOver, yearTicks } from './axis.ts';
import {
  ACCENT,
  type Drawing,
  HAIRLINE,
  INK,
  INNER,
  lineFrom,
  pixelsOf,
  place,
  QUIET,
  textAt,
} from './mark.ts';
import type { Line, Lines, Point } from './picture.ts';

/** Lines and bands over time: values to the left, years below, names at the ends of their lines. */
const HEIGHT = 340;
// A name stays readable where another line runs through it.
const HALO = 'stroke="#ffffff" stroke-width="3" stroke-linejoin="round" paint-order="stroke"';
const BANDS = { wide: '#dbe6f1', narrow: '#a9c3de' } as const;
const OTHERS = ['#b4552d', '#4d7f52', '#7b5aa6', '#8a7319', '#35808a', '#a03e69', '#5d6670'];

export function drawLines({ unit, x: kind, xTitle, bands, lines }: Lines, lang: Lang): Drawing {
  const points = [...bands.flatMap((b) => [...b.upper, ...b.lower]), ...lines.flatMap((l) => l.points)];
  const axis = axisOver([0, ...points.map((p) => p.y)], 5);
  const labels = axis.ticks.map((tick) => axisLabel(tick, unit, lang));
  const left = Math.max(...labels.map(pixelsOf)) + 10;
  const right = Math.max(6, ...lines.map((l) => (l.name ? pixelsOf(l.name) + 12 : 0)));
  const [from, to] = [Math.min(...points.map((p) => p.x)), Math.max(...points.map((p) => p.x))];
  const x = (value: number) => left + ((value - from) / (to - from || 1)) * (INNER - left - right);
  const y = (value: number) => ((axis.high - value) / (axis.high - axis.low)) * HEIGHT;
  const along = (of: readonly Point[]) => of.map((p) => `${place(x(p.x))},${place(y(p.y))}`).join(' ');
  const ticks = kind === 'month' ? yearTicks(from, to, 10) : yearsBetween(from, to);
  const marks = axis.ticks.flatMap((tick, i) => [
    lineFrom(left, y(tick), INNER - right, y(tick), `stroke="${tick === 0 ? QUIET : HAIRLINE}"`),
    textAt(left - 10, y(tick) + 4, labels[i]!, 'text-anchor="end"'),
  ]);
  for (const { tone, upper, lower } of bands)
    marks.push(`<polygon fill="${BANDS[tone]}" points="${along([...upper, ...lower.toReversed()])}"/>`);
  // Zero is read through the bands.
  marks.push(lineFrom(left, y(0), INNER - right, y(0), `stroke="${QUIET}" stroke-dasharray="2 3"`));
  const colours = new Map(lines.filter((l) => !l.main).map((l, i) => [l, OTHERS[i % OTHERS.length]!]));
  for (const line of lines.toSorted((a, b) => +(a.main ?? false) - +(b.main ?? false)))
    marks.push(...drawLine(line, line.main ? ACCENT : colours.get(line)!));
  for (const { line, left: end, at } of namesApart(
    lines.filter((l) => l.name !== ''),
    x,
    y,
  )) {
    const colour = line.main ? ACCENT : colours.get(line)!;
    marks.push(
      textAt(end + 8, at + 4, line.name, `fill="${colour}" ${HALO}${line.main ? ' font-weight="600"' : ''}`),
    );
  }
  for (const tick of ticks)
    marks.push(
      textAt(x(tick), HEIGHT + 20, String(kind === 'month' ? tick / 12 : tick), 'text-anchor="middle"'),
    );
  if (xTitle)
    marks.push(textAt((left + INNER - right) / 2, HEIGHT + 40, xTitle, `text-anchor="middle" fill="${INK}"`));
  return { height: HEIGHT + (xTitle ? 40 : 22), marks };

  function drawLine({ points: of, main, dots, dashedFrom }: Line, colour: string): string[] {
    if (dots)
      return of.map((p) => `<circle cx="${place(x(p.x))}" cy="${place(y(p.y))}" r="3.5" fill="${colour}"/>`);
    const known = of.filter((p) => dashedFrom === undefined || p.x < dashedFrom);
    // The dashed part begins where the known one ends.
    const ahead = of.slice(Math.max(known.length - 1, 0));
    const stroke = `fill="none" stroke="${colour}" stroke-width="${main ? 2.5 : 1.5}" stroke-linejoin="round"`;
    return [
      known.length > 1 && `<polyline ${stroke} points="${along(known)}"/>`,
      known.length < of.length && `<polyline ${stroke} stroke-dasharray="5 4" points="${along(ahead)}"/>`,
      of.length === 1 &&
        `<circle cx="${place(x(of[0]!.x))}" cy="${place(y(of[0]!.y))}" r="3" fill="${colour}"/>`,
    ].filter((mark) => mark !== false);
  }
}

function yearsBetween(from: number, to: number): readonly number[] {
  const every = [1, 2, 5, 10].find((n) => (to - from) / n <= 12) ?? 20;
  const ticks: number[] = [];
  for (let year = Math.ceil(from / every) * every; year <= to; year += every) ticks.push(year);
  return ticks;
}

const NAME_HEIGHT = 15;
const NAME_WIDTH = 110;

/** Names beside the ends of their lines, moved apart where they would lie on each other. */
function namesApart(lines: readonly Line[], x: (value: number) => number, y: (value: number) => number) {
  const placed: { readonly line: Line; readonly left: number; at: number }[] = [];
  const ends = lines.flatMap((line) => {
    const end = line.points.at(-1);
    return end ? [{ line, left: x(end.x), at: y(end.y) }] : [];
  });
  for (const name of ends.sort((a, b) => a.at - b.at)) {
    const near = placed.filter((other) => Math.abs(other.left - name.left) < NAME_WIDTH);
    placed.push({ ...name, at: Math.max(name.at, ...near.map((other) => other.at + NAME_HEIGHT)) });
  }
  // What ran out below moves back up.
  for (
    let i = placed.length - 1, floor = HEIGHT - 2;
    i >= 0 && placed[i]!.at > floor;
    i--, floor -= NAME_HEIGHT
  )
    placed[i]!.at = floor;
  return placed;
}
