import type { Claim, ClaimMetric } from '../claim/index.ts';
import { Bug } from '../issue/index.ts';
import type { RateTable } from '../money/index.ts';
import type { Company, Source } from '../source/index.ts';
import type { Correction } from './correction.ts';
import type { Ledger } from './ledger.ts';
import type { Tranche } from './tranche.ts';

/** The records of a ledger by what they are looked up by. */
export interface LedgerIndex {
  claim(id: string): Claim | undefined;
  source(id: string): Source | undefined;
  company(id: string): Company | undefined;
  /** In the order of the ledger; empty when there are none. */
  claimsOf(company: string, metric?: ClaimMetric): readonly Claim[];
  claimsOfSource(source: string): readonly Claim[];
  correctionsOf(claim: string): readonly Correction[];
  tranchesOf(company: string): readonly Tranche[];
  readonly rates: RateTable;
}

export function ledgerIndex(_ledger: Ledger): LedgerIndex {
  throw new Bug('not written yet');
}
