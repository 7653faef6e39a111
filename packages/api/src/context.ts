import type { Result } from '@solvent/core/issue';
import type { Ledger } from '@solvent/core/ledger';
import { isOwn } from '@solvent/core/report';
import type { Day } from '@solvent/core/time';
import type { Store } from '@solvent/store';
import type { ModelSettings } from './modelSettings.ts';
import type { Uploads } from './uploads.ts';

/** Who asks. `owner` is whoever runs the program on this machine; a `reader` sees a shared ledger and changes nothing. */
export type Principal = { readonly kind: 'owner' } | { readonly kind: 'reader' };

/** What a question is about, by the names it was asked with. */
export interface Names {
  readonly companies: readonly string[];
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/** What a request needs to be answered: who asks, which ledger, and which day it is. */
export interface ApiContext {
  /** Null for somebody unknown, who may do nothing. */
  readonly principal: Principal | null;
  readonly today: Day;
  /**
   * The dataset with the user's records over it, private ones included; with the companies that are only on file when
   * they, or their filings, are among the names asked about [API30].
   */
  ledger(asked?: Names): Promise<Result<Ledger>>;
  /** The store for writing; made at the first write. */
  store(): Promise<Result<Store>>;
  /** The store if there is one already. */
  existingStore(): Promise<Result<Store | null>>;
  /** A language model to ask beside the reader, when the user has set one up. */
  readonly model: ModelSettings | null;
  /** Files that were sent and not read into the ledger yet. */
  readonly uploads: Uploads;
}

const shared = new WeakMap<Ledger, Ledger>();

/** The ledger without its private claims, own companies and books, their sources, and what is said about them. */
export function withoutPrivate(ledger: Ledger): Ledger {
  const known = shared.get(ledger);
  if (known) return known;
  const hidden = new Set(
    ledger.claims.filter((claim) => claim.private || isOwn({ id: claim.company })).map((claim) => claim.id),
  );
  const cited = (closed: boolean) =>
    new Set(ledger.claims.filter((c) => hidden.has(c.id) === closed).map((c) => c.citation.source));
  // What somebody reads in private is private, too.
  const [read, shownToo] = [cited(true), cited(false)];
  const nothing = hidden.size === 0 && !ledger.companies.some(isOwn);
  const open: Ledger = nothing
    ? ledger
    : {
        ...ledger,
        companies: ledger.companies.filter((company) => !isOwn(company)),
        claims: ledger.claims.filter((claim) => !hidden.has(claim.id)),
        corrections: ledger.corrections.filter(
          (c) => !hidden.has(c.claim) && !(c.by !== undefined && hidden.has(c.by)),
        ),
        tranches: ledger.tranches.filter(({ company }) => !isOwn({ id: company })),
        sources: ledger.sources.filter(
          ({ id, kind }) => kind !== 'books' && (!read.has(id) || shownToo.has(id)),
        ),
      };
  shared.set(ledger, open);
  return open;
}
