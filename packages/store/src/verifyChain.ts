import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import { sql } from 'kysely';
import { canonicalJson } from './canonicalJson.ts';
import type { Engine } from './engine.ts';
import { type ChainHead, findBreak, genesis } from './history.ts';
import { chainBroken, damaged } from './issues.ts';
import { readHead } from './readLedger.ts';
import { kindOfTable, recordKinds } from './records.ts';
import { type HistoryTable, type RecordTableName, recordTables } from './schema.ts';

export interface ChainFacts {
  readonly entries: number;
  readonly head: string;
  readonly records: Readonly<Record<RecordTableName, number>>;
}

const PAGE = 2000;

/** Walk the whole history, then hold every index row against its entry. Costs a few µs an entry. */
export async function verifyChain(engine: Engine): Promise<Result<ChainFacts>> {
  const issues: Issue[] = [];
  if (engine.kind === 'sqlite') {
    const check = await sql<{ integrity_check: string }>`pragma integrity_check(5)`.execute(engine.reads);
    const why = check.rows.map((row) => row.integrity_check).join('; ');
    if (why !== 'ok') return failed(raise(damaged, { why: why.slice(0, 300) }));
  }
  const stated = await readHead(engine);
  const counts = new Map<string, number>();
  const tableOf = new Map(recordKinds.map((kind) => [kind.word as string, kind.table]));
  let head: ChainHead = { seq: 0, hash: genesis };
  while (head.seq < stated.seq) {
    const page = await engine.reads
      .selectFrom('history')
      .selectAll()
      .where('seq', '>', head.seq)
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    const broken = findBreak(head, page);
    if (broken) return failed(...issues, raise(chainBroken, broken));
    if (page.length === 0)
      return failed(
        ...issues,
        raise(chainBroken, { seq: head.seq + 1, why: 'the end of the history is missing' }),
      );
    for (const [word, table] of tableOf) {
      const entries = page.filter((entry) => entry.kind === word);
      counts.set(table, (counts.get(table) ?? 0) + entries.filter((entry) => entry.seq <= stated.seq).length);
      issues.push(...(await checkIndex(engine, table, entries)));
    }
    if (page.at(-1)!.seq >= stated.seq && page.find((e) => e.seq === stated.seq)?.hash !== stated.hash)
      return failed(
        ...issues,
        raise(chainBroken, { seq: stated.seq, why: 'it is not the entry the ledger ended with' }),
      );
    head = page.at(-1)!;
  }
  const records = {} as Record<RecordTableName, number>;
  for (const table of recordTables) {
    records[table] = counts.get(table) ?? 0;
    const { n } = await engine.reads
      .selectFrom(table)
      .select((e) => e.fn.countAll<number>().as('n'))
      .where('seq', '<=', stated.seq)
      .executeTakeFirstOrThrow();
    if (Number(n) !== records[table])
      issues.push(raise(damaged, { why: `${table} has ${n} rows for ${records[table]} entries` }));
  }
  return issues.length > 0 ? failed(...issues) : ok({ entries: stated.seq, head: stated.hash, records });
}

/** Index rows say again what their entries say; one that does not was changed behind our back. */
async function checkIndex(
  engine: Engine,
  table: RecordTableName,
  entries: readonly HistoryTable[],
): Promise<Issue[]> {
  if (entries.length === 0) return [];
  const rows = (await engine.reads
    .selectFrom(table)
    .selectAll()
    .where('seq', '>=', entries[0]!.seq)
    .where('seq', '<=', entries.at(-1)!.seq)
    .execute()) as unknown as (Record<string, unknown> & { seq: number })[];
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  return entries.flatMap((entry) => {
    const row = bySeq.get(entry.seq);
    if (!row) return [raise(chainBroken, { seq: entry.seq, why: `its row in ${table} is missing` })];
    // Which of the two layers a reference points to is not in the record itself: taken from the row.
    const own = Object.entries(row).filter(([name]) => name.startsWith('own_'));
    const derived = {
      ...kindOfTable(table).rowOf(JSON.parse(entry.payload), () => false),
      ...Object.fromEntries(own),
      id: entry.subject,
      seq: entry.seq,
    };
    return canonicalJson(plain(derived)) === canonicalJson(plain(row))
      ? []
      : [raise(chainBroken, { seq: entry.seq, why: `its row in ${table} says something else` })];
  });
}

/** PostgreSQL keeps the zeros of a decimal as written and gives whole numbers back as numbers. */
function plain(row: object): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)]),
  );
}
