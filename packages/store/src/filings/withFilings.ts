import { type FilingRecords, recordsOfTable } from '@solvent/core/filing';
import { ok, type Result } from '@solvent/core/issue';
import { emptyLedger, type Ledger } from '@solvent/core/ledger';
import type { Kysely } from 'kysely';
import { mergeLedgers } from '../mergeLedgers.ts';
import type { Tables } from '../schema.ts';
import { type FilingsEntry, joined, readTable } from './storedFilings.ts';

/**
 * The ledger with the claims of its tables: of every company that is in the field. One that came in with many others, and
 * of which nothing else is known, is on file; it is left out here, name and all, and read when it is asked for [ST37].
 * `read` keeps what tables stand for from one call to the next.
 */
export async function withFilings(
  db: Kysely<Tables>,
  written: Ledger,
  entries: readonly FilingsEntry[],
  read: Map<number, FilingRecords>,
): Promise<Result<Ledger>> {
  if (entries.length === 0) return ok(written);
  const inField = new Set([
    ...written.claims.map(({ company }) => company),
    ...written.tranches.map(({ company }) => company),
    ...entries.flatMap(({ stored }) => (stored.bulk ? [] : [stored.company])),
  ]);
  const onFile = new Set(
    entries.map(({ stored }) => stored.company).filter((id) => id.startsWith('cik-') && !inField.has(id)),
  );
  const shown = entries.filter(({ stored }) => !onFile.has(stored.company));
  for (const entry of shown) {
    if (read.has(entry.seq)) continue;
    const table = await readTable(db, entry);
    if (!table.ok) return table;
    read.set(entry.seq, recordsOfTable(table.value));
  }
  const filed = { ...emptyLedger, ...joined(shown.map(({ seq }) => read.get(seq)!)) };
  const ledger = mergeLedgers(filed, written);
  return ok({ ...ledger, companies: ledger.companies.filter(({ id }) => !onFile.has(id)) });
}
