import { type RawBuilder, sql } from 'kysely';
import { chunks } from './chunks.ts';
import type { Engine } from './engine.ts';
import { findFilings, type WantedFilings } from './filings/findFilings.ts';
import type { StoredFilings } from './filings/storedFilings.ts';
import { type ChainHead, changed, endMissing, findBreak, genesis, hashEntry } from './history.ts';
import type { Words } from './raiseInBoth.ts';
import { kindOfTable } from './records.ts';
import type { HistoryTable, RecordTableName } from './schema.ts';

/** Entries of the history by what their records say, each as it was written. */
export interface Entries {
  all(table: RecordTableName): Promise<readonly HistoryTable[]>;
  /** Those whose record has one of these values in a column of its index. */
  among(
    table: RecordTableName,
    column: 'id' | 'company',
    values: readonly string[],
  ): Promise<readonly HistoryTable[]>;
  filings(wanted: Pick<WantedFilings, 'companies' | 'sources'>): Promise<readonly HistoryTable[]>;
}

/** An entry that is not what was written; nothing in it is looked at. */
export class Broken extends Error {
  readonly seq: number;
  readonly why: Words;
  constructor({ seq, why }: { readonly seq: number; readonly why: Words }) {
    super('broken');
    this.seq = seq;
    this.why = why;
  }
}

/** By the index: of 300,000 entries only those asked for, each checked against its own hash. */
export function entriesByIndex(engine: Engine, last: number): Entries {
  const query = async (table: RecordTableName, among: RawBuilder<unknown>) =>
    (
      await sql<HistoryTable>`select history.* from history join ${sql.table(table)} record on record.seq = history.seq
        where history.seq <= ${last} ${among} order by history.seq`.execute(engine.reads)
    ).rows;
  return {
    all: async (table) => sound(await query(table, sql``)),
    among: async (table, column, values) => {
      const found: HistoryTable[] = [];
      for (const part of chunks(values)) {
        const some = sql`and record.${sql.ref(column)} in (${sql.join(part)})`;
        found.push(...(await query(table, some)));
      }
      return sound(found.sort((a, b) => a.seq - b.seq));
    },
    filings: async (wanted) =>
      sound((await findFilings(engine.reads, wanted)).filter(({ seq }) => seq <= last)),
  };
}

/** By reading all of a short history, chain and all: an index that lost a row hides nothing then. */
export async function entriesOfWhole(engine: Engine, head: ChainHead): Promise<Entries> {
  const entries = await engine.reads
    .selectFrom('history')
    .selectAll()
    .where('seq', '<=', head.seq)
    .orderBy('seq')
    .execute();
  const broken = findBreak({ seq: 0, hash: genesis }, entries);
  if (broken) throw new Broken(broken);
  if ((entries.at(-1)?.hash ?? genesis) !== head.hash) throw new Broken({ seq: head.seq, why: endMissing });
  const all = (table: RecordTableName) => entries.filter(({ kind }) => kind === kindOfTable(table).word.en);
  return {
    all: async (table) => all(table),
    among: async (table, column, values) => {
      const wanted = new Set(values);
      const ofRecord = ({ subject, payload }: HistoryTable) =>
        column === 'id' ? subject : (JSON.parse(payload) as { company: string }).company;
      return all(table).filter((entry) => wanted.has(ofRecord(entry)));
    },
    filings: async ({ companies = [], sources = [] }) => {
      const [names, filings] = [new Set(companies), new Set(sources)];
      return all('filings').filter(({ payload }) => {
        const { company, accessions } = JSON.parse(payload) as StoredFilings;
        return names.has(company) || accessions.some((one) => filings.has(`sec-${one}`));
      });
    },
  };
}

function sound(entries: readonly HistoryTable[]): readonly HistoryTable[] {
  const wrong = entries.find((entry) => hashEntry(entry) !== entry.hash);
  if (wrong) throw new Broken({ seq: wrong.seq, why: changed });
  return entries;
}
