import type { Claim } from '../claim/index.ts';
import type { ExchangeRate } from '../money/index.ts';
import type { Company, Source } from '../source/index.ts';
import type { Correction } from './correction.ts';
import type { Prediction } from './prediction.ts';
import type { Tranche } from './tranche.ts';

/**
 * The append-only journal: companies, sources, claims, and the corrections that retract, supersede or flag
 * claims without touching them. A plain record; every function on it returns a new one.
 */
export interface Ledger {
  readonly companies: readonly Company[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly corrections: readonly Correction[];
  readonly rates: readonly ExchangeRate[];
  readonly tranches: readonly Tranche[];
  readonly predictions: readonly Prediction[];
}

export const emptyLedger: Ledger = {
  companies: [],
  sources: [],
  claims: [],
  corrections: [],
  rates: [],
  tranches: [],
  predictions: [],
};
