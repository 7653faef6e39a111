import type { Lang } from '@solvent/core/money';
import { type Day, daysBetween } from '@solvent/core/time';
import { coordinate, dayCoordinate, linePath, px } from '../coordinate.ts';
import { dayWords } from '../days.ts';
import type { Place } from '../place.ts';
import { words } from '../words.ts';
import { Axes } from './Axes.tsx';
import type { Balance } from './balancesOf.ts';
import { type CashPathData, DAYS_PER_MONTH } from './cashPathOf.ts';
import { PastBalances } from './PastBalances.tsx';
import { type Axis, type Paper, timeAxis, valueAxis } from './scale.ts';

export interface CashPathProps {
  readonly place: Place;
  readonly data: CashPathData;
  readonly paper: Paper;
}

/** The balances as marks with whiskers, and from the last of them the money as it would run out: dashed, in a soft band. */
export function CashPath({ place, data, paper }: CashPathProps) {
  const { lang } = place;
  const say = words(lang);
  const tops = data.balances.flatMap((b) => [coordinate(b.value), b.high ? coordinate(b.high) : 0]);
  const y = valueAxis(tops, data.currency, lang, paper);
  const x = timeAxis(data.from, data.to, lang, paper);
  const at = (day: Day, value: number) => [x.place(dayCoordinate(day)), y.place(value)] as const;
  return (
    <>
      <Axes paper={paper} x={x} y={y} />
      {data.start && (
        <LastActual paper={paper} x={x.place(dayCoordinate(data.start.day))} text={say.lastActual} />
      )}
      {data.start && data.cashOut && (
        <Static data={data} start={data.start} out={data.cashOut} x={x} y={y} paper={paper} lang={lang} />
      )}
      {data.planned.length > 1 && <Planned data={data} at={at} paper={paper} lang={lang} />}
      <PastBalances place={place} balances={data.balances} currency={data.currency} x={x} y={y} />
    </>
  );
}

function LastActual({
  paper,
  x,
  text,
}: {
  readonly paper: Paper;
  readonly x: number;
  readonly text: string;
}) {
  return (
    <g className="last-actual">
      <line x1={px(x)} x2={px(x)} y1={paper.top - 6} y2={paper.height - paper.bottom} />
      <text className="tick" x={px(x - 5)} y={paper.top - 10} textAnchor="end">
        {text}
      </text>
    </g>
  );
}

/** The straight way down at one burn, and the band of what the bounds allow. */
function Static({
  data,
  start,
  out,
  x,
  y,
  paper,
  lang,
}: {
  readonly data: CashPathData;
  readonly start: Balance;
  readonly out: Day;
  readonly x: Axis;
  readonly y: Axis;
  readonly paper: Paper;
  readonly lang: Lang;
}) {
  const value = coordinate(start.value);
  const days = daysBetween(start.day, out);
  const visible = Math.min(days, daysBetween(start.day, data.to));
  const left = value * (1 - visible / (days || 1));
  const from = [x.place(dayCoordinate(start.day)), y.place(value)] as const;
  const to = [x.place(dayCoordinate(start.day) + visible * 86_400_000), y.place(left)] as const;
  const inside = out <= data.to;
  const say = words(lang);
  const flipped = to[0] > paper.width - paper.right - 30;
  return (
    <g className="static">
      {data.bounds && <Band data={data} start={start} bounds={data.bounds} x={x} y={y} />}
      <path className="line line-forecast" d={linePath([from, to])} />
      {inside && <path className="cross" d={`M${px(to[0] - 4)},${px(to[1] - 4)}l8,8m0,-8l-8,8`} />}
      <text
        className="direct"
        x={px(inside ? to[0] + (flipped && paper.name === 'narrow' ? 0 : 8) : to[0] + 6)}
        y={px(to[1] - 10)}
        textAnchor={paper.name === 'narrow' ? 'end' : 'start'}
      >
        <tspan>{say.statedBurn}</tspan>
        {inside && (
          <tspan className="strong" x={px(to[0] + (flipped && paper.name === 'narrow' ? 0 : 8))} dy="-16">
            {dayWords(out, lang, 'month')}
          </tspan>
        )}
      </text>
    </g>
  );
}

/** Three layers from the widest to the narrowest, so that the range has no hard edge. */
function Band({
  data,
  start,
  bounds,
  x,
  y,
}: {
  readonly data: CashPathData;
  readonly start: Balance;
  readonly bounds: readonly [number, number];
  readonly x: Axis;
  readonly y: Axis;
}) {
  const [low, high] = [coordinate(start.low ?? start.value), coordinate(start.high ?? start.value)];
  const value = coordinate(start.value);
  const origin = dayCoordinate(start.day);
  const edge = dayCoordinate(data.to);
  const middle = data.cashOut ? daysBetween(start.day, data.cashOut) / DAYS_PER_MONTH : 0;
  const side = (amount: number, months: number, share: number): readonly (readonly [number, number])[] => {
    const top = value + (amount - value) * share;
    const days = (middle + (months - middle) * share) * DAYS_PER_MONTH;
    const seen = Math.min(days, (edge - origin) / 86_400_000);
    return [
      [x.place(origin), y.place(top)],
      [x.place(origin + seen * 86_400_000), y.place(top * (1 - seen / (days || 1)))],
    ];
  };
  return [1, 0.7, 0.4].map((share) => {
    const lower = side(low, bounds[0], share);
    const upper = side(high, bounds[1], share);
    return <path key={share} className="soft" d={`${linePath([...lower, ...upper.toReversed()])}Z`} />;
  });
}

function Planned({
  data,
  at,
  paper,
  lang,
}: {
  readonly data: CashPathData;
  readonly at: (day: Day, value: number) => readonly [number, number];
  readonly paper: Paper;
  readonly lang: Lang;
}) {
  const points = data.planned.filter((p) => p.day <= data.to).map((p) => at(p.day, p.value));
  const end = points.at(-1)!;
  const say = words(lang);
  const near = paper.name === 'narrow';
  return (
    <g className="planned">
      <path className="line line-planned" d={linePath(points)} />
      {data.plannedOut && <path className="cross" d={`M${px(end[0] - 4)},${px(end[1] - 4)}l8,8m0,-8l-8,8`} />}
      <text
        className="direct"
        x={px(end[0] + (near ? -6 : 8))}
        y={px(end[1] - 10)}
        textAnchor={near ? 'end' : 'start'}
      >
        <tspan>{say.plannedBurn}</tspan>
        {data.plannedOut && (
          <tspan className="strong" x={px(end[0] + (near ? -6 : 8))} dy="-16">
            {dayWords(data.plannedOut, lang, 'month')}
          </tspan>
        )}
      </text>
    </g>
  );
}
