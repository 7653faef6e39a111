import type { Claim } from '../claim/index.ts';
import type { Day } from '../time/index.ts';

export const correctionActions = ['retract', 'supersede', 'flag'] as const;
export type CorrectionAction = (typeof correctionActions)[number];

export const correctionReasons = [
  'misread',
  'restatement',
  'duplicate',
  'source-error',
  'superseded',
  'wrong-unit',
  'wrong-period',
  'wrong-basis',
  'withdrawn',
] as const;
export type CorrectionReason = (typeof correctionReasons)[number];

/**
 * A judgement on an accepted claim, with its reason; the claim itself stays. `retract` takes it out of every
 * series, `supersede` puts another claim in its place, `flag` leaves it and shows a warning.
 * One that fits no claim is an error: the data moved on and the correction must be looked at again.
 */
export interface Correction {
  readonly id: string;
  readonly action: CorrectionAction;
  readonly claim: string;
  /** For `supersede`: the claim that takes its place, already in the ledger. */
  readonly by?: Claim['id'];
  readonly reason: CorrectionReason;
  readonly because: { readonly en: string; readonly zh: string };
  readonly recorded: Day;
  /** When a source proves that it could be known earlier than it was recorded: from this day. */
  readonly knownFrom?: Day;
  /** The source that proves it. */
  readonly source?: string;
}
