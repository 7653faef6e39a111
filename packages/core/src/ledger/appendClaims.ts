import type { Claim } from '../claim/index.ts';
import { Bug, type Issue } from '../issue/index.ts';
import type { ExchangeRate } from '../money/index.ts';
import type { Company, Source } from '../source/index.ts';
import type { Correction } from './correction.ts';
import type { Ledger } from './ledger.ts';
import type { Tranche } from './tranche.ts';

/** Records to add. Claims may name sources and companies of the same batch. */
export interface Additions {
  readonly sources?: readonly Source[];
  readonly companies?: readonly Company[];
  readonly claims?: readonly Claim[];
  readonly corrections?: readonly Correction[];
  readonly tranches?: readonly Tranche[];
  readonly rates?: readonly ExchangeRate[];
}

/** How many records of each kind were new. */
export type Added = Readonly<Record<keyof Additions, number>>;

export interface Appended {
  readonly ledger: Ledger;
  readonly issues: readonly Issue[];
  readonly added: Added;
}

export function appendClaims(_ledger: Ledger, _additions: Additions): Appended {
  throw new Bug('not written yet');
}
