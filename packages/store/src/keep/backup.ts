import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { sql } from 'kysely';
import { databaseIssue } from '../databaseIssue.ts';
import type { Clock, Engine } from '../engine.ts';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations/index.ts';
import { raiseInBoth, wordsOf } from '../raiseInBoth.ts';
import { openSqlite } from '../sqlite.ts';
import { verifyChain } from '../verifyChain.ts';
import { copyLedger } from './copyLedger.ts';
import { syncFile, syncFolderOf } from './files.ts';
import { badBackup, fileExists } from './issues.ts';

export interface BackupFacts {
  readonly file: string;
  readonly seq: number;
  readonly bytes: number;
}

/**
 * Write a copy of the ledger as one SQLite file, whichever engine it comes from: copied aside, put on disk,
 * opened, checked whole; only then does it get its name. Others may go on writing meanwhile.
 */
export async function backupLedger(
  engine: Engine,
  toFile: string,
  clock: Clock,
): Promise<Result<BackupFacts>> {
  const file = resolve(toFile);
  if (existsSync(file)) return failed(raise(fileExists, { file }));
  const partial = `${file}.partial-${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const copied =
      engine.kind === 'sqlite' ? await vacuumInto(engine, partial) : await copyToNewFile(engine, partial);
    if (!copied.ok) return copied;
    chmodSync(partial, 0o600);
    syncFile(partial);
    const checked = await verifyFile(partial);
    if (!checked.ok) return checked;
    renameSync(partial, file);
    syncFolderOf(file);
    const facts = { file, seq: checked.value.entries, bytes: statSync(file).size };
    const value = JSON.stringify({ ...facts, at: clock() });
    await engine.db
      .insertInto('meta')
      .values({ key: 'last_backup', value })
      .onConflict((c) => c.column('key').doUpdateSet({ value }))
      .execute();
    return ok(facts);
  } catch (error) {
    return failed(databaseIssue(error, file));
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${partial}${end}`, { force: true });
  }
}

async function vacuumInto(engine: Engine, file: string): Promise<Result<null>> {
  await sql`vacuum into ${file}`.execute(engine.db);
  return ok(null);
}

async function copyToNewFile(engine: Engine, file: string): Promise<Result<null>> {
  const target = await openSqlite(file);
  if (!target.ok) return target;
  try {
    const made = await migrate(target.value, migrations, async () => ok(''));
    if (!made.ok) return made;
    await engine.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((from) => target.value.db.transaction().execute((to) => copyLedger(engine, from, to)));
    // One file without a log beside it, so that copying it copies everything.
    await sql`pragma journal_mode = delete`.execute(target.value.db);
    return ok(null);
  } finally {
    await target.value.close();
  }
}

/** Open a backup and check it whole: its pages, its chain, its index. */
export async function verifyFile(file: string): Promise<Result<{ entries: number; head: string }>> {
  if (!existsSync(file) || statSync(file).size === 0)
    return failed(
      raiseInBoth(badBackup, { file, why: { en: 'there is nothing in it', zh: '其中没有内容' } }),
    );
  const opened = await openSqlite(file, { readOnly: true });
  if (!opened.ok) return failed(raiseInBoth(badBackup, { file, why: wordsOf(opened.issues[0]!) }));
  try {
    const facts = await verifyChain(opened.value);
    return facts.ok ? facts : failed(raiseInBoth(badBackup, { file, why: wordsOf(facts.issues[0]!) }));
  } catch (error) {
    return failed(raise(badBackup, { file, why: String((error as Error).message) }));
  } finally {
    await opened.value.close();
  }
}
