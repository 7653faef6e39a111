import { Bug } from '../issue/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { defaultPolicy, type PolicyName } from './policy.ts';
import type { ReconcileQuery, Reconciliation } from './reconciliation.ts';

export function reconcile(_ledger: Ledger, _query: ReconcileQuery, _policy: PolicyName = defaultPolicy): Reconciliation {
  throw new Bug('not written yet');
}
