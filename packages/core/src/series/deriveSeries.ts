import type { ClaimMetric, Scope } from '../claim/index.ts';
import { Bug } from '../issue/index.ts';
import type { Ledger } from '../ledger/index.ts';
import type { Frequency, Series } from './observation.ts';
import { defaultPolicy, type PolicyName } from './policy.ts';

export interface SeriesQuery {
  readonly company: string;
  readonly metric: ClaimMetric;
  /** Only periods of this length. Left out: every stated period. */
  readonly freq?: Frequency;
  /** The group unless said. */
  readonly scope?: Scope;
}

export function deriveSeries(_ledger: Ledger, _query: SeriesQuery, _policy: PolicyName = defaultPolicy): Series {
  throw new Bug('not written yet');
}
