import type { Claim } from '@solvent/core/claim';
import { failed, type Issue, ok, type Result } from '@solvent/core/issue';
import type { Ledger } from '@solvent/core/ledger';
import type { Insertable } from 'kysely';
import { canonicalJson } from './canonicalJson.ts';
import type { Trx } from './engine.ts';
import { findFilings } from './filings/findFilings.ts';
import { readFilings } from './filings/storedFilings.ts';
import { type ChainHead, chainEntries } from './history.ts';
import { badRecord, idTaken, unknownReference } from './issues.ts';
import { raiseInBoth } from './raiseInBoth.ts';
import { kindOfTable, ledgerTables, type Prepared, type Reference, rateId } from './records.ts';
import { type RecordTableName, recordTables, type Tables } from './schema.ts';
import type { Written } from './store.ts';

/** PostgreSQL cannot keep U+0000, and neither engine half a character; JSON writes both as escapes. */
const unkeepable = /(?:^|[^\\])(?:\\\\)*\\u(?:0000|d[89a-f])/;
const badText = {
  en: 'its text contains U+0000 or half of a character',
  zh: '其文本含有 U+0000 或不完整的字符',
};

/** Rows in one statement: far below the 32,766 values of SQLite and the 65,535 of PostgreSQL. */
const CHUNK = 400;

/**
 * Store what is new of these records: check every name and reference, add entries to the history, add their
 * index rows, move the head of the chain. All problems are reported; with one, nothing is written.
 */
export async function writeRecords(
  trx: Trx,
  head: ChainHead,
  recordedAt: string,
  given: readonly Prepared[],
  below: Below,
  again = false,
): Promise<Result<Omit<Written, 'replayed'>>> {
  const issues: Issue[] = [];
  const known = await findKnown(trx, given);
  const filed = await findFiled(trx, given);
  const fresh: Prepared[] = [];
  const batch = new Map<string, Prepared>();
  for (const item of given) {
    const name = keyOf(item);
    const kind = kindOfTable(item.table).word;
    const present =
      batch.get(name)?.payload ?? known.payloads.get(name) ?? filed.payloads.get(name) ?? below.payload(item);
    if (present === undefined) {
      batch.set(name, item);
      fresh.push(item);
    } else if (present !== item.payload && !(again && isReadAgain(item, present)))
      issues.push(raiseInBoth(idTaken, { kind, id: item.id }, { path: name }));
    if (unkeepable.test(item.payload))
      issues.push(raiseInBoth(badRecord, { kind, id: item.id, why: badText }));
  }
  for (const item of fresh)
    for (const reference of kindOfTable(item.table).referencesOf(item.record as never))
      if (
        !batch.has(keyOf(reference)) &&
        !known.names.has(keyOf(reference)) &&
        !filed.has(reference) &&
        !below.has(reference)
      )
        issues.push(
          raiseInBoth(
            unknownReference,
            {
              kind: kindOfTable(item.table).word,
              id: item.id,
              target: kindOfTable(reference.table).word,
              name: reference.id,
            },
            item.table === 'claims' ? { claim: item.id } : { path: keyOf(item) },
          ),
        );
  if (issues.length > 0) return failed(...issues);
  const inOrder = recordTables.flatMap((table) => fresh.filter((item) => item.table === table));
  const entries = chainEntries(
    head,
    inOrder.map(({ table, id, payload }) => ({ kind: kindOfTable(table).word.en, subject: id, payload })),
    recordedAt,
  );
  for (const rows of chunks(entries)) await trx.insertInto('history').values(rows).execute();
  const own = (reference: Reference) => batch.has(keyOf(reference)) || known.names.has(keyOf(reference));
  const added: Partial<Record<RecordTableName, number>> = {};
  for (const table of recordTables) {
    const rows = inOrder.flatMap((item, i) =>
      item.table === table
        ? [{ id: item.id, seq: entries[i]!.seq, ...kindOfTable(table).rowOf(item.record as never, own) }]
        : [],
    );
    for (const part of chunks(rows))
      await trx
        .insertInto(table)
        .values(part as Insertable<Tables[RecordTableName]>[])
        .execute();
    if (rows.length > 0) added[table] = rows.length;
  }
  const last = entries.at(-1) ?? head;
  await trx.updateTable('chain_head').set({ seq: last.seq, hash: last.hash }).where('id', '=', 1).execute();
  return ok({ added, kept: given.length - fresh.length, seq: last.seq, ids: inOrder.map((item) => item.id) });
}

