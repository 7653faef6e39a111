import { Bug } from '../issue/index.ts';
import type { Day } from '../time/index.ts';
import type { Corrected } from './applyCorrections.ts';
import type { Ledger } from './ledger.ts';

export interface ViewOptions {
  readonly asKnownAt: Day;
  /** True unless said: retracted and superseded claims are out. False: every claim as accepted. */
  readonly corrected?: boolean;
}

export type LedgerView = Corrected;

export function viewLedger(_ledger: Ledger, _options: ViewOptions): LedgerView {
  throw new Bug('not written yet');
}
