import {
  type Distribution,
  normalCdf,
  normalQuantile,
  piecesOf,
  quantileFunction,
  scoreFunction,
  within,
} from '../distribution/index.ts';

/**
 * One uncertain number, ready to be drawn quickly: its value over 1,537 normal scores from −6 to 6, straight lines
 * between. A mixture has a table for each part, so that a tranche of 40 or 20 bn is never drawn as 30.
 */
export interface Sampler {
  /** Low-discrepancy dimension of its own chance. */
  readonly dimension: number;
  /** Weights of the independent shared scores, then of its own: their squares add up to 1. */
  readonly weights: readonly [number, number, number];
  readonly own: number;
  readonly pieces: readonly { readonly below: number; readonly values: Float64Array }[];
}

const REACH = 6;
const PER_UNIT = 128;
const LAST = 2 * REACH * PER_UNIT;
const scores = Float64Array.from({ length: LAST + 1 }, (_, i) => i / PER_UNIT - REACH);
let shares: Float64Array | undefined;

export function valuesByScore(of: Distribution): Sampler['pieces'] {
  if (of.kind !== 'mixture')
    return [{ below: Number.POSITIVE_INFINITY, values: scores.map(scoreFunction(of)) }];
  shares ??= scores.map(normalCdf);
  const u = shares;
  const pieces = piecesOf(of);
  return pieces.map((piece, i) => {
    const quantile = quantileFunction(piece.of);
    return {
      below: i === pieces.length - 1 ? Number.POSITIVE_INFINITY : normalQuantile(piece.to),
      values: u.map((share) => quantile(within(share, piece))),
    };
  });
}

/** Values of a block into `out`: `own` are its own normal scores, `shared` those of the factors. */
export function drawValues(
  out: Float64Array,
  { pieces, weights, own: weight }: Sampler,
  own: Float64Array,
  shared: readonly [Float64Array, Float64Array, Float64Array],
): void {
  const [a, b, c] = weights;
  const correlated = a !== 0 || b !== 0 || c !== 0;
  for (let i = 0; i < out.length; i++) {
    const z = correlated
      ? a * shared[0][i]! + b * shared[1][i]! + c * shared[2][i]! + weight * own[i]!
      : own[i]!;
    let piece = pieces[0]!;
    for (let k = 1; z >= piece.below; k++) piece = pieces[k]!;
    const x = (z + REACH) * PER_UNIT;
    const at = x > 0 ? (x < LAST - 1 ? Math.trunc(x) : LAST - 1) : 0;
    const low = piece.values[at]!;
    out[i] = low + (x - at) * (piece.values[at + 1]! - low);
  }
}
