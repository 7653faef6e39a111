import { formatQuantity } from '@solvent/core/money';
import type { BookLine, BookMonth } from '@solvent/core/report';
import { coordinate, dayCoordinate, linePath, px } from '../coordinate.ts';
import { periodWords } from '../days.ts';
import type { Place } from '../place.ts';
import { Axes } from './Axes.tsx';
import { Mark } from './Mark.tsx';
import { type Paper, spread, timeAxis, valueAxis } from './scale.ts';

export interface MonthsChartProps {
  readonly place: Place;
  readonly months: readonly BookMonth[];
  readonly unit: string;
  readonly paper: Paper;
  readonly names: Readonly<Record<BookLine, string>>;
}

const drawn = ['revenue', 'cost'] as const satisfies readonly BookLine[];

/** Revenue and cost of own books, month by month: cost a plain line, revenue the accent, the budget a short bar at its month. */
export function MonthsChart({ place, months, unit, paper, names }: MonthsChartProps) {
  const { lang } = place;
  const values = months.flatMap(({ lines }) =>
    drawn.flatMap((line) => [lines[line].actual, lines[line].budget].flatMap((f) => f?.value.stated ?? [])),
  );
  const y = valueAxis(values.map(coordinate), unit, lang, paper);
  const x = timeAxis(months[0]!.period.start, months.at(-1)!.period.end, lang, paper);
  const middle = ({ period }: BookMonth) =>
    x.place((dayCoordinate(period.start) + dayCoordinate(period.end)) / 2);
  const half = Math.min(
    14,
    (x.place(dayCoordinate(months[0]!.period.end)) - x.place(dayCoordinate(months[0]!.period.start))) * 0.36,
  );
  const lines = drawn.map((line) => ({
    line,
    points: months.flatMap((month) => {
      const figure = month.lines[line].actual;
      return figure && figure.unit === unit && figure.value.stated !== null
        ? [{ month, figure, at: [middle(month), y.place(coordinate(figure.value.stated))] as const }]
        : [];
    }),
  }));
  const ends = spread(
    lines.map(({ points }) => points.at(-1)?.at[1] ?? 0),
    15,
  );
  return (
    <>
      <Axes paper={paper} x={x} y={y} />
      {drawn.map((line) =>
        months.map((month) => {
          const figure = month.lines[line].budget;
          if (!figure || figure.unit !== unit || figure.value.stated === null) return null;
          const at = y.place(coordinate(figure.value.stated));
          return (
            <line
              key={`${line} ${month.period.start}`}
              className={line === 'revenue' ? 'budget budget-revenue' : 'budget'}
              x1={px(middle(month) - half)}
              x2={px(middle(month) + half)}
              y1={px(at)}
              y2={px(at)}
            />
          );
        }),
      )}
      {lines.map(({ line, points }, i) => (
        <g key={line} className={line === 'revenue' ? 'curve curve-subject' : 'curve'}>
          <path className="line" d={linePath(points.map(({ at }) => at))} />
          {points.map(({ month, figure, at }) => (
            <Mark
              key={month.period.start}
              place={place}
              id={figure.id}
              label={`${periodWords(month.period, lang)}: ${names[line]} ${formatQuantity(figure.value, unit, lang)}`}
              x={at[0]}
              y={at[1]}
              kind="actual"
            />
          ))}
          {points.length > 0 && (
            <text
              className="direct"
              x={px(points.at(-1)!.at[0] + (paper.name === 'wide' ? 12 : 0))}
              y={px(ends[i]! + (paper.name === 'wide' ? 4 : -9))}
              textAnchor={paper.name === 'wide' ? 'start' : 'end'}
            >
              {names[line]}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
