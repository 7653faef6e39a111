import type { Issue, IssueKind } from '../../issue/index.ts';
import type { CheckContext } from './context.ts';

/**
 * One question put to a whole ledger, such as "is any total below one of its parts?". It returns a finding
 * for every claim that fails, in the order of the claims; it never changes anything.
 */
export interface Check {
  /** Number of the rule in docs/specs/checks.md. */
  readonly id: `CK${number}`;
  readonly kind: IssueKind<`check/${string}`>;
  readonly run: (context: CheckContext) => readonly Issue[];
}
