import type { ClaimMetric } from './claim.ts';
import type { Basis } from './basis.ts';

/** The basis in a reader's words: only what is not the plain case, or is unknown where it matters. */
export interface BasisTags {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

export function describeBasis(_basis: Basis, _metric: ClaimMetric): BasisTags {
  return { en: [], zh: [] };
}
