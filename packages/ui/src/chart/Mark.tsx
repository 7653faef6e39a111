import { px } from '../coordinate.ts';
import { explainHref, type Place } from '../place.ts';

export interface MarkProps {
  readonly place: Place;
  /** What the reader hears and sees when the mark is reached. */
  readonly label: string;
  /** Figure or claim that explains it. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Top and bottom of what the source's words allow. */
  readonly whisker?: readonly [number, number] | null;
  /** Filled disc, ring, or diamond: told apart without colour. */
  readonly kind: 'actual' | 'estimate' | 'forward';
}

/** One statement on a chart: a disc for what happened, a ring for an estimate, a diamond for a forecast. */
export function Mark({ place, label, id, x, y, whisker, kind }: MarkProps) {
  return (
    <a
      className={`mark mark-${kind}`}
      href={explainHref(place, id)}
      data-explain=""
      data-point={label}
      aria-label={label}
      tabIndex={-1}
    >
      <circle className="hit" cx={px(x)} cy={px(y)} r="11" />
      {whisker && Math.abs(whisker[1] - whisker[0]) > 6 && (
        <line className="whisker" x1={px(x)} x2={px(x)} y1={px(whisker[0])} y2={px(whisker[1])} />
      )}
      {kind === 'forward' ? (
        <path className="shape" d={`M${px(x)},${px(y - 5.5)}l5.5,5.5l-5.5,5.5l-5.5,-5.5z`} />
      ) : (
        <circle className="shape" cx={px(x)} cy={px(y)} r="4" />
      )}
      <title>{label}</title>
    </a>
  );
}
