import type { Issue } from '@solvent/core/issue';
import { type Paper, page } from './paper.ts';

export interface Verified {
  /** Entries of the ledger walked; null when there is no ledger, or it was not asked. */
  readonly entries: number | null;
  readonly source: string | null;
  /** Quotes looked for; null when the ledger itself was walked. */
  readonly quotes: number | null;
  readonly missing: readonly Issue[];
}

export function renderVerify({ entries, source, quotes, missing }: Verified, { t }: Paper): string {
  if (quotes !== null) return page(t.quotesFound(quotes - missing.length, quotes, source ?? ''));
  return page(entries === null ? t.noLedgerYet : t.sound(entries));
}
