import type { Issue } from '@solvent/core/issue';
import { type Paper, page } from './paper.ts';

export interface Verified {
  /** Entries of the ledger walked; null when there is no ledger, or it was not asked. */
  readonly entries: number | null;
  readonly source: string | null;
  /** Documents kept as they were read; null when one was given instead. */
  readonly documents: number | null;
  /** Quotes looked for in them. */
  readonly quotes: number;
  readonly missing: readonly Issue[];
}

export function renderVerify(
  { entries, source, documents, quotes, missing }: Verified,
  { t }: Paper,
): string {
  if (documents === null) return page(t.own.quotesFound(quotes - missing.length, quotes, source ?? ''));
  const chain = entries === null ? t.own.noLedgerYet : t.own.sound(entries);
  return page(documents > 0 ? `${chain}\n${t.own.wordsStand(quotes, documents)}` : chain);
}
