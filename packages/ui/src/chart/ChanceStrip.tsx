import { px } from '../coordinate.ts';

const CELL = 26;

/** Chances by year as a strip of cells, the fuller the likelier, with the numbers in reach of a screen reader. */
export function ChanceStrip({
  years,
  label,
}: {
  readonly years: readonly { readonly year: string; readonly chance: string }[];
  readonly label: string;
}) {
  const width = years.length * CELL;
  return (
    <svg
      className="chance-strip"
      viewBox={`0 0 ${width} 30`}
      width={width}
      height="30"
      role="img"
      aria-label={label}
    >
      {years.map(({ year, chance }, i) => (
        <g key={year}>
          <rect className="chance-room" x={i * CELL + 1} y="1" width={CELL - 3} height="14" />
          <rect
            className="chance"
            x={i * CELL + 1}
            y={px(1 + 14 * (1 - +chance))}
            width={CELL - 3}
            height={px(14 * +chance)}
          />
          <text x={i * CELL + CELL / 2 - 0.5} y="27" textAnchor="middle">
            {`’${year.slice(2)}`}
          </text>
        </g>
      ))}
    </svg>
  );
}
