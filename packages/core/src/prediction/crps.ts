import { normalCdf, normalDensity } from '../distribution/index.ts';

/**
 * Continuous ranked probability score: how far a whole forecast lies from what happened, in the unit of the value, 0 at
 * best (Gneiting and Raftery 2007). For the one value 3 against 5 it is 2.
 */
export function crpsOfQuantiles(actual: number, quantiles: readonly number[]): number {
  const n = quantiles.length;
  let [distance, spread] = [0, 0];
  for (let i = 0; i < n; i++) {
    distance += Math.abs(quantiles[i]! - actual);
    spread += (2 * i + 1 - n) * quantiles[i]!;
  }
  return distance / n - spread / (n * n);
}

/** The same for a normal; without spread it is the plain error. */
export function crpsOfNormal(actual: number, mean: number, sd: number): number {
  if (sd <= 0) return Math.abs(actual - mean);
  const z = (actual - mean) / sd;
  return sd * (z * (2 * normalCdf(z) - 1) + 2 * normalDensity(z) - 1 / Math.sqrt(Math.PI));
}
