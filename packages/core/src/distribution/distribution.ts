import type { Result } from '../issue/index.ts';
import type { DecimalString } from '../money/index.ts';

/**
 * What is thought of a number that nobody knows exactly: a plain, serialisable record. 4 to 6 bn as the 5 % and
 * 95 % of a lognormal is `{ kind: 'lognormal', median: '4898979485.5663562', logSd: '0.12325303…' }`.
 */
export type Distribution = SimpleDistribution | Mixture;
export type SimpleDistribution = Point | Uniform | Normal | Lognormal | Triangular;

/** One value, known. */
export interface Point {
  readonly kind: 'point';
  readonly value: DecimalString;
}

/** Anything from low to high alike; low < high. */
export interface Uniform {
  readonly kind: 'uniform';
  readonly low: DecimalString;
  readonly high: DecimalString;
}

/** sd above zero. */
export interface Normal {
  readonly kind: 'normal';
  readonly mean: DecimalString;
  readonly sd: DecimalString;
}

/** Above zero; `logSd`, the standard deviation of its natural logarithm, above zero and at most 5. */
export interface Lognormal {
  readonly kind: 'lognormal';
  readonly median: DecimalString;
  readonly logSd: DecimalString;
}

/** low ≤ mode ≤ high, low < high. */
export interface Triangular {
  readonly kind: 'triangular';
  readonly low: DecimalString;
  readonly mode: DecimalString;
  readonly high: DecimalString;
}

/** One of several, by weight: a tranche of 40 bn at 60 %, else 20 bn. Weights are above zero and add up to 1. */
export interface Mixture {
  readonly kind: 'mixture';
  readonly parts: readonly MixturePart[];
}

export interface MixturePart {
  readonly weight: DecimalString;
  readonly of: SimpleDistribution;
}

/** What each shape of distribution can do; one file each. */
export interface Shape<T extends Distribution> {
  /** The same record when its numbers make sense, else what does not. */
  readonly check: (of: T) => Result<T>;
  readonly mean: (of: T) => number;
  /** The inverse of its distribution function for 0 < u < 1, by + − × ÷ and √ alone: the same bits on every machine. */
  readonly quantile: (of: T) => (u: number) => number;
  /** The same at a standard normal score z, where that is more direct: its quantile at Φ(z). */
  readonly atScore?: (of: T) => (z: number) => number;
  /** Its words, with numbers of a unit (a currency, `fraction`, `count` …). */
  readonly describe: (of: T, unit: string) => BothWordings;
}

export interface BothWordings {
  readonly en: string;
  readonly zh: string;
}
