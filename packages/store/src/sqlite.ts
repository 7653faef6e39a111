import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import { Kysely } from 'kysely';
import { databaseIssue } from './databaseIssue.ts';
import type { Engine } from './engine.ts';
import { engineTooOld, notALedger } from './issues.ts';
import type { Tables } from './schema.ts';
import { NodeSqliteDialect } from './sqliteDialect.ts';

/** Versions 3.7.0 to 3.51.2 can damage a WAL file that two connections write (sqlite.org/wal.html#walresetbug). */
export const sqliteFloor = '3.51.3';
/** "SLVT" in the header of the file: which program's database it is. */
export const applicationId = 0x534c5654;

const settings = {
  journal_mode: 'wal',
  synchronous: '2',
  foreign_keys: '1',
  trusted_schema: '0',
  cell_size_check: '1',
  mmap_size: '0',
  // Last: until then we wait ourselves, without holding up the process.
  busy_timeout: '10000',
};
const safeReading = { trusted_schema: '0', cell_size_check: '1', mmap_size: '0' };

/**
 * Open or make the file with the settings of ST19; the version and the owner program are checked. Opened
 * read-only, as a backup is for its check, the file stays byte for byte as it is.
 */
export async function openSqlite(place: string, { readOnly = false } = {}): Promise<Result<Engine>> {
  let database: DatabaseSync | undefined;
  try {
    if (!readOnly) makePrivateFile(place);
    const opened = new DatabaseSync(place, {
      timeout: readOnly ? 10_000 : 0,
      enableForeignKeyConstraints: true,
      readOnly,
    });
    database = opened;
    const asked = await patiently(() => opened.prepare('select sqlite_version() as v').get()!);
    const version = String(asked.v);
    const problem = checkSqliteVersion(version);
    const issue = problem.ok ? await claimFile(database, place, readOnly) : problem.issues[0];
    if (issue) {
      database.close();
      return failed(issue);
    }
    const inForce = await applySettings(database, readOnly ? safeReading : settings);
    // Room for a write of many records, and for several of them before the log is moved into the file.
    database.exec('pragma cache_size = -32000');
    database.exec('pragma wal_autocheckpoint = 8000');
    const writer = database;
    const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(() => writer) });
    const reads =
      readOnly || place === ':memory:'
        ? db
        : new Kysely<Tables>({ dialect: new NodeSqliteDialect(() => openReader(place)) });
    const close = async () => {
      await db.destroy();
      if (reads !== db) await reads.destroy();
      // Kysely closes only what it has used.
      if (writer.isOpen) writer.close();
    };
    const engine: Engine = { kind: 'sqlite', version, place, settings: inForce, db, reads, close };
    return ok(engine);
  } catch (error) {
    if (database?.isOpen) database.close();
    return failed(databaseIssue(error, place));
  }
}

function openReader(place: string): DatabaseSync {
  const database = new DatabaseSync(place, { timeout: 10_000 });
  for (const [name, value] of Object.entries(safeReading)) database.exec(`pragma ${name} = ${value}`);
  database.exec('pragma query_only = on');
  return database;
}

export function checkSqliteVersion(version: string): Result<string> {
  const parts = (text: string) => text.split('.').map(Number);
  const [have, need] = [parts(version), parts(sqliteFloor)];
  const at = need.findIndex((part, i) => have[i] !== part);
  return at === -1 || (have[at] ?? 0) > need[at]!
    ? ok(version)
    : failed(raise(engineTooOld, { version, floor: sqliteFloor }));
}

function makePrivateFile(place: string): void {
  if (place === ':memory:' || existsSync(place)) return;
  mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
  closeSync(openSync(place, 'a', 0o600));
  chmodSync(place, 0o600);
}

/** An empty file becomes ours; a file of another program is refused. */
async function claimFile(
  database: DatabaseSync,
  place: string,
  readOnly: boolean,
): Promise<Issue | undefined> {
  const read = (text: string) => patiently(() => database.prepare(text).get()!);
  const owner = Number((await read('pragma application_id')).application_id);
  if (owner === applicationId) return undefined;
  const tables = Number((await read('select count(*) as n from sqlite_schema')).n);
  if (owner !== 0 || tables > 0 || readOnly) return raise(notALedger, { place });
  await patiently(() => database.exec(`pragma application_id = ${applicationId}`));
  return undefined;
}

async function applySettings(
  database: DatabaseSync,
  wanted: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const inForce: Record<string, string> = {};
  for (const [name, value] of Object.entries(wanted)) {
    await patiently(() => database.exec(`pragma ${name} = ${value}`));
    const row = await patiently(() => database.prepare(`pragma ${name}`).get());
    inForce[name] = String(row ? Object.values(row)[0] : value);
  }
  return inForce;
}

/** Changing to WAL waits for nobody, nor does a reader wait while another process changes to it; so we do. */
async function patiently<T>(work: () => T): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return work();
    } catch (error) {
      if (tries >= 200 || !/locked|busy/i.test(String(error))) throw error;
      await pause(10 + (tries % 7) * 5);
    }
  }
}
