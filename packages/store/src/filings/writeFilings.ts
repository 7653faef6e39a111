import type { FilingTable } from '@solvent/core/filing';
import { Bug, failed, type Issue, ok, type Result } from '@solvent/core/issue';
import type { Below } from '../below.ts';
import type { Trx } from '../engine.ts';
import { type Prepared, prepare } from '../records.ts';
import { type FreshTable, freshTable } from './freshTable.ts';
import { writePositions } from './positions.ts';
import { type PackedTable, packTable } from './storedFilings.ts';

/** Tables of one write, so far only their texts and what they count. */
export interface WrittenTables {
  readonly records: readonly Prepared[];
  readonly claims: number;
  readonly sources: number;
  readonly kept: number;
}

/**
 * Keep what is new of these tables beside the history, and the cash positions that follow; the entries that name them are
 * among the records, for the chain.
 */
export async function writeTables(
  trx: Trx,
  given: readonly FilingTable[],
  bulk: boolean,
  below: Below,
): Promise<Result<WrittenTables>> {
  // Each is held against what is stored, not against another of the same write.
  if (new Set(given.map(({ company }) => company)).size < given.length)
    throw new Bug('A write holds at most one table of a company.');
  const issues: Issue[] = [];
  const packed: (PackedTable & Pick<FreshTable, 'earlier'>)[] = [];
  const counts = { claims: 0, sources: 0, kept: 0 };
  for (const table of given) {
    const fresh = await freshTable(trx, table, below);
    if (!fresh.ok) {
      issues.push(...fresh.issues);
      continue;
    }
    counts.kept += fresh.value.kept;
    counts.sources += fresh.value.sources;
    const next = await toKeep(trx, table, fresh.value, bulk);
    if (!next) continue;
    counts.claims += next.table.value.length;
    packed.push({ ...next, earlier: fresh.value.earlier });
  }
  if (issues.length > 0) return failed(...issues);
  for (const { stored, packed: bytes } of packed)
    await trx
      .insertInto('filing_tables')
      .values({ sha256: stored.sha256, packed: bytes })
      .onConflict((c) => c.column('sha256').doNothing())
      .execute();
  for (const { table, earlier } of packed) await writePositions(trx, table.company, [...earlier, table]);
  const records = prepare(
    'filings',
    packed.map(({ stored }) => stored),
  );
  return ok({ records, ...counts });
}

/** The new figures; or none, when a company that was only on file is now asked for by name [ST37]. */
async function toKeep(
  trx: Trx,
  table: FilingTable,
  { table: fresh }: FreshTable,
  bulk: boolean,
): Promise<PackedTable | undefined> {
  if (fresh) return packTable(fresh, bulk);
  if (bulk) return undefined;
  const rows = await trx.selectFrom('filings').select('bulk').where('company', '=', table.company).execute();
  if (rows.length === 0 || rows.some((row) => row.bulk === 0)) return undefined;
  return packTable({ ...table, ...nothing }, false);
}

const nothing = {
  concepts: [],
  periods: [],
  filings: [],
  concept: [],
  period: [],
  filing: [],
  value: [],
  said: {},
};
