import { exponential, normalDensity, normalQuantile } from '../distribution/index.ts';
import { type DecimalString, dec } from '../money/index.ts';
import { CELLS } from './layout.ts';

/**
 * The table of monthly shocks to volume: 4096 equally likely factors of a lognormal, their mean 1 to the last bit of
 * a double. A random word then costs one look-up instead of a logarithm, a root, a cosine and an exponential [MC8].
 */
let cells: Float64Array | undefined;
/** The last table made: a slider asks for the same one again and again. */
let last: { readonly noise: DecimalString; readonly shocks: Float64Array } | undefined;

/** Read it, do not write into it. */
export function shocksOf(noise: DecimalString): Float64Array {
  if (last?.noise !== noise) last = { noise, shocks: makeShocks(dec(noise).toNumber()) };
  return last.shocks;
}

function makeShocks(sd: number): Float64Array {
  if (sd === 0) return new Float64Array(CELLS).fill(1);
  cells ??= normalCells();
  const factors = cells.map((z) => exponential(sd * z));
  const mean = sumOf(factors) / CELLS;
  return factors.map((factor) => factor / mean);
}

/** The mean of the normal in each cell, stretched to a variance of 1. */
function normalCells(): Float64Array {
  const density = Float64Array.from({ length: CELLS + 1 }, (_, i) =>
    i % CELLS === 0 ? 0 : normalDensity(normalQuantile(i / CELLS)),
  );
  const means = Float64Array.from({ length: CELLS }, (_, i) => CELLS * (density[i]! - density[i + 1]!));
  const stretch = Math.sqrt(sumOf(means.map((z) => z * z)) / CELLS);
  return means.map((z) => z / stretch);
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
