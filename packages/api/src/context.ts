import type { Result } from '@solvent/core/issue';
import type { Ledger } from '@solvent/core/ledger';
import type { Day } from '@solvent/core/time';
import type { Store } from '@solvent/store';

/** Who asks. `owner` is whoever runs the program on this machine; a `reader` sees a shared ledger and changes nothing. */
export type Principal = { readonly kind: 'owner' } | { readonly kind: 'reader' };

/** What a request needs to be answered: who asks, which ledger, and which day it is. */
export interface ApiContext {
  /** Null for somebody unknown, who may do nothing. */
  readonly principal: Principal | null;
  readonly today: Day;
  /** The dataset with the user's records over it, private ones included. */
  ledger(): Promise<Result<Ledger>>;
  /** The store for writing; made at the first write. */
  store(): Promise<Result<Store>>;
  /** The store if there is one already. */
  existingStore(): Promise<Result<Store | null>>;
}

const shared = new WeakMap<Ledger, Ledger>();

/** The ledger without its private claims and without what is said about them. */
export function withoutPrivate(ledger: Ledger): Ledger {
  const known = shared.get(ledger);
  if (known) return known;
  const hidden = new Set(ledger.claims.filter((claim) => claim.private).map((claim) => claim.id));
  const open: Ledger =
    hidden.size === 0
      ? ledger
      : {
          ...ledger,
          claims: ledger.claims.filter((claim) => !hidden.has(claim.id)),
          corrections: ledger.corrections.filter(
            (c) => !hidden.has(c.claim) && !(c.by !== undefined && hidden.has(c.by)),
          ),
          sources: ledger.sources.filter((source) => source.kind !== 'books'),
        };
  shared.set(ledger, open);
  return open;
}
