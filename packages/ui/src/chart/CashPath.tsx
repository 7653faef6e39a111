import { dec, formatQuantity, formatValue, type Lang } from '@solvent/core/money';
import type { CompanyData } from '@solvent/core/report';
import { addMonths, type Day, daysBetween, isInstant, laterDay } from '@solvent/core/time';
import { coordinate, dayCoordinate, linePath, px } from '../coordinate.ts';
import { dayWords } from '../days.ts';
import type { Place } from '../place.ts';
import { words } from '../words.ts';
import { Axes } from './Axes.tsx';
import { Mark } from './Mark.tsx';
import { type Axis, type Paper, timeAxis, valueAxis } from './scale.ts';

/** A balance that a source stated, or one computed from rounds and burn. */
export interface Balance {
  readonly id: string;
  readonly day: Day;
  readonly value: string;
  readonly low: string | null;
  readonly high: string | null;
  readonly computed: boolean;
  readonly label: string;
}

/** What the chart of one company's cash is drawn from. */
export interface CashPathData {
  readonly currency: string;
  readonly balances: readonly Balance[];
  /** The balance the runway starts from. */
  readonly start: Balance | null;
  readonly monthly: number | null;
  readonly cashOut: Day | null;
  readonly bounds: readonly [number, number] | null;
  /** Corners of the path along forecasts. */
  readonly planned: readonly { readonly day: Day; readonly value: number }[];
  readonly plannedOut: Day | null;
  readonly from: Day;
  readonly to: Day;
}

const MOST_MONTHS = 96;
const DAYS_PER_MONTH = 30.4375;

/** The balances of a company and where its money goes from the last of them; null when no balance is known at all. */
export function cashPathOf(data: CompanyData, lang: Lang): CashPathData | null {
  const { runway } = data;
  const cell =
    runway.headlineRow === 'bridged'
      ? runway.bridged
      : runway.rungs.slice(0, 2).findLast((rung) => rung.amount);
  const balances = data.history
    .filter(({ metric }) => metric === 'cash' || metric === 'cash_and_investments')
    .flatMap(({ metric, name, rows }) =>
      rows.flatMap((row): readonly Balance[] =>
        isInstant(row.period) &&
        row.currency === runway.currency &&
        row.value !== null &&
        row.outlook !== 'forward'
          ? [
              {
                id: `${data.company.id}/${metric}/${row.periodLabel}`,
                day: row.period.at,
                value: row.value,
                low: row.quantity.low,
                high: row.quantity.high,
                computed: false,
                label: name[lang],
              },
            ]
          : [],
      ),
    )
    .sort((a, b) => a.day.localeCompare(b.day));
  const amount = cell?.amount;
  const value = amount && centreOf(amount.value);
  const start: Balance | null =
    amount?.asOf && value
      ? {
          id: amount.id,
          day: amount.asOf,
          value,
          low: amount.value.low,
          high: amount.value.high,
          computed: runway.headlineRow === 'bridged',
          label: amount.label[lang],
        }
      : null;
  const all = start?.computed ? [...balances, start] : balances;
  if (all.length === 0) return null;
  const result = cell?.result;
  const monthly = result?.kind === 'months' && runway.basis ? centreOf(runway.basis.monthly.value) : null;
  const cashOut = result?.kind === 'months' ? result.cashOutDate : null;
  const bounds =
    result?.kind === 'months' && result.interval?.low && result.interval.high
      ? ([coordinate(result.interval.low), coordinate(result.interval.high)] as const)
      : null;
  const planned = start ? plannedCorners(start, runway.planned) : [];
  const plannedOut = runway.planned?.result.kind === 'months' ? runway.planned.result.cashOutDate : null;
  const last = all.at(-1)!.day;
  const limit = addMonths(start?.day ?? last, MOST_MONTHS);
  const ends = [cashOut, plannedOut, planned.at(-1)?.day ?? null].flatMap((day) =>
    day ? [addMonths(day, 5)] : [],
  );
  const end = ends.length > 0 ? ends.reduce(laterDay) : addMonths(last, 12);
  return {
    currency: runway.currency,
    balances: all.filter((b) => daysBetween(b.day, last) < 6 * 366),
    start,
    monthly: monthly === null ? null : coordinate(monthly),
    cashOut,
    bounds,
    planned,
    plannedOut,
    from: addMonths(all.find((b) => daysBetween(b.day, last) < 6 * 366)!.day, -4),
    to: [end, limit].toSorted()[0]!,
  };
}

function centreOf({
  stated,
  low,
  high,
}: {
  readonly stated: string | null;
  readonly low: string | null;
  readonly high: string | null;
}): string | null {
  if (stated !== null) return stated;
  return low !== null && high !== null ? dec(low).plus(dec(high)).div(2).toFixed(0) : (low ?? high);
}

function plannedCorners(start: Balance, planned: CompanyData['runway']['planned']): CashPathData['planned'] {
  if (!planned) return [];
  const corners = [{ day: start.day, value: coordinate(start.value) }];
  for (const year of planned.years) {
    const { day, value } = corners.at(-1)!;
    const monthly = coordinate(year.monthly.value.stated ?? '0');
    const left = value - (monthly * daysBetween(day, year.period.end)) / DAYS_PER_MONTH;
    if (left <= 0)
      return [
        ...corners,
        {
          day:
            planned.result.kind === 'months' && planned.result.cashOutDate
              ? planned.result.cashOutDate
              : year.period.end,
          value: 0,
        },
      ];
    corners.push({ day: year.period.end, value: left });
  }
  return corners;
}

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
  const measured = data.balances.filter((b) => !b.computed);
  const kinds = [...new Set(measured.map((b) => b.label))];
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
      {kinds.map((kind) => (
        <path
          key={kind}
          className="line"
          d={linePath(measured.filter((b) => b.label === kind).map((b) => at(b.day, coordinate(b.value))))}
        />
      ))}
      {data.balances.map((balance) => {
        const [cx, cy] = at(balance.day, coordinate(balance.value));
        const whisker =
          balance.low && balance.high
            ? ([y.place(coordinate(balance.low)), y.place(coordinate(balance.high))] as const)
            : null;
        const text = `${dayWords(balance.day, lang)}: ${formatQuantity({ low: balance.value, high: balance.value, stated: balance.value, approx: balance.computed }, data.currency, lang)} (${balance.label})`;
        return (
          <Mark
            key={`${balance.id} ${balance.day}`}
            place={place}
            id={balance.id}
            label={text}
            x={cx}
            y={cy}
            whisker={whisker}
            kind={balance.computed ? 'estimate' : 'actual'}
          />
        );
      })}
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

/** One line of the table behind the chart: a balance, or an end. */
export function cashPathRows(data: CashPathData, lang: Lang): readonly (readonly [string, string, string])[] {
  const say = words(lang);
  const rows = data.balances.map((b): [string, string, string] => [
    dayWords(b.day, lang),
    formatValue(dec(b.value), data.currency, lang),
    b.computed ? b.label : `${b.label} · ${say.balance}`,
  ]);
  if (data.cashOut)
    rows.push([
      dayWords(data.cashOut, lang),
      formatValue(dec('0'), data.currency, lang),
      `${say.moneyOut}, ${say.statedBurn}`,
    ]);
  if (data.plannedOut)
    rows.push([
      dayWords(data.plannedOut, lang),
      formatValue(dec('0'), data.currency, lang),
      `${say.moneyOut}, ${say.plannedBurn}`,
    ]);
  return rows;
}
