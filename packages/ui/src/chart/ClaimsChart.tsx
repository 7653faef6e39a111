import { formatQuantity } from '@solvent/core/money';
import type { ClaimRow } from '@solvent/core/report';
import { outlookOf } from '@solvent/core/series';
import { addMonths, formatPeriod } from '@solvent/core/time';
import { coordinate, dayCoordinate, linePath } from '../coordinate.ts';
import { dayWords, periodWords } from '../days.ts';
import type { Place } from '../place.ts';
import { words } from '../words.ts';
import { Axes } from './Axes.tsx';
import { Mark } from './Mark.tsx';
import { type Paper, timeAxis, valueAxis } from './scale.ts';

/** A claim that can be drawn: published on a known day, with a number, in the unit of the others. */
export type DrawnClaim = ClaimRow & { readonly published: NonNullable<ClaimRow['published']> };

/** The claims of one metric that share its commonest unit and have a day; the others stand only in the table. */
export function drawnClaims(claims: readonly ClaimRow[]): readonly DrawnClaim[] {
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(claim.unit, (counts.get(claim.unit) ?? 0) + 1);
  const unit = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return claims
    .filter(
      (claim): claim is DrawnClaim =>
        claim.published !== null && claim.unit === unit && claim.per === null && amountOf(claim) !== null,
    )
    .toSorted((a, b) => a.published.day.localeCompare(b.published.day));
}

const amountOf = ({ quantity }: ClaimRow) => quantity.stated ?? quantity.low ?? quantity.high;

export interface ClaimsChartProps {
  readonly place: Place;
  readonly claims: readonly DrawnClaim[];
  readonly paper: Paper;
}

/**
 * Who said what when: every claim at the day it was published, one mark each with its whisker. What was said of one
 * period is joined by a hairline, so that a figure can be seen moving as it becomes known.
 */
export function ClaimsChart({ place, claims, paper }: ClaimsChartProps) {
  const { lang } = place;
  const values = claims.map((claim) => coordinate(amountOf(claim)!));
  const positive = values.filter((v) => v > 0);
  const log = positive.length === values.length && Math.max(...positive) / Math.min(...positive) > 40;
  const unit = claims[0]!.unit;
  const y = valueAxis(values, unit, lang, paper, log);
  const x = timeAxis(
    addMonths(claims[0]!.published.day, -2),
    addMonths(claims.at(-1)!.published.day, 2),
    lang,
    paper,
  );
  const placed = claims.map((claim, i) => ({
    claim,
    at: [x.place(dayCoordinate(claim.published.day)), y.place(values[i]!)] as const,
  }));
  const periods = new Map<string, (typeof placed)[number][]>();
  for (const mark of placed) {
    const name = formatPeriod(mark.claim.period);
    periods.set(name, [...(periods.get(name) ?? []), mark]);
  }
  return (
    <>
      <Axes paper={paper} x={x} y={y} zero={!log} xTitle={log ? words(lang).logScale : ''} />
      {[...periods].map(
        ([name, marks]) =>
          marks.length > 1 && <path key={name} className="thread" d={linePath(marks.map((m) => m.at))} />,
      )}
      {placed.map(({ claim, at }) => (
        <Mark
          key={claim.id}
          place={place}
          id={claim.id}
          label={labelOf(claim, lang)}
          x={at[0]}
          y={at[1]}
          whisker={whiskerOf(claim, y.place)}
          kind={outlookOf(claim)}
        />
      ))}
      {periodLabels(periods, placed, paper).map(({ name, at }) => (
        <text key={name} className="direct direct-small" x={at[0] + 9} y={at[1] + 4}>
          {periodWords(name, lang)}
        </text>
      ))}
    </>
  );
}

function whiskerOf(
  { quantity }: ClaimRow,
  place: (value: number) => number,
): readonly [number, number] | null {
  return quantity.low && quantity.high
    ? [place(coordinate(quantity.low)), place(coordinate(quantity.high))]
    : null;
}

function labelOf(claim: DrawnClaim, lang: Place['lang']): string {
  const say = words(lang);
  const outlook = say[outlookOf(claim)];
  return `${periodWords(claim.period, lang)}: ${formatQuantity(claim.quantity, claim.unit, lang)} · ${outlook} · ${claim.source.publisher}, ${dayWords(claim.published.day, lang, claim.published.precision)}`;
}

/** The name of each period beside its last mark, as far as there is room; the years of most claims first. */
function periodLabels(
  periods: ReadonlyMap<string, readonly { readonly at: readonly [number, number] }[]>,
  marks: readonly { readonly at: readonly [number, number] }[],
  paper: Paper,
) {
  const taken: (readonly [number, number])[] = [];
  const labels: { name: string; at: readonly [number, number] }[] = [];
  for (const [name, own] of [...periods].sort((a, b) => b[1].length - a[1].length)) {
    const at = own.at(-1)!.at;
    const room = name.replace('@', '').length * 7;
    if (
      name.length > 8 ||
      at[0] + room > paper.width - 4 ||
      marks.some(({ at: [x, y] }) => x > at[0] + 4 && x < at[0] + 12 + room && Math.abs(y - at[1]) < 9) ||
      taken.some((t) => Math.abs(t[1] - at[1]) < 13 && Math.abs(t[0] - at[0]) < 52)
    )
      continue;
    taken.push(at);
    labels.push({ name, at });
  }
  return labels;
}
