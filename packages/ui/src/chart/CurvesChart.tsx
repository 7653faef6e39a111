import { formatQuantity } from '@solvent/core/money';
import type { PrecedentCurve, PrecedentsData } from '@solvent/core/report';
import { coordinate, linePath, px } from '../coordinate.ts';
import type { Place } from '../place.ts';
import { words } from '../words.ts';
import { Axes } from './Axes.tsx';
import { Mark } from './Mark.tsx';
import { countAxis, type Paper, spread, valueAxis } from './scale.ts';

export interface CurvesChartProps {
  readonly place: Place;
  readonly data: PrecedentsData;
  readonly curves: readonly PrecedentCurve[];
  /** The company that is set beside the others. */
  readonly subject: string | null;
  readonly paper: Paper;
}

/** Yearly cash flow of several companies from one starting line: below zero they burn, above it they have turned. */
export function CurvesChart({ place, data, curves, subject, paper }: CurvesChartProps) {
  const { lang } = place;
  const points = curves.flatMap((curve) => curve.points);
  const y = valueAxis(
    points.map((p) => amountOf(p)),
    data.currency,
    lang,
    paper,
  );
  const xs = points.map((p) => p.x);
  const x = countAxis(Math.min(...xs), Math.max(...xs), paper);
  const drawn = curves.map((curve) => ({
    curve,
    at: curve.points.map((p) => [x.place(p.x), y.place(amountOf(p))] as const),
  }));
  const labels = spread(
    drawn.map((d) => d.at.at(-1)![1]),
    15,
  );
  return (
    <>
      <Axes paper={paper} x={x} y={y} xTitle={words(lang).yearsSince[data.align]} />
      {drawn.map(({ curve, at }, i) => {
        const past = at.filter((_, k) => !curve.points[k]!.forward);
        const coming = at.slice(Math.max(past.length - 1, 0));
        return (
          <g
            key={curve.company.id}
            className={curve.company.id === subject ? 'curve curve-subject' : `curve curve-${i % 4}`}
          >
            <path className="line" d={linePath(past)} />
            {coming.length > 1 && <path className="line line-forecast" d={linePath(coming)} />}
            {curve.points.map((p, k) => (
              <Mark
                key={p.year}
                place={place}
                id={p.figure.id}
                label={labelOf(curve, p, data, lang)}
                x={at[k]![0]}
                y={at[k]![1]}
                kind={p.forward ? 'forward' : 'actual'}
              />
            ))}
            <text
              className="direct"
              x={px(paper.name === 'wide' ? at.at(-1)![0] + 10 : at.at(-1)![0])}
              y={px(paper.name === 'wide' ? labels[i]! + 4 : labels[i]! - 9)}
              textAnchor={paper.name === 'wide' ? 'start' : 'end'}
            >
              {curve.company.name[lang]}
            </text>
          </g>
        );
      })}
    </>
  );
}

const amountOf = ({ figure }: PrecedentCurve['points'][number]) =>
  coordinate(figure.value.stated ?? figure.value.low ?? figure.value.high ?? '0');

function labelOf(
  curve: PrecedentCurve,
  point: PrecedentCurve['points'][number],
  data: PrecedentsData,
  lang: Place['lang'],
): string {
  const forecast = point.forward ? ` · ${words(lang).forward}` : '';
  return `${curve.company.name[lang]} ${point.year}: ${formatQuantity(point.figure.value, data.currency, lang)}${forecast}`;
}
