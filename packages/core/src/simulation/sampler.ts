import {
  type Distribution,
  normalCdf,
  normalQuantile,
  type Piece,
  piecesOf,
  quantileFunction,
  type SimpleDistribution,
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
  readonly parts: readonly SampledPart[];
}

/** Taken for scores below `below`; `piece` is its stretch of a mixture, null where one value is all there is. */
export interface SampledPart {
  readonly below: number;
  readonly values: Float64Array;
  readonly piece: Piece | null;
}

const REACH = 6;
const PER_UNIT = 128;
const LAST = 2 * REACH * PER_UNIT;
const scores = Float64Array.from({ length: LAST + 1 }, (_, i) => i / PER_UNIT - REACH);
let shares: Float64Array | undefined;

export function partsOf(of: Distribution): Sampler['parts'] {
  if (of.kind !== 'mixture') return [{ below: Number.POSITIVE_INFINITY, values: tabled(of), piece: null }];
  return piecesOf(of).map((piece, i, all) => ({
    below: i === all.length - 1 ? Number.POSITIVE_INFINITY : normalQuantile(piece.to),
    values: tabled(piece.of),
    piece: piece.of.kind === 'point' ? null : piece,
  }));
}

function tabled(part: SimpleDistribution): Float64Array {
  const direct = scoreFunction(part);
  return direct ? scores.map(direct) : sharesOfScores().map(quantileFunction(part));
}

function sharesOfScores(): Float64Array {
  shares ??= scores.map(normalCdf);
  return shares;
}

/** Values of a block into `out`: `own` are its own normal scores, `shared` those of the factors. */
export function drawValues(
  out: Float64Array,
  { parts, weights, own: weight }: Sampler,
  own: Float64Array,
  shared: readonly [Float64Array, Float64Array, Float64Array],
): void {
  const [a, b, c] = weights;
  const correlated = a !== 0 || b !== 0 || c !== 0;
  for (let i = 0; i < out.length; i++) {
    const z = correlated
      ? a * shared[0][i]! + b * shared[1][i]! + c * shared[2][i]! + weight * own[i]!
      : own[i]!;
    let part = parts[0]!;
    for (let k = 1; z >= part.below; k++) part = parts[k]!;
    out[i] = read(part.values, part.piece ? scoreInside(part.piece, z) : z);
  }
}

/** The score of a part whose share of the part is that of z in its stretch of the whole. */
function scoreInside(piece: Piece, z: number): number {
  return normalQuantile(within(read(sharesOfScores(), z), piece));
}

function read(values: Float64Array, z: number): number {
  const x = (z + REACH) * PER_UNIT;
  const at = x > 0 ? (x < LAST - 1 ? Math.trunc(x) : LAST - 1) : 0;
  const low = values[at]!;
  return low + (x - at) * (values[at + 1]! - low);
}
