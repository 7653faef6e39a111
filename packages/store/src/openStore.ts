import { failed, ok, type Result } from '@solvent/core/issue';
import { emptyLedger, type Ledger } from '@solvent/core/ledger';
import { belowOf } from './below.ts';
import { databaseIssue } from './databaseIssue.ts';
import { type Acceptance, acceptRecords, type Rejection, rejectRecords, undoRecords } from './decide.ts';
import type { Clock, Engine, Trx } from './engine.ts';
import { companiesOnFile } from './filings/onFile.ts';
import { positionsOn } from './filings/positions.ts';
import { type WrittenTables, writeTables } from './filings/writeFilings.ts';
import { backupLedger } from './keep/backup.ts';
import { examine } from './keep/doctor.ts';
import { newName } from './keep/files.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { once } from './once.ts';
import { backupFolder, openEngine } from './openEngine.ts';
import { candidatesPage, claimsPage, findCandidate, findSnapshot, snapshotsPage } from './pages.ts';
import { readAbout } from './readAbout.ts';
import { LedgerReader, readCompanies, readHead } from './readLedger.ts';
import { type Prepared, prepare } from './records.ts';
import { recordTables } from './schema.ts';
import { readText, writeTexts } from './snapshot.ts';
import type { NewRecords, Store, WriteKey, Written } from './store.ts';
import { openTurns } from './turns.ts';
import { verifyChain } from './verifyChain.ts';
import { writeRecords } from './writeRecords.ts';

export interface StoreOptions {
  readonly clock: Clock;
  /** The dataset under the store: what its claims may name, and what they may not contradict under one id. */
  readonly below?: () => Ledger;
}

/**
 * Open the ledger at a path (SQLite; made when absent) or at a `postgres://` URL. Unsafe set-ups, files of
 * other programs and ledgers of a later form are refused; an older form is brought up after a verified backup.
 */
export async function openStore(
  where: string,
  { clock, below = () => emptyLedger }: StoreOptions,
): Promise<Result<Store>> {
  const opened = await openEngine(where);
  if (!opened.ok) return opened;
  const engine = opened.value;
  try {
    const moved = await migrate(engine, migrations, async (version) => {
      const made = await backupLedger(
        engine,
        newName(backupFolder(engine), `before-form-${version + 1}`, clock()),
        clock,
      );
      return made.ok ? ok(made.value.file) : made;
    });
    if (moved.ok) return ok(storeOn(engine, clock, below));
    await engine.close();
    return moved;
  } catch (error) {
    await engine.close();
    return failed(databaseIssue(error, engine.place));
  }
}

function storeOn(engine: Engine, clock: Clock, below: () => Ledger): Store {
  const reader = new LedgerReader(engine);
  const layer = belowOf(below);
  const reading = async <T>(work: () => Promise<T>): Promise<Result<T>> => {
    try {
      return ok(await work());
    } catch (error) {
      return failed(databaseIssue(error, engine.place));
    }
  };
  const checking = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    const done = await reading(work);
    return done.ok ? done.value : done;
  };
  const write = (
    operation: string,
    body: unknown,
    key: WriteKey,
    find: (trx: Trx) => Promise<Result<Prepared[]>>,
    { snapshots = [], filings = [] }: NewRecords = {},
  ) =>
    once(engine, clock, key, { operation, body }, async (under) => {
      const { trx } = under;
      const records = await find(trx);
      if (!records.ok) return records;
      await writeTexts(trx, snapshots);
      const tables = await writeTables(trx, filings, key.bulk ?? false, layer);
      if (!tables.ok) return tables;
      const all = [...records.value, ...tables.value.records];
      const written = await writeRecords(under, all, layer, key.again);
      return written.ok ? ok(withFiled(written.value, tables.value), written.issues) : written;
    });
  const findWords = async (id: string) => {
    const found = await findSnapshot(engine, id);
    if (!found) return ok(null);
    const text = await readText(engine, found);
    return text.ok ? ok({ ...found, text: text.value }) : text;
  };
  return {
    ledger: () => checking(() => reader.read()),
    about: (choose, wanted) => checking(() => readAbout(engine, choose, wanted)),
    head: () => reading(() => readHead(engine)),
    turns: () => reading(() => openTurns(engine)),
    companies: () => reading(() => readCompanies(engine)),
    onFile: () => reading(() => companiesOnFile(engine.reads)),
    positions: (day) => reading(() => positionsOn(engine.reads, day)),
    claims: (query) => reading(() => claimsPage(engine, query)),
    candidates: (query) => reading(() => candidatesPage(engine, query)),
    candidate: (id) => reading(() => findCandidate(engine, id)),
    snapshots: (query) => reading(() => snapshotsPage(engine, query)),
    snapshot: (id) => checking(() => findWords(id)),
    append: async (records, key) => {
      // Before the turn of writing is taken, for which others wait.
      const prepared = await reading(async () => prepareAll(records));
      return prepared.ok ? write('append', records, key, async () => prepared, records) : prepared;
    },
    accept: (given, key) =>
      write('accept', given, key, (trx) => acceptRecords(trx, listOf<Acceptance>(given))),
    reject: (given, key) =>
      write('reject', given, key, (trx) => rejectRecords(trx, listOf<Rejection>(given))),
    undoDecision: (undo, key) => write('undo', 'the last decision', key, (trx) => undoRecords(trx, undo)),
    verifyChain: () => checking(() => verifyChain(engine)),
    backup: (toFile) => backupLedger(engine, toFile, clock),
    doctor: () => reading(() => examine(engine, clock)),
    close: () => engine.close(),
  };
}

function listOf<T>(given: T | readonly T[]): readonly T[] {
  return Array.isArray(given) ? given : [given as T];
}

/** The claims and sources of tables count like those that were written one by one. */
function withFiled<W extends Pick<Written, 'added' | 'kept'>>(written: W, tables: WrittenTables): W {
  const added = { ...written.added };
  for (const kind of ['claims', 'sources'] as const)
    if (tables[kind] > 0) added[kind] = (added[kind] ?? 0) + tables[kind];
  return { ...written, added, kept: written.kept + tables.kept };
}

/** The words of a snapshot are kept beside the history, which holds their hash. */
function prepareAll(records: NewRecords): Prepared[] {
  const snapshots = (records.snapshots ?? []).map(({ text: _, ...snapshot }) => snapshot);
  return recordTables.flatMap((table) =>
    table === 'decisions' || table === 'filings'
      ? []
      : prepare(table, (table === 'snapshots' ? snapshots : (records[table] ?? [])) as never),
  );
}
