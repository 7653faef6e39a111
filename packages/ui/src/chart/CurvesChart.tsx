import { formatQuantity } from '@solvent/core/money';
import type { GoneCompany, PrecedentCurve, PrecedentPoint, PrecedentsData } from '@solvent/core/report';
import { coordinate, linePath, px } from '../coordinate.ts';
import type { Place } from '../place.ts';
import { words } from '../words.ts';
import { Axes } from './Axes.tsx';
import { Mark } from './Mark.tsx';
import { billionsAxis, countAxis, type Paper, spreadNear, valueAxis } from './scale.ts';

export interface CurvesChartProps {
  readonly place: Place;
  readonly data: PrecedentsData;
  readonly curves: readonly DrawnCurve[];
  /** The company that is set beside the others. */
  readonly subject: string | null;
  readonly paper: Paper;
}

/** A curve with the points of it that are drawn. */
export interface DrawnCurve {
  readonly curve: PrecedentCurve;
  readonly points: readonly PrecedentPoint[];
}

const OLDEST = 25;

/**
 * What of the curves is drawn: free cash flow alone, to the second year after it turned, so that what came later does not press
 * the years of burning flat; since founding, the first twenty-five years.
 */
export function drawnCurves(data: PrecedentsData, subject: string | null): readonly DrawnCurve[] {
  return data.curves
    .filter(({ basis }) => basis === 'freeCashFlow')
    .map((curve) => ({
      curve,
      points: curve.points.filter(
        ({ x, year }) =>
          (data.align !== 'founding' || x <= OLDEST) &&
          (curve.company.id === subject || curve.turned === null || year <= curve.turned + 1),
      ),
    }))
    .filter(({ points }) => points.length > 1);
}

/** Yearly cash flow of several companies from one starting line: below zero they burn, above it they have turned. */
export function CurvesChart({ place, data, curves, subject, paper }: CurvesChartProps) {
  const { lang } = place;
  const points = curves.flatMap((drawn) => drawn.points);
  const y = valueAxis(points.map(amountOf), data.currency, lang, paper);
  const marked = data.where && data.where.basis !== 'freeCashFlow' ? data.where : null;
  const ages = data.align === 'founding' ? data.gone.flatMap(({ age }) => age ?? []) : [];
  const xs = [...points.map((p) => p.x), ...(marked ? [marked.point.x] : []), ...ages];
  const x =
    data.align === 'revenue'
      ? billionsAxis(xs, data.currency, lang, paper)
      : countAxis(Math.min(...xs), Math.max(...xs), paper);
  const lines = curves.map(({ curve, points: own }) => ({
    curve,
    points: own,
    at: own.map((p) => [x.place(p.x), y.place(amountOf(p))] as const),
  }));
  const labels = spreadNear(
    lines.map(({ at }) => at.at(-1)!),
    14,
  );
  return (
    <>
      <Axes paper={paper} x={x} y={y} xTitle={words(lang).yearsSince[data.align]} />
      {marked && (
        <g className="subject-mark">
          <line
            x1={px(x.place(marked.point.x))}
            x2={px(x.place(marked.point.x))}
            y1={paper.top}
            y2={paper.height - paper.bottom}
          />
          <text x={px(x.place(marked.point.x))} y={paper.top - 8} textAnchor="middle">
            {marked.company.name[lang]} {marked.point.year}
          </text>
        </g>
      )}
      {data.align === 'founding' && <Gone gone={data.gone} paper={paper} place={place} at={x.place} />}
      {lines.map(({ curve, points: own, at }, i) => {
        const past = at.filter((_, k) => !own[k]!.forward);
        const coming = at.slice(Math.max(past.length - 1, 0));
        return (
          <g key={curve.company.id} className={styleOf(curve, subject)}>
            <path className="line" d={linePath(past)} />
            {coming.length > 1 && <path className="line line-forecast" d={linePath(coming)} />}
            {own.map((p, k) => (
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
            {(paper.name === 'wide' || LEADING.has(curve.company.id) || curve.company.id === subject) && (
              <text
                className="direct"
                x={px(paper.name === 'wide' ? at.at(-1)![0] + 10 : at.at(-1)![0])}
                y={px(paper.name === 'wide' ? labels[i]! + 4 : labels[i]! - 9)}
                textAnchor={paper.name === 'wide' ? 'start' : 'end'}
              >
                {curve.company.name[lang]}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/** Those that the press speaks of stand out; the others are there to be compared with. */
const LEADING: ReadonlySet<string> = new Set(['uber', 'tesla']);

function styleOf({ company: { id } }: PrecedentCurve, subject: string | null): string {
  if (id === subject) return 'curve curve-subject';
  return LEADING.has(id) ? `curve curve-leading curve-${id}` : 'curve curve-quiet';
}

/** Companies that ended, a cross at the age they reached: they have no cash flow to draw. */
function Gone({
  gone,
  paper,
  place,
  at,
}: {
  readonly gone: readonly GoneCompany[];
  readonly paper: Paper;
  readonly place: Place;
  readonly at: (age: number) => number;
}) {
  const y = paper.height - paper.bottom - 12;
  const byAge = new Map<number, GoneCompany[]>();
  for (const company of gone)
    if (company.age !== null) byAge.set(company.age, [...(byAge.get(company.age) ?? []), company]);
  const inOrder = [...byAge].sort(([a], [b]) => a - b);
  return inOrder.map(([age, companies], k) => {
    const x = at(age);
    const names = companies.map(({ company }) => company.name[place.lang]);
    return (
      <g key={age} className="gone">
        <path d={`M${px(x - 4)},${px(y - 4)}l8,8m-8,0l8,-8`} />
        {paper.name === 'wide' &&
          names.slice(0, 2).map((name, i) => (
            <text key={name} x={px(x)} y={px(y - 10 - (k % 2) * 26 - i * 13)} textAnchor="middle">
              {name}
            </text>
          ))}
        <title>{names.join(', ')}</title>
      </g>
    );
  });
}

const amountOf = ({ figure }: PrecedentPoint) =>
  coordinate(figure.value.stated ?? figure.value.low ?? figure.value.high ?? '0');

function labelOf(
  curve: PrecedentCurve,
  point: PrecedentPoint,
  data: PrecedentsData,
  lang: Place['lang'],
): string {
  const forecast = point.forward ? ` · ${words(lang).forward}` : '';
  return `${curve.company.name[lang]} ${point.year}: ${formatQuantity(point.figure.value, data.currency, lang)}${forecast}`;
}
