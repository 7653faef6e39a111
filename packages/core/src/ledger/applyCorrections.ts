import { Bug, type Issue } from '../issue/index.ts';
import type { Correction } from './correction.ts';
import type { Ledger } from './ledger.ts';

export interface Corrected {
  /** Without the retracted and superseded claims; its `corrections` are the flags, and the stale ones. */
  readonly ledger: Ledger;
  readonly issues: readonly Issue[];
  /** Flags by the claim they are about; the claim stays. */
  readonly flags: ReadonlyMap<string, readonly Correction[]>;
  /** By the claim that was taken out: the correction that did it. */
  readonly replaced: ReadonlyMap<string, Correction>;
}

export function applyCorrections(_ledger: Ledger): Corrected {
  throw new Bug('not written yet');
}
