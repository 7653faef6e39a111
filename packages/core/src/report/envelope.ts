import type { Issue } from '../issue/index.ts';
import type { Ledger } from '../ledger/index.ts';
import type { Day } from '../time/index.ts';

/**
 * What every report returns and every face shows: the data, the day it is as known at, and all problems met.
 * `schema` changes its number when a field is renamed or removed, never when one is added.
 */
export interface Envelope<Data> {
  readonly schema: `solvent.${string}/${number}`;
  readonly asKnownAt: Day;
  readonly today: Day;
  readonly policy: string;
  readonly data: Data;
  readonly issues: readonly Issue[];
}

/** The ledger as stored, with everything in it, and the day it is: the clock is always an argument. */
export interface ReportContext {
  readonly ledger: Ledger;
  readonly today: Day;
}

/** Options every report takes. */
export interface ReportQuery {
  /** Answer from what was known on this day; today when absent. */
  readonly asKnownAt?: Day;
  /** Which stated value to choose where sources differ; `filing-first` when absent. */
  readonly policy?: string;
  /** false: leave the corrections out and read the claims as first recorded. */
  readonly corrected?: boolean;
}
