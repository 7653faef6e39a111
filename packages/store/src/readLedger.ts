import type { FilingRecords } from '@solvent/core/filing';
import { failed, ok, type Result } from '@solvent/core/issue';
import { emptyLedger, type Ledger } from '@solvent/core/ledger';
import type { Company } from '@solvent/core/source';
import type { Engine } from './engine.ts';
import { type FilingsEntry, filingsIn } from './filings/storedFilings.ts';
import { withFilings } from './filings/withFilings.ts';
import { type ChainHead, endMissing, findBreak, genesis } from './history.ts';
import { chainBroken } from './issues.ts';
import { raiseInBoth } from './raiseInBoth.ts';
import { kindOfTable, ledgerTables } from './records.ts';
import type { HistoryTable } from './schema.ts';

/**
 * Reads the user's ledger out of the history, checking each entry against the chain on the way; later calls
 * read only what is new, and give the same object while nothing is.
 */
export class LedgerReader {
  readonly #engine: Engine;
  #ledger: Ledger = emptyLedger;
  /** The user's records as the history has them, and what it says of tables of filed figures. */
  #written: Ledger = emptyLedger;
  #filings: readonly FilingsEntry[] = [];
  /** What tables stand for, by the number of their entry. */
  readonly #tables = new Map<number, FilingRecords>();
  #last: Promise<unknown> = Promise.resolve();
  #head: ChainHead = { seq: 0, hash: genesis };

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** One at a time: two that read on from the same entry would add what follows twice. */
  read(): Promise<Result<Ledger>> {
    const next = this.#last.then(() => this.#read());
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #read(): Promise<Result<Ledger>> {
    const first = await this.#catchUp();
    if (first.ok) return first;
    // It may have been restored from a backup between two of our queries: look again from the beginning.
    this.#forget();
    return this.#catchUp();
  }

  async #catchUp(): Promise<Result<Ledger>> {
    const head = await readHead(this.#engine);
    if (head.hash === this.#head.hash) return ok(this.#ledger);
    let entries = await this.#entriesAfter(this.#head.seq);
    if (entries[0]?.prev_hash !== this.#head.hash) {
      this.#forget();
      entries = await this.#entriesAfter(0);
    }
    const broken = findBreak(this.#head, entries);
    if (broken) return failed(raiseInBoth(chainBroken, broken));
    const last = entries.at(-1) ?? this.#head;
    // A writer may have added more since; never fewer than the head said.
    if (last.seq < head.seq) return failed(raiseInBoth(chainBroken, { seq: last.seq + 1, why: endMissing }));
    const written = addEntries(this.#written, entries);
    const filings = [...this.#filings, ...filingsIn(entries)];
    const ledger = await withFilings(this.#engine.reads, written, filings, this.#tables);
    if (!ledger.ok) return ledger;
    this.#ledger = ledger.value;
    this.#written = written;
    this.#filings = filings;
    this.#head = last;
    return ok(this.#ledger);
  }

  #forget(): void {
    this.#ledger = emptyLedger;
    this.#written = emptyLedger;
    this.#filings = [];
    this.#tables.clear();
    this.#head = { seq: 0, hash: genesis };
  }

  #entriesAfter(seq: number): Promise<HistoryTable[]> {
    return this.#engine.reads
      .selectFrom('history')
      .selectAll()
      .where('seq', '>', seq)
      .orderBy('seq')
      .execute();
  }
}

export function readHead(engine: Engine): Promise<ChainHead> {
  return engine.reads
    .selectFrom('chain_head')
    .select(['seq', 'hash'])
    .where('id', '=', 1)
    .executeTakeFirstOrThrow();
}

export async function readCompanies(engine: Engine): Promise<readonly Company[]> {
  const rows = await engine.reads
    .selectFrom('companies')
    .innerJoin('history', 'history.seq', 'companies.seq')
    .select('history.payload')
    .orderBy('companies.seq')
    .execute();
  return rows.map(({ payload }) => JSON.parse(payload) as Company);
}

function addEntries(ledger: Ledger, entries: readonly HistoryTable[]): Ledger {
  const next: Record<string, readonly unknown[]> = {};
  for (const table of ledgerTables) {
    const { word } = kindOfTable(table);
    const fresh = entries
      .filter((entry) => entry.kind === word.en)
      .map((entry) => JSON.parse(entry.payload) as unknown);
    next[table] = fresh.length > 0 ? [...ledger[table], ...fresh] : ledger[table];
  }
  return { ...ledger, ...next };
}
