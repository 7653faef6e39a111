import { mix } from './twin.ts';

/**
 * Points that fill the unit cube evenly, so that 10,000 paths say as much as many more drawn blindly: I. M. Sobol's
 * sequence with the direction numbers of S. Joe and F. Kuo (2008), shifted by the seed. Past its 21 dimensions
 * plain random numbers serve.
 */
export const SOBOL_DIMENSIONS = 21;

// Degree, coefficients and first direction numbers of dimension 2 and following (new-joe-kuo-6).
const primitive: readonly (readonly [number, number, ...number[]])[] = [
  [1, 0, 1],
  [2, 1, 1, 3],
  [3, 1, 1, 3, 1],
  [3, 2, 1, 1, 1],
  [4, 1, 1, 1, 3, 3],
  [4, 4, 1, 3, 5, 13],
  [5, 2, 1, 1, 5, 5, 17],
  [5, 4, 1, 1, 5, 5, 5],
  [5, 7, 1, 1, 7, 11, 19],
  [5, 11, 1, 1, 5, 1, 1],
  [5, 13, 1, 1, 1, 3, 11],
  [5, 14, 1, 3, 5, 5, 31],
  [6, 1, 1, 3, 3, 9, 7, 49],
  [6, 13, 1, 1, 1, 15, 21, 21],
  [6, 16, 1, 3, 1, 13, 27, 49],
  [6, 19, 1, 1, 1, 15, 7, 5],
  [6, 22, 1, 3, 1, 15, 13, 25],
  [6, 25, 1, 1, 5, 5, 19, 61],
  [7, 1, 1, 3, 7, 11, 23, 15, 103],
  [7, 4, 1, 3, 7, 13, 13, 15, 69],
];

/** 32 direction numbers of a dimension counted from 0. */
export function directionsOf(dimension: number): Uint32Array {
  const v = new Uint32Array(32);
  if (dimension === 0) return v.map((_, i) => 2 ** (31 - i));
  const [degree, coefficients, ...first] = primitive[dimension - 1]!;
  for (let i = 0; i < 32; i++) {
    if (i < degree) {
      v[i] = first[i]! * 2 ** (31 - i);
      continue;
    }
    let x = v[i - degree]! ^ (v[i - degree]! >>> degree);
    for (let k = 1; k < degree; k++) if ((coefficients >> (degree - 1 - k)) & 1) x ^= v[i - k]!;
    v[i] = x;
  }
  return v;
}

const directions = new Map<number, Uint32Array>();

/** The 32 bits of point `first`, `first` + 1 … in one dimension, written into `out`. */
export function fillPoints(out: Uint32Array, dimension: number, seed: number, first: number): void {
  const shift = mix(mix(seed ^ 0x5bd1e995) ^ mix(dimension + 1));
  if (dimension >= SOBOL_DIMENSIONS) {
    for (let i = 0; i < out.length; i++) out[i] = mix(shift ^ mix(first + i));
    return;
  }
  let v = directions.get(dimension);
  if (!v) {
    v = directionsOf(dimension);
    directions.set(dimension, v);
  }
  let x = shift;
  // In Gray code, so that the next point differs by one direction number.
  for (let bits = first ^ (first >>> 1), i = 0; bits !== 0; bits >>>= 1, i++) if (bits & 1) x ^= v[i]!;
  for (let i = 0; i < out.length; i++) {
    out[i] = x;
    x ^= v[31 - Math.clz32(~(first + i) & (first + i + 1))]!;
  }
}
