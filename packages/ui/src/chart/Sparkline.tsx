import type { Spark } from '@solvent/core/report';
import { coordinate, dayCoordinate, linePath, px } from '../coordinate.ts';

const WIDTH = 84;
const HEIGHT = 24;

/** A metric over time in the space of a word; from zero, because its height is what it says. */
export function Sparkline({ spark }: { readonly spark: Spark }) {
  const days = spark.points.map((p) => dayCoordinate(p.day));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const top = Math.max(...spark.points.map((p) => coordinate(p.value)));
  const points = spark.points.map((p, i): [number, number] => [
    3 + ((days[i]! - first) / (last - first || 1)) * (WIDTH - 6),
    HEIGHT - 3 - (top > 0 ? Math.max(coordinate(p.value), 0) / top : 0) * (HEIGHT - 6),
  ]);
  const end = points.at(-1)!;
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <path d={linePath(points)} />
      <circle cx={px(end[0])} cy={px(end[1])} r="2" />
    </svg>
  );
}