/** What is there is the same record, read on another day; a filer may have got another name since. */
function isReadAgain(item: Prepared, present: string): boolean {
  if (item.table === 'sources' || item.table === 'companies') return true;
  const { recorded } = JSON.parse(present) as { recorded?: string };
  return canonicalJson({ ...item.record, recorded }) === present;
}

/** The dataset under the store, as far as writes need it. */
export interface Below {
  /** The claims about a company. */
  claimsOf(company: string): readonly Claim[];
  has(reference: Reference): boolean;
  /** The canonical form of a record of that name. */
  payload(reference: Reference): string | undefined;
}

/** The dataset is loaded when the first name is not found in the store itself. */
export function belowOf(load: () => Ledger): Below {
  let byName: Map<string, unknown> | undefined;
  let byCompany: Map<string, Claim[]> | undefined;
  const find = (reference: Reference): unknown => {
    if (!byName) {
      const ledger = load();
      byName = new Map();
      for (const table of ledgerTables)
        for (const record of ledger[table])
          byName.set(keyOf({ table, id: 'id' in record ? record.id : rateId(record) }), record);
    }
    return byName.get(keyOf(reference));
  };
  return {
    claimsOf: (company) => {
      if (!byCompany) {
        byCompany = new Map();
        for (const claim of load().claims)
          byCompany.set(claim.company, [...(byCompany.get(claim.company) ?? []), claim]);
      }
      return byCompany.get(company) ?? [];
    },
    has: (reference) => find(reference) !== undefined,
    payload: (reference) => {
      const record = find(reference);
      return record === undefined ? undefined : canonicalJson(record);
    },
  };
}

function keyOf({ table, id }: Reference): string {
  return `${table}/${id}`;
}

/** Which of the claims and sources, and of those they name, stand in tables of filed figures. */
async function findFiled(
  trx: Trx,
  given: readonly Prepared[],
): Promise<{ payloads: ReadonlyMap<string, string>; has(reference: Reference): boolean }> {
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
  return { payloads, has: (reference) => payloads.has(keyOf(reference)) };
}

/** Which of the records, and of the records they name, are in the store. */
async function findKnown(
  trx: Trx,
  given: readonly Prepared[],
): Promise<{ payloads: Map<string, string>; names: Set<string> }> {
  const payloads = new Map<string, string>();
  const names = new Set<string>();
  const wanted = new Map<RecordTableName, Set<string>>(recordTables.map((table) => [table, new Set()]));
  for (const item of given)
    for (const reference of [item, ...kindOfTable(item.table).referencesOf(item.record as never)])
      wanted.get(reference.table)!.add(reference.id);
  const subjects = new Set(given.map(keyOf));
  for (const [table, ids] of wanted)
    for (const part of chunks([...ids])) {
      const rows = await trx
        .selectFrom(table)
        .innerJoin('history', 'history.seq', `${table}.seq` as 'claims.seq')
        .select([`${table}.id` as 'claims.id', 'history.payload'])
        .where(`${table}.id` as 'claims.id', 'in', part)
        .execute();
      for (const row of rows) {
        names.add(keyOf({ table, id: row.id }));
        if (subjects.has(keyOf({ table, id: row.id })))
          payloads.set(keyOf({ table, id: row.id }), row.payload);
      }
    }
  return { payloads, names };
}

export function* chunks<T>(items: readonly T[]): Generator<T[]> {
  for (let i = 0; i < items.length; i += CHUNK) yield items.slice(i, i + CHUNK);
}
