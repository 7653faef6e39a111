import { px } from '../coordinate.ts';
import type { Axis, Paper } from './scale.ts';

/** Hairlines for values, ticks for time, and zero drawn as what it is. */
export function Axes({
  paper,
  x,
  y,
  zero = true,
  xTitle,
}: {
  readonly paper: Paper;
  readonly x: Axis;
  readonly y: Axis;
  readonly zero?: boolean;
  readonly xTitle?: string;
}) {
  const foot = paper.height - paper.bottom;
  return (
    <g className="axes">
      {y.ticks.map((tick) => (
        <g key={tick.text}>
          <line
            className="grid"
            x1={paper.left}
            x2={paper.width - paper.right}
            y1={px(tick.at)}
            y2={px(tick.at)}
          />
          <text className="tick" x={paper.left - 8} y={px(tick.at + 4)} textAnchor="end">
            {tick.text}
          </text>
        </g>
      ))}
      {zero && (
        <line
          className="zero"
          x1={paper.left}
          x2={paper.width - paper.right}
          y1={px(y.place(0))}
          y2={px(y.place(0))}
        />
      )}
      {x.ticks.map((tick) => (
        <g key={tick.text}>
          <line className="tick-mark" x1={px(tick.at)} x2={px(tick.at)} y1={foot} y2={foot + 4} />
          <text className="tick" x={px(tick.at)} y={foot + 18} textAnchor="middle">
            {tick.text}
          </text>
        </g>
      ))}
      {xTitle && (
        <text className="tick" x={paper.width - paper.right} y={foot - 6} textAnchor="end">
          {xTitle}
        </text>
      )}
    </g>
  );
}
