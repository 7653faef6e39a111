import type { Claim } from '@solvent/core/claim';
import type { Issue } from '@solvent/core/issue';
import type { Source } from '@solvent/core/source';

/** A claim as far as its reader could make it: whose figure it is, or of when, may be for a person to say. */
export type ProposedClaim = Omit<Claim, 'company' | 'period'> & {
  readonly company: Claim['company'] | null;
  readonly period: Claim['period'] | null;
};

export function isFinished(claim: ProposedClaim): claim is Claim {
  return claim.company !== null && claim.period !== null;
}

/** A claim that a reader proposes and nobody has accepted yet, with the document it was found in. */
export interface Candidate {
  readonly id: string;
  readonly claim: ProposedClaim;
  /** The document, when it is not in the ledger yet; it enters with the claim. */
  readonly source?: Source;
  /** What found it: `article-reader`, a person's name, `edgar`. */
  readonly foundBy: string;
  /** Remarks of the reader for the person who decides. */
  readonly issues?: readonly Issue[];
}

export type Verdict = 'accept' | 'reject' | 'undo';

/** A person's decision about a candidate; the last one holds. */
export interface Decision {
  readonly id: string;
  readonly candidate: string;
  readonly verdict: Verdict;
  /** The claim that an accept added or an undo retracted. */
  readonly claim?: string;
  readonly because?: string;
  /** For an undo: the decision it takes back. */
  readonly undoes?: string;
  /** The first decision of those made together, which are taken back together. */
  readonly batch?: string;
}
