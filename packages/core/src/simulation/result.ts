import type { DecimalString } from '../money/index.ts';

/**
 * What many futures say together: of 10,000 paths 1,146 out of money within twelve months is
 * `outBy[11] = '0.1146'`. Chances are exact shares of the paths; cash has nine significant digits, months four decimals.
 */
export interface SimulationResult {
  readonly paths: number;
  readonly months: number;
  readonly seed: number;
  readonly currency: string;
  readonly start: string;
  /** Index t: share of paths whose cash fell below zero within the first t + 1 months. */
  readonly outBy: readonly DecimalString[];
  /** Share of paths with money to the end of the horizon. */
  readonly neverOut: DecimalString;
  /** Months until the cash is gone; the p5 is the short end. */
  readonly runway: Quantiles<SimulatedMonths>;
  /** The mean of the runway, each path counted at most to the horizon. */
  readonly meanMonthsCovered: DecimalString;
  /** Index t: cash at the end of month t. */
  readonly cash: readonly Quantiles<DecimalString>[];
  /** The lowest cash of a path, its opening balance included. */
  readonly lowestCash: Quantiles<DecimalString>;
  readonly breakEven: {
    /** Index t: share of paths that have had a month with revenue ≥ cost among the first t + 1. */
    readonly byMonth: readonly DecimalString[];
    readonly never: DecimalString;
    /** The month, counted from 0. */
    readonly month: Quantiles<SimulatedMonths>;
  };
}

export interface Quantiles<T> {
  readonly p5: T;
  readonly p25: T;
  readonly p50: T;
  readonly p75: T;
  readonly p95: T;
}

export type SimulatedMonths =
  | { readonly kind: 'months'; readonly months: DecimalString }
  | { readonly kind: 'beyondHorizon'; readonly horizonMonths: number };

/** Integer counts of a part of the paths: what workers send back. Adding them is exact, in any order. */
export interface Counts {
  readonly paths: number;
  /** Paths by full months survived; the last entry is the whole horizon. */
  readonly survived: Uint32Array;
  /** Paths by months before the first with revenue ≥ cost; the last entry is never. */
  readonly burning: Uint32Array;
  /** Rows of `BINS`: cash at each month's end, then lowest cash, then runway. */
  readonly histogram: Uint32Array;
}
