import type { DecimalString } from '../money/index.ts';
import type { Citation } from '../source/index.ts';
import type { Day } from '../time/index.ts';

/**
 * A part of a promised sum with its condition: SoftBank's 40 bn that becomes 20 bn unless OpenAI converts by
 * 2025-12-31. What was known of it on a day follows from the dated events.
 */
export interface Tranche {
  readonly id: string;
  readonly company: string;
  readonly investor: string;
  readonly instrument: 'equity' | 'debt' | 'credits' | 'facility';
  readonly currency: string;
  readonly amount: DecimalString;
  readonly condition?: {
    readonly text: { readonly en: string; readonly zh: string };
    readonly deadline: Day;
    readonly fallbackAmount: DecimalString;
  };
  /** Chance that the condition is met, when someone stated one; else the full range is shown. */
  readonly probability?: DecimalString;
  readonly events: readonly TrancheEvent[];
}

export type TrancheStatus =
  | 'announced'
  | 'committed'
  | 'conditionMet'
  | 'partFunded'
  | 'funded'
  | 'lapsed'
  | 'reduced';

export interface TrancheEvent {
  readonly day: Day;
  readonly status: TrancheStatus;
  /** Amount in hand after this event, cumulative over the tranche. */
  readonly fundedToDate?: DecimalString;
  readonly citation: Citation;
}
