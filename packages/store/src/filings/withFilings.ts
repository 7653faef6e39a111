import { type FilingRecords, filerOfId, recordsOfTable, sourceIdOfFiling } from '@solvent/core/filing';
import { ok, type Result } from '@solvent/core/issue';
import { emptyLedger, type Ledger } from '@solvent/core/ledger';
import type { Kysely } from 'kysely';
import { mergeLedgers } from '../mergeLedgers.ts';
import { sourcesCited } from '../records.ts';
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
  const onFile = idsOnFile(written, entries);
  const shown = entries.filter(({ stored }) => !onFile.has(stored.company));
  const cited = onFile.size === 0 ? new Set<string>() : sourcesCited(written);
  const quoted = entries.filter(
    ({ stored }) =>
      onFile.has(stored.company) && stored.accessions.some((one) => cited.has(sourceIdOfFiling(one))),
  );
  for (const entry of [...shown, ...quoted]) {
    if (read.has(entry.seq)) continue;
    const table = await readTable(db, entry);
    if (!table.ok) return table;
    read.set(entry.seq, recordsOfTable(table.value));
  }
  // What somebody says with a filing as its source can be looked up there, though its company is only on file.
  const sources = quoted.map(({ seq }) => ({
    sources: read.get(seq)!.sources.filter(({ id }) => cited.has(id)),
    claims: [],
  }));
  const filed = joined([...shown.map(({ seq }) => read.get(seq)!), ...sources]);
  const ledger = mergeLedgers({ ...emptyLedger, ...filed }, written);
  return ok({ ...ledger, companies: ledger.companies.filter(({ id }) => !onFile.has(id)) });
}

/** Those of which the ledger has nothing but tables that came in with many others: no claim, tranche or correction. */
function idsOnFile(written: Ledger, entries: readonly FilingsEntry[]): ReadonlySet<string> {
  const inField = new Set([
    ...written.claims.map(({ company }) => company),
    ...written.tranches.map(({ company }) => company),
    ...written.corrections.map(({ claim }) => filerOfId(claim)),
    ...entries.flatMap(({ stored }) => (stored.bulk ? [] : [stored.company])),
  ]);
  const filers = entries.map(({ stored }) => stored.company);
  return new Set(filers.filter((id) => id.startsWith('cik-') && !inField.has(id)));
}
