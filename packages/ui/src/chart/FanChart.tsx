import { dec, formatValue } from '@solvent/core/money';
import type { Quantiles, SimulationResult } from '@solvent/core/simulation';
import { addMonths } from '@solvent/core/time';
import { coordinate, linePath, px } from '../coordinate.ts';
import { dayWords } from '../days.ts';
import type { Place } from '../place.ts';
import { words } from '../words.ts';
import { Axes } from './Axes.tsx';
import { type MonthAxis, monthAxis } from './monthsOf.ts';
import { type Axis, type Paper, valueAxis } from './scale.ts';

export interface FanChartProps {
  readonly place: Place;
  readonly paper: Paper;
  readonly currency: string;
  readonly opening: Quantiles<string>;
  readonly result: SimulationResult;
  /** Another future to compare with: its middle only, under this name. */
  readonly other: { readonly name: string; readonly result: SimulationResult } | null;
}

type Share = keyof Quantiles<string>;

/**
 * Cash month by month in many futures: the middle one dashed, half of them in the dark band, nine in ten in the light one,
 * and a cross where the middle meets zero. Below zero there is no money: what would be needed is drawn only a little way down.
 */
export function FanChart({ place, paper, currency, opening, result, other }: FanChartProps) {
  const { lang } = place;
  const say = words(lang);
  const of = (share: Share) => [opening[share], ...result.cash.map((q) => q[share])].map(coordinate);
  const rest = other ? [coordinate(opening.p50), ...other.result.cash.map((q) => coordinate(q.p50))] : [];
  const middle = of('p50');
  const y = valueAxis(sensible([...of('p5'), ...of('p95'), ...rest]), currency, lang, paper);
  const x = monthAxis(result.start, result.months, lang, paper);
  const line = (values: readonly number[]) => clipped(values, x, y, paper);
  const band = (low: Share, high: Share) => bandPath(of(low), of(high), x, y, paper);
  const out = result.runway.p50.kind === 'months' ? coordinate(result.runway.p50.months) : null;
  const last = line(middle).at(-1)!;
  const otherLast = rest.length > 0 ? line(rest).at(-1)! : null;
  const floor = paper.height - paper.bottom;
  return (
    <>
      <rect
        className="short-of-money"
        x={paper.left}
        y={px(y.place(0))}
        width={px(paper.width - paper.right - paper.left)}
        height={px(Math.max(floor - y.place(0), 0))}
      />
      <path className="fan fan-90" d={band('p5', 'p95')} />
      <path className="fan fan-50" d={band('p25', 'p75')} />
      <Axes paper={paper} x={x.axis} y={y} />
      <g className="last-actual">
        <line x1={px(x.at(0))} x2={px(x.at(0))} y1={paper.top - 8} y2={floor} />
        <text className="tick" x={px(x.at(0) + 6)} y={paper.top - 12}>
          {say.lastActual}: {formatValue(dec(opening.p50), currency, lang)},{' '}
          {dayWords(`${result.start}-01`, lang, 'month')}
        </text>
      </g>
      <path className="line line-other" d={linePath(line(rest))} />
      <path className="line line-forecast" d={linePath(line(middle))} />
      <circle className="opening" cx={px(x.at(0))} cy={px(y.place(middle[0]!))} r="3.5" />
      {other && otherLast && paper.name === 'wide' && (
        <text
          className="direct direct-small"
          x={px(otherLast[0] + 7)}
          y={px(otherLast[1] >= floor ? floor - 7 : otherLast[1] + (near(otherLast, last) ? 17 : 4))}
        >
          {other.name}
        </text>
      )}
      {out === null ? (
        <text
          className="direct"
          x={px(paper.name === 'wide' ? last[0] + 6 : last[0])}
          y={px(last[1] + (paper.name === 'wide' ? 4 : -10))}
          textAnchor={paper.name === 'wide' ? 'start' : 'end'}
        >
          <tspan className="strong">{formatValue(dec(result.cash.at(-1)!.p50), currency, lang)}</tspan>
        </text>
      ) : (
        <CashOut month={out} result={result} x={x} y={y} paper={paper} place={place} />
      )}
    </>
  );
}

function CashOut({
  month,
  result,
  x,
  y,
  paper,
  place,
}: {
  readonly month: number;
  readonly result: SimulationResult;
  readonly x: MonthAxis;
  readonly y: Axis;
  readonly paper: Paper;
  readonly place: Place;
}) {
  const [cx, cy] = [x.at(month), y.place(0)];
  const flip = cx > paper.width - paper.right - 90;
  const day = addMonths(`${result.start}-01`, Math.floor(month));
  return (
    <g className="cash-out">
      <path className="cross" d={`M${px(cx - 5)},${px(cy - 5)}l10,10m0,-10l-10,10`} />
      <text
        className="direct"
        x={px(cx + (flip ? -8 : 8))}
        y={px(cy - 12)}
        textAnchor={flip ? 'end' : 'start'}
      >
        <tspan className="strong">{dayWords(day, place.lang, 'month')}</tspan>
        <tspan className="cash-out-word"> {words(place.lang).moneyOut}</tspan>
      </text>
    </g>
  );
}

const near = (a: readonly [number, number], b: readonly [number, number]) => Math.abs(a[1] - b[1]) < 14;

/** What the axis covers: everything above zero, and below it at most two fifths of that, so that the money stays in sight. */
function sensible(values: readonly number[]): readonly number[] {
  const most = Math.max(...values, 0);
  const least = Math.min(...values, 0);
  return [most, most > 0 ? Math.max(least, -0.4 * most) : least];
}

/** The points of a line down to the foot of the paper, where it is cut. */
function clipped(
  values: readonly number[],
  x: MonthAxis,
  y: Axis,
  paper: Paper,
): readonly (readonly [number, number])[] {
  const foot = paper.height - paper.bottom;
  const points: (readonly [number, number])[] = [];
  let before: readonly [number, number] | undefined;
  for (const [month, value] of values.entries()) {
    const point = [x.at(month), y.place(value)] as const;
    if (point[1] <= foot) points.push(point);
    else {
      if (before && before[1] < foot) {
        const share = (foot - before[1]) / (point[1] - before[1]);
        points.push([before[0] + (point[0] - before[0]) * share, foot]);
      }
      break;
    }
    before = point;
  }
  return points;
}

function bandPath(
  low: readonly number[],
  high: readonly number[],
  x: MonthAxis,
  y: Axis,
  paper: Paper,
): string {
  const foot = paper.height - paper.bottom;
  const side = (values: readonly number[]) =>
    values.map((value, month) => [x.at(month), Math.min(y.place(value), foot)] as const);
  return `${linePath([...side(high), ...side(low).toReversed()])}Z`;
}
