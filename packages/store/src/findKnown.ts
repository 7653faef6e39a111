import type { Claim } from '@solvent/core/claim';
import type { Below } from './below.ts';
import { canonicalJson } from './canonicalJson.ts';
import { chunks } from './chunks.ts';
import type { Trx } from './engine.ts';
import { findFilings } from './filings/findFilings.ts';
import { readFilings } from './filings/storedFilings.ts';
import { keyOf, kindOfTable, type Prepared, type Reference } from './records.ts';
import { type RecordTableName, recordTables } from './schema.ts';

/** What is there already of the records of a write and of the records they name. */
export interface Known {
  has(reference: Reference): boolean;
  /** Whether it has a row of its own in this store, which a foreign key can name. */
  hasRow(reference: Reference): boolean;
  /** The canonical form of a record of the write that is there. */
  payload(item: Prepared): string | undefined;
}

/** Looked for as rows of the store, then in its tables of filed figures, then in the dataset below. */
export async function findKnown(trx: Trx, given: readonly Prepared[], below: Below): Promise<Known> {
  const rows = await findRows(trx, given);
  const filed = await findFiled(trx, given);
  return {
    has: (to) => rows.has(keyOf(to)) || filed.has(keyOf(to)) || below.has(to),
    hasRow: (to) => rows.has(keyOf(to)),
    payload: (item) => rows.get(keyOf(item)) ?? filed.get(keyOf(item)) ?? below.payload(item),
  };
}

async function findRows(trx: Trx, given: readonly Prepared[]): Promise<ReadonlyMap<string, string>> {
  const payloads = new Map<string, string>();
  const wanted = new Map<RecordTableName, Set<string>>(recordTables.map((table) => [table, new Set()]));
  for (const item of given)
    for (const reference of [item, ...kindOfTable(item.table).referencesOf(item.record as never)])
      wanted.get(reference.table)!.add(reference.id);
  for (const [table, ids] of wanted)
    for (const part of chunks([...ids])) {
      const rows = await trx
        .selectFrom(table)
        .innerJoin('history', 'history.seq', `${table}.seq` as 'claims.seq')
        .select([`${table}.id` as 'claims.id', 'history.payload'])
        .where(`${table}.id` as 'claims.id', 'in', part)
        .execute();
      for (const { id, payload } of rows) payloads.set(keyOf({ table, id }), payload);
    }
  return payloads;
}

/** Which of the claims and sources, and of those they name, stand in tables of filed figures. */
async function findFiled(trx: Trx, given: readonly Prepared[]): Promise<ReadonlyMap<string, string>> {
  const payloads = new Map<string, string>();
  const named = given.flatMap((item) => kindOfTable(item.table).referencesOf(item.record as never));
  const idsIn = (list: readonly Reference[], table: RecordTableName) =>
    list.filter((one) => one.table === table).map(({ id }) => id);
  const entries = await findFilings(trx, {
    companies: given.flatMap((item) => (item.table === 'claims' ? [(item.record as Claim).company] : [])),
    claims: idsIn(named, 'claims'),
    sources: [...idsIn(given, 'sources'), ...idsIn(named, 'sources')],
  });
  // An issue with a table is told by whoever reads the ledger; here it only means that a name is not found.
  const records = await readFilings(trx, entries);
  if (records.ok)
    for (const table of ['claims', 'sources'] as const)
      for (const record of records.value[table])
        payloads.set(keyOf({ table, id: record.id }), canonicalJson(record));
  return payloads;
}
