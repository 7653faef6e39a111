import { coordinate, px } from '../coordinate.ts';
import { missScale, type Paper } from './scale.ts';

/** One figure that was foretold: 3.2 times what came stands to the right of the line, 0.89 times to its left. */
export interface Miss {
  readonly id: string;
  /** Who foretold what, and in which month; on a phone the month is left out where there is no room. */
  readonly label: string;
  readonly month: string;
  /** Foretold less what came, as a share of what came: `-0.112`. */
  readonly relative: string;
  readonly text: string;
  readonly href: string;
  /** Told after its deadline: drawn as a ring. */
  readonly hindsight: boolean;
}

export interface MissChartProps {
  readonly misses: readonly Miss[];
  readonly right: string;
  readonly paper: Paper;
}

const ROW = { wide: 28, narrow: 44 } as const;

/** How high the drawing must be for so many rows. */
export function missHeight(rows: number, paper: Paper): number {
  return paper.top + rows * ROW[paper.name] + paper.bottom;
}

/** A row for each foretold figure on one scale of ratios, from the line of being right. */
export function MissChart({ misses, right, paper }: MissChartProps) {
  const ratios = misses.map((miss) => 1 + coordinate(miss.relative));
  const left = paper.name === 'wide' ? 400 : paper.left;
  const { place, ticks } = missScale(ratios, left, paper.width - (paper.name === 'wide' ? 60 : 40));
  const step = ROW[paper.name];
  const foot = paper.height - paper.bottom;
  const one = place(1);
  return (
    <>
      <g className="axes">
        {ticks.map(({ at, text }) => (
          <g key={text}>
            <line className={at === one ? 'zero' : 'grid'} x1={px(at)} x2={px(at)} y1={paper.top} y2={foot} />
            <text className="tick" x={px(at)} y={foot + 18} textAnchor="middle">
              {text}
            </text>
          </g>
        ))}
        <text className="tick" x={px(one)} y={paper.top - 8} textAnchor="middle">
          {right}
        </text>
      </g>
      {misses.map((miss, i) => {
        const y = paper.top + i * step + (paper.name === 'wide' ? step / 2 : step - 12);
        const x = place(ratios[i]!);
        const after = x >= one;
        return (
          <g key={miss.id} className="miss">
            <text
              className="direct"
              x={paper.name === 'wide' ? left - 18 : 0}
              y={px(paper.name === 'wide' ? y + 4 : y - 14)}
              textAnchor={paper.name === 'wide' ? 'end' : 'start'}
            >
              {room(miss, paper) ? `${miss.label} · ${miss.month}` : miss.label}
            </text>
            <line className="thread" x1={px(one)} x2={px(x)} y1={px(y)} y2={px(y)} />
            <a
              className={miss.hindsight ? 'mark mark-estimate' : 'mark mark-actual'}
              href={miss.href}
              data-point={miss.text}
              aria-label={miss.text}
              tabIndex={-1}
            >
              <circle className="hit" cx={px(x)} cy={px(y)} r="11" />
              <circle className="shape" cx={px(x)} cy={px(y)} r="4" />
              <title>{miss.text}</title>
            </a>
            <text
              className="direct strong"
              x={px(x + (after ? 10 : -10))}
              y={px(y + 4)}
              textAnchor={after ? 'start' : 'end'}
            >
              {ratioText(ratios[i]!)}
            </text>
          </g>
        );
      })}
    </>
  );
}

const LETTER = 6.6;
const room = ({ label, month }: Miss, paper: Paper) =>
  paper.name === 'wide' || (label.length + month.length + 3) * LETTER < paper.width;

/** `3.2×`, `0.89×`. */
export function ratioText(ratio: number): string {
  return `${String(+ratio.toPrecision(2))}×`;
}
