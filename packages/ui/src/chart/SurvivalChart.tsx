import { dec, formatValue } from '@solvent/core/money';
import { coordinate, linePath, px } from '../coordinate.ts';
import type { Place } from '../place.ts';
import { Axes } from './Axes.tsx';
import { monthAxis } from './monthsOf.ts';
import { type Paper, valueAxis } from './scale.ts';

export interface SurvivalChartProps {
  readonly place: Place;
  readonly paper: Paper;
  readonly start: string;
  /** Months before the start, left empty so that it stands under the cash. */
  readonly before: number;
  /** The share of futures with money left after so many months, from 1 on. */
  readonly shares: readonly string[];
  readonly other: { readonly name: string; readonly shares: readonly string[] } | null;
}

/** The chance that there is still money, month by month. */
export function SurvivalChart({ place, paper, start, before, shares, other }: SurvivalChartProps) {
  const { lang } = place;
  const y = valueAxis([0, 1], 'fraction', lang, paper);
  const x = monthAxis(start, shares.length - 1, lang, paper, before);
  const line = (of: readonly string[]) =>
    of.map((s, month) => [x.at(month), y.place(coordinate(s))] as const);
  const [mine, rest] = [line(shares), line(other?.shares ?? [])];
  const area = `${linePath([...mine, [mine.at(-1)![0], y.place(0)], [mine[0]![0], y.place(0)]])}Z`;
  const [end, otherEnd] = [mine.at(-1)!, rest.at(-1)];
  return (
    <>
      <path className="fan fan-90" d={area} />
      <Axes paper={paper} x={x.axis} y={y} />
      <path className="line line-other" d={linePath(rest)} />
      <path className="line line-forecast" d={linePath(mine)} />
      {otherEnd && paper.name === 'wide' && Math.abs(otherEnd[1] - end[1]) > 14 && (
        <text className="direct direct-small" x={px(otherEnd[0] + 6)} y={px(otherEnd[1] + 4)}>
          {other!.name}
        </text>
      )}
      <text
        className="direct"
        x={px(paper.name === 'wide' ? end[0] + 6 : end[0] - 2)}
        y={px(Math.min(end[1] + (paper.name === 'wide' ? 4 : -8), y.place(0) - 4))}
        textAnchor={paper.name === 'wide' ? 'start' : 'end'}
      >
        <tspan className="strong">{formatValue(dec(shares.at(-1)!), 'fraction', lang)}</tspan>
      </text>
    </>
  );
}
