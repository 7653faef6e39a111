import { px } from '../coordinate.ts';

export const SPREAD_WIDTH = 220;

/**
 * One bar of a tornado: how far the answer moves between the two ends of an input, on a scale that all bars share, from the
 * answer in the middle.
 */
export function SpreadBar({
  low,
  high,
  middle,
  scale,
}: {
  readonly low: number;
  readonly high: number;
  readonly middle: number;
  /** The ends of the common scale. */
  readonly scale: readonly [number, number];
}) {
  const [from, to] = scale;
  const at = (value: number) => ((value - from) / (to - from || 1)) * (SPREAD_WIDTH - 8) + 4;
  const height = 18;
  return (
    <svg
      className="spread-bar"
      viewBox={`0 0 ${SPREAD_WIDTH} ${height}`}
      width={SPREAD_WIDTH}
      height={height}
      aria-hidden="true"
    >
      <line className="grid" x1={px(at(middle))} x2={px(at(middle))} y1="0" y2={height} />
      <line className="spread" x1={px(at(low))} x2={px(at(high))} y1="9" y2="9" />
      <circle className="spread-low" cx={px(at(low))} cy="9" r="3.5" />
      <circle className="spread-high" cx={px(at(high))} cy="9" r="3.5" />
    </svg>
  );
}
