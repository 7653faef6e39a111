import { dec, formatValue } from '@solvent/core/money';
import type { Quantiles, SimulationResult } from '@solvent/core/simulation';
import { addMonths } from '@solvent/core/time';
import { coordinate, linePath, px } from '../coordinate.ts';
import { dayWords } from '../days.ts';
import type { Place } from '../place.ts';
import { words } from '../words.ts';
import { Axes } from './Axes.tsx';
import type { Balance } from './balancesOf.ts';
import { type MonthAxis, monthAxis, monthsBefore } from './monthsOf.ts';
import { PastBalances } from './PastBalances.tsx';
import { type Axis, type Paper, valueAxis } from './scale.ts';

export interface FanChartProps {
  readonly place: Place;
  readonly paper: Paper;
  readonly currency: string;
  readonly opening: Quantiles<string>;
  /** The balances that sources stated before the start. */
  readonly past: readonly Balance[];
  readonly result: SimulationResult;
  /** Another future to compare with: its middle only, under this name. */
  readonly other: { readonly name: string; readonly result: SimulationResult } | null;
}

type Share = keyof Quantiles<string>;

/**
 * Cash month by month in many futures: the middle one dashed, half of them in the dark band, nine in ten in the light one,
 * and a cross where the middle meets zero; before the start the balances that were stated. Below zero there is no money: what would be needed is drawn only a little way down.
 */
export function FanChart({ place, paper, currency, opening, past, result, other }: FanChartProps) {
  const { lang } = place;
  const say = words(lang);
  const inHand = coordinate(opening.p50);
  // What was had before is the measure where nothing is left at the start.
  const measure = inHand > 0 ? inHand : Math.max(0, ...past.map(({ value }) => coordinate(value)));
  const deepest = -0.4 * measure;
  const of = (share: Share) => sunk([opening[share], ...result.cash.map((q) => q[share])], deepest);
  const rest = other ? sunk([opening.p50, ...other.result.cash.map((q) => q.p50)], deepest) : [];
  const middle = of('p50');
  const before = monthsBefore(result.start, past, result.months);
  const first = addMonths(`${result.start}-01`, -before);
  const drawn = past.filter(({ day }) => day >= first);
  const stated = drawn.map(({ value }) => coordinate(value));
  const inSight = [...of('p5'), ...of('p95'), ...rest, ...stated].map((value) =>
    deepest < 0 ? Math.max(value, deepest) : value,
  );
  const y = valueAxis(inSight, currency, lang, paper);
  const x = monthAxis(result.start, result.months, lang, paper, before);
  const line = (values: readonly number[]) => seen(values, deepest, x, y);
  const band = (low: Share, high: Share) => bandPath(of(low), of(high), x, y);
  const out = result.runway.p50.kind === 'months' ? coordinate(result.runway.p50.months) : null;
  const last = line(middle).at(-1)!;
  const otherLast = rest.length > 0 ? line(rest).at(-1)! : null;
  const floor = paper.height - paper.bottom;
  // A line that sinks first has its name on its own side of the band.
  const left = otherLast !== null && otherLast[1] > y.place(0) && otherLast[0] < last[0];
  const clip = `fan-${paper.name}`;
  return (
    <>
      <rect
        className="short-of-money"
        x={paper.left}
        y={px(y.place(0))}
        width={px(paper.width - paper.right - paper.left)}
        height={px(Math.max(floor - y.place(0), 0))}
      />
      <clipPath id={clip}>
        <rect x="0" y="0" width={paper.width} height={px(deepest < 0 ? y.place(deepest) : floor)} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <path className="fan fan-90" d={band('p5', 'p95')} />
        <path className="fan fan-50" d={band('p25', 'p75')} />
      </g>
      <Axes paper={paper} x={x.axis} y={y} />
      <g className="last-actual">
        <line x1={px(x.at(0))} x2={px(x.at(0))} y1={paper.top - 8} y2={floor} />
        <text className="tick" x={px(x.at(0) + 6)} y={paper.top - 12}>
          {say.lastActual}: {formatValue(dec(opening.p50), currency, lang)},{' '}
          {dayWords(`${result.start}-01`, lang, 'month')}
        </text>
      </g>
      <g clipPath={`url(#${clip})`}>
        <path className="line line-other" d={linePath(line(rest))} />
        <path className="line line-forecast" d={linePath(line(middle))} />
      </g>
      <PastBalances place={place} balances={drawn} currency={currency} x={x.axis} y={y} />
      <circle className="opening" cx={px(x.at(0))} cy={px(y.place(middle[0]!))} r="3.5" />
      {other && otherLast && paper.name === 'wide' && (
        <text
          className="direct direct-small"
          x={px(otherLast[0] + (left ? -7 : 7))}
          textAnchor={left ? 'end' : 'start'}
          y={px(
            otherLast[1] > y.place(deepest)
              ? y.place(deepest) - 4
              : otherLast[1] + (near(otherLast, last) ? 17 : 4),
          )}
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

type Point = readonly [number, number];
const near = (a: Point, b: Point) => Math.abs(a[1] - b[1]) < 14;

/**
 * Down to two fifths of the opening cash below zero, and there it stays: money that is long gone does not come back, and what
 * would be missing by then would only push the rest out of sight.
 */
function sunk(values: readonly string[], deepest: number): readonly number[] {
  let gone: number | undefined;
  return values.map(coordinate).map((value) => {
    if (deepest < 0 && value < deepest) gone ??= value;
    return gone ?? value;
  });
}

/** The points of a line, to where it has sunk. */
function seen(values: readonly number[], deepest: number, x: MonthAxis, y: Axis): readonly Point[] {
  const end = deepest < 0 ? values.findIndex((value) => value < deepest) : -1;
  return (end < 0 ? values : values.slice(0, end + 1)).map((value, month) => [x.at(month), y.place(value)]);
}

function bandPath(low: readonly number[], high: readonly number[], x: MonthAxis, y: Axis): string {
  const side = (values: readonly number[]) =>
    values.map((value, month): Point => [x.at(month), y.place(value)]);
  return `${linePath([...side(high), ...side(low).toReversed()])}Z`;
}
