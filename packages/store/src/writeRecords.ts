import { failed, type Issue, ok, type Result } from '@solvent/core/issue';
import type { Insertable } from 'kysely';
import type { Below } from './below.ts';
import { canonicalJson } from './canonicalJson.ts';
import { chunks } from './chunks.ts';
import { findKnown, type Known } from './findKnown.ts';
import { chainEntries } from './history.ts';
import { badRecord, idTaken, unknownReference } from './issues.ts';
import type { WriteUnderWay } from './once.ts';
import { raiseInBoth } from './raiseInBoth.ts';
import { keyOf, kindOfTable, type Prepared, type Reference } from './records.ts';
import { type RecordTableName, recordTables, type Tables } from './schema.ts';
import type { Written } from './store.ts';

/** PostgreSQL cannot keep U+0000, and neither engine half a character; JSON writes both as escapes. */
const unkeepable = /(?:^|[^\\])(?:\\\\)*\\u(?:0000|d[89a-f])/;
const badText = {
  en: 'its text contains U+0000 or half of a character',
  zh: '其文本含有 U+0000 或不完整的字符',
};

/**
 * Store what is new of these records: check every name and reference, add entries to the history, add their
 * index rows, move the head of the chain. All problems are reported; with one, nothing is written.
 */
export async function writeRecords(
  under: WriteUnderWay,
  given: readonly Prepared[],
  below: Below,
  again = false,
): Promise<Result<Omit<Written, 'replayed'>>> {
  const known = await findKnown(under.trx, given, below);
  const { fresh, issues } = sift(given, known, again);
  const names = new Set(fresh.map(keyOf));
  for (const item of fresh)
    for (const to of kindOfTable(item.table).referencesOf(item.record as never))
      if (!names.has(keyOf(to)) && !known.has(to)) issues.push(refersToNothing(item, to));
  if (issues.length > 0) return failed(...issues);
  const inOrder = recordTables.flatMap((table) => fresh.filter((item) => item.table === table));
  const { added, last } = await insert(under, inOrder, (to) => names.has(keyOf(to)) || known.hasRow(to));
  const ids = inOrder.map((item) => item.id);
  return ok({ added, kept: given.length - fresh.length, seq: last.seq, ids });
}

/** What is not there yet, each name once, and what is wrong with the rest. */
function sift(
  given: readonly Prepared[],
  known: Known,
  again: boolean,
): { readonly fresh: readonly Prepared[]; readonly issues: Issue[] } {
  const issues: Issue[] = [];
  const fresh = new Map<string, Prepared>();
  for (const item of given) {
    const name = keyOf(item);
    const kind = kindOfTable(item.table).word;
    const present = fresh.get(name)?.payload ?? known.payload(item);
    if (present === undefined) fresh.set(name, item);
    else if (present !== item.payload && !(again && isReadAgain(item, present)))
      issues.push(raiseInBoth(idTaken, { kind, id: item.id }, { path: name }));
    if (unkeepable.test(item.payload))
      issues.push(raiseInBoth(badRecord, { kind, id: item.id, why: badText }));
  }
  return { fresh: [...fresh.values()], issues };
}

function refersToNothing(item: Prepared, to: Reference): Issue {
  return raiseInBoth(
    unknownReference,
    { kind: kindOfTable(item.table).word, id: item.id, target: kindOfTable(to.table).word, name: to.id },
    item.table === 'claims' ? { claim: item.id } : { path: keyOf(item) },
  );
}

/** Entries first: the rows name them. `isOwn` tells which records a foreign key can name. */
async function insert(
  { trx, head, recordedAt }: WriteUnderWay,
  records: readonly Prepared[],
  isOwn: (to: Reference) => boolean,
) {
  const entries = chainEntries(
    head,
    records.map(({ table, id, payload }) => ({ kind: kindOfTable(table).word.en, subject: id, payload })),
    recordedAt,
  );
  for (const part of chunks(entries)) await trx.insertInto('history').values(part).execute();
  const added: Partial<Record<RecordTableName, number>> = {};
  for (const table of recordTables) {
    const rows = records.flatMap((item, i) =>
      item.table === table
        ? [{ id: item.id, seq: entries[i]!.seq, ...kindOfTable(table).rowOf(item.record as never, isOwn) }]
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
  return { added, last };
}

/** What is there is the same record, read on another day; a filer may have got another name since. */
function isReadAgain(item: Prepared, present: string): boolean {
  if (item.table === 'sources' || item.table === 'companies') return true;
  const { recorded } = JSON.parse(present) as { recorded?: string };
  return canonicalJson({ ...item.record, recorded }) === present;
}
