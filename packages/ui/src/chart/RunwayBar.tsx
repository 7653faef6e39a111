import { dec } from '@solvent/core/money';
import type { RunwayResult } from '@solvent/core/runway';
import { coordinate, px } from '../coordinate.ts';

/** Runways are drawn on one scale of ten years, whoever's they are. */
export const SCALE_MONTHS = 120;
const WIDTH = 168;
const YEARS = [0, 2, 4, 6, 8, 10];
const HEIGHT = 22;

export interface RunwayBarProps {
  readonly result: RunwayResult;
  /** The same money along the burn that is forecast; drawn dashed below. */
  readonly planned?: RunwayResult | null;
  /** In pixels; all that stand below one scale share its width. */
  readonly width?: number;
}

/**
 * How long the money lasts as a line from today's left edge, its end soft over what the bounds allow. The words stand
 * beside it, so a screen reader loses nothing by passing over it.
 */
export function RunwayBar({ result, planned, width = WIDTH }: RunwayBarProps) {
  if (result.kind !== 'months') return null;
  const y = planned?.kind === 'months' ? 7 : 11;
  const at = placeOn(width);
  return (
    <svg
      className="runway-bar"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      aria-hidden="true"
    >
      {YEARS.map((year) => (
        <line key={year} className="grid" x1={px(at(year * 12))} x2={px(at(year * 12))} y1="0" y2={HEIGHT} />
      ))}
      <Line result={result} y={y} at={at} />
      {planned && <Line result={planned} y={16} at={at} dashed />}
    </svg>
  );
}

/** The years above a column of runways, at the width they are drawn in. */
export function RunwayScale({ width = WIDTH }: Pick<RunwayBarProps, 'width'>) {
  const at = placeOn(width);
  return (
    <svg className="scale-ticks" viewBox={`0 0 ${width} 14`} width={width} height="14" aria-hidden="true">
      {YEARS.map((year) => (
        <text key={year} x={px(at(year * 12))} y="11" textAnchor={year === 0 ? 'start' : 'middle'}>
          {year}
        </text>
      ))}
    </svg>
  );
}

type PlaceOf = (months: number) => number;
const placeOn =
  (width: number): PlaceOf =>
  (months) =>
    1 + (Math.min(months, SCALE_MONTHS) / SCALE_MONTHS) * (width - 10);

function Line({
  result,
  y,
  at,
  dashed = false,
}: {
  readonly result: RunwayResult;
  readonly y: number;
  readonly at: PlaceOf;
  readonly dashed?: boolean;
}) {
  if (result.kind !== 'months') return null;
  const months = coordinate(result.months);
  const beyond = dec(result.months).gt(SCALE_MONTHS);
  const low = result.interval?.low ? coordinate(result.interval.low) : months;
  const high = result.interval?.high ? coordinate(result.interval.high) : months;
  return (
    <>
      {!beyond && <SoftSpan from={at(low)} to={at(high)} y={y} />}
      <line
        className={dashed ? 'bar bar-dashed' : 'bar'}
        x1="1"
        x2={px(at(beyond ? SCALE_MONTHS : months))}
        y1={y}
        y2={y}
      />
      {beyond ? (
        <path className="bar-arrow" d={`M${px(at(120) + 1)},${y - 3.5}l5,3.5l-5,3.5`} />
      ) : (
        <circle className={dashed ? 'bar-end bar-end-open' : 'bar-end'} cx={px(at(months))} cy={y} r="2.5" />
      )}
    </>
  );
}

/** A range without a hard edge: three layers, each shorter than the last. */
function SoftSpan({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }) {
  if (to - from < 3) return null;
  const middle = (from + to) / 2;
  return [1, 0.72, 0.44].map((share) => {
    const half = ((to - from) / 2) * share;
    return (
      <rect
        key={share}
        className="soft"
        x={px(middle - half)}
        width={px(half * 2)}
        y={y - 5}
        height="10"
        rx="5"
      />
    );
  });
}
