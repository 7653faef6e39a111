import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import { sql } from 'kysely';
import { canonicalJson } from './canonicalJson.ts';
import type { Engine } from './engine.ts';
import { findFilings } from './filings/findFilings.ts';
import { havePositions } from './filings/positions.ts';
import { filingsIn, readTable, readTables } from './filings/storedFilings.ts';
import { type ChainHead, endMissing, findBreak, genesis } from './history.ts';
import { chainBroken, damaged } from './issues.ts';
import { tableNames } from './migrate.ts';
import { raiseInBoth, type Words } from './raiseInBoth.ts';
import { readHead } from './readLedger.ts';
import { kindOfTable, recordKinds } from './records.ts';
import { type HistoryTable, type RecordTableName, recordTables } from './schema.ts';

export interface ChainFacts {
  readonly entries: number;
  readonly head: string;
  readonly records: Readonly<Record<RecordTableName, number>>;
}

const PAGE = 2000;

const otherEnd: Words = { en: 'it is not the entry the ledger ended with', zh: '它不是账本记录的最后一条' };
const rowMissing = (table: string): Words => ({
  en: `its row in ${table} is missing`,
  zh: `它在 ${table} 中的行缺失`,
});
const rowDiffers = (table: string): Words => ({
  en: `its row in ${table} says something else`,
  zh: `它在 ${table} 中的行内容不同`,
});
const rowCount = (table: string, rows: number, entries: number): Words => ({
  en: `${table} has ${rows} rows for ${entries} entries`,
  zh: `${table} 有 ${rows} 行，而历史记录有 ${entries} 条`,
});

const positionsDiffer = (company: string): Words => ({
  en: `the cash positions of ${company} do not follow from its filings`,
  zh: `${company} 的现金状况与其财报不符`,
});

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
  const tableOf = new Map(recordKinds.map((kind) => [kind.word.en as string, kind.table]));
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
    if (broken) return failed(...issues, raiseInBoth(chainBroken, broken));
    if (page.length === 0)
      return failed(...issues, raiseInBoth(chainBroken, { seq: head.seq + 1, why: endMissing }));
    for (const [word, table] of tableOf) {
      const entries = page.filter((entry) => entry.kind === word);
      counts.set(table, (counts.get(table) ?? 0) + entries.filter((entry) => entry.seq <= stated.seq).length);
      issues.push(...(await checkIndex(engine, table, entries)));
      if (table === 'filings') issues.push(...(await checkTables(engine, entries)));
    }
    if (page.at(-1)!.seq >= stated.seq && page.find((e) => e.seq === stated.seq)?.hash !== stated.hash)
      return failed(...issues, raiseInBoth(chainBroken, { seq: stated.seq, why: otherEnd }));
    head = page.at(-1)!;
  }
  const records = {} as Record<RecordTableName, number>;
  const present = await tableNames(engine, engine.reads);
  for (const table of recordTables) {
    records[table] = counts.get(table) ?? 0;
    // An older form lacks a table, and with it the entries; with entries, the query says that it is gone.
    if (records[table] === 0 && !present.has(table)) continue;
    const { n } = await engine.reads
      .selectFrom(table)
      .select((e) => e.fn.countAll<number>().as('n'))
      .where('seq', '<=', stated.seq)
      .executeTakeFirstOrThrow();
    if (Number(n) !== records[table])
      issues.push(raiseInBoth(damaged, { why: rowCount(table, Number(n), records[table]) }));
  }
  if (records.filings > 0) issues.push(...(await checkPositions(engine)));
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
    if (!row) return [raiseInBoth(chainBroken, { seq: entry.seq, why: rowMissing(table) })];
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
      : [raiseInBoth(chainBroken, { seq: entry.seq, why: rowDiffers(table) })];
  });
}

/** A table of filed figures lies beside the history, which holds its hash. */
async function checkTables(engine: Engine, entries: readonly HistoryTable[]): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const entry of filingsIn(entries)) issues.push(...(await readTable(engine.reads, entry)).issues);
  return issues;
}

/** The cash positions of every company against the tables they follow from. */
async function checkPositions(engine: Engine): Promise<Issue[]> {
  const issues: Issue[] = [];
  const rows = await engine.reads.selectFrom('filings').select('company').distinct().execute();
  for (const { company } of rows) {
    const tables = await readTables(engine.reads, await findFilings(engine.reads, { companies: [company] }));
    if (tables.ok && !(await havePositions(engine.reads, company, tables.value)))
      issues.push(raiseInBoth(damaged, { why: positionsDiffer(company) }));
  }
  return issues;
}

/** PostgreSQL keeps the zeros of a decimal as written and gives whole numbers back as numbers. */
function plain(row: object): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)]),
  );
}
