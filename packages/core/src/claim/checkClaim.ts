import type { Issue } from '../issue/index.ts';
import type { Claim } from './claim.ts';

/** What every claim must satisfy to enter a ledger: [L2] to [L6]. */
export function checkClaim(_claim: Claim): readonly Issue[] {
  return [];
}
