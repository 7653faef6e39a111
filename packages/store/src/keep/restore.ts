import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { sql } from 'kysely';
import { databaseIssue } from '../databaseIssue.ts';
import type { Clock, Engine } from '../engine.ts';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations/index.ts';
import { backupFolder, isPostgres, openEngine } from '../openEngine.ts';
import { packedTables, recordTables } from '../schema.ts';
import { openSqlite } from '../sqlite.ts';
import { verifyChain } from '../verifyChain.ts';
import { backupLedger, verifyFile } from './backup.ts';
import { copyLedger } from './copyLedger.ts';
import { newName, stamp, syncFile, syncFolderOf } from './files.ts';
import { badBackup } from './issues.ts';

export interface RestoreFacts {
  readonly entries: number;
  /** Where the former content is now; null when there was none. */
  readonly keptAs: string | null;
}

/**
 * Put a backup in the place of a ledger. The backup is checked whole first. A sound ledger is replaced inside
 * one transaction, so that other programs that have it open see one or the other; a damaged one is moved aside.
 */
export async function restoreLedger(
  where: string,
  fromFile: string,
  { clock }: { readonly clock: Clock },
): Promise<Result<RestoreFacts>> {
  const file = resolve(fromFile);
  const checked = await verifyFile(file);
  if (!checked.ok) return checked;
  const postgres = isPostgres(where);
  const place = postgres ? join(tmpdir(), `solvent-${process.pid}.db`) : resolve(where);
  const copy = `${place}.restoring-${process.pid}`;
  try {
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
    copyFileSync(file, copy);
    chmodSync(copy, 0o600);
    const upgraded = await upgrade(copy);
    if (!upgraded.ok) return upgraded;
    const before = postgres || existsSync(place) ? await openEngine(where) : undefined;
    if (before && !before.ok && postgres) return before;
    const keptAs = before?.ok ? await replaceSound(before.value, copy, clock) : undefined;
    if (keptAs?.ok === false) return keptAs;
    if (keptAs) return ok({ entries: checked.value.entries, keptAs: keptAs.value });
    return ok({ entries: checked.value.entries, keptAs: moveIntoPlace(copy, place, clock) });
  } catch (error) {
    return failed(databaseIssue(error, place));
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${copy}${end}`, { force: true });
  }
}

/** A backup of an older form is brought to the present one before it is used; the backup itself stays as it is. */
async function upgrade(copy: string): Promise<Result<null>> {
  const opened = await openSqlite(copy);
  if (!opened.ok) return opened;
  try {
    const moved = await migrate(opened.value, migrations, async () => ok(copy));
    if (!moved.ok) return moved;
    await sql`pragma journal_mode = delete`.execute(opened.value.db);
    return ok(null);
  } finally {
    await opened.value.close();
  }
}

/** Undefined when the ledger there is not sound and must be moved aside as it is. */
async function replaceSound(
  engine: Engine,
  copy: string,
  clock: Clock,
): Promise<Result<string | null> | undefined> {
  try {
    const migrated = await migrate(engine, migrations, async (version) => {
      const made = await backupLedger(
        engine,
        newName(backupFolder(engine), `before-form-${version + 1}`, clock()),
        clock,
      );
      return made.ok ? ok(made.value.file) : made;
    });
    const sound = migrated.ok ? await verifyChain(engine).catch(() => undefined) : undefined;
    if (!sound?.ok) {
      if (engine.kind === 'sqlite') return undefined;
      return await moveSchemaAside(engine, copy, clock);
    }
    const aside = newName(backupFolder(engine), 'before-restore', clock());
    const kept = sound.value.entries > 0 ? await backupLedger(engine, aside, clock) : undefined;
    if (kept && !kept.ok) return kept;
    await replaceContent(engine, copy);
    return ok(kept ? aside : null);
  } finally {
    await engine.close();
  }
}

async function replaceContent(engine: Engine, copy: string): Promise<void> {
  const source = await openSqlite(copy, { readOnly: true });
  if (!source.ok) throw new Error(raise(badBackup, { file: copy, why: source.issues[0]!.message }).message);
  try {
    if (engine.kind === 'sqlite') await sql`pragma foreign_keys = off`.execute(engine.db);
    await engine.db.transaction().execute(async (to) => {
      for (const table of [
        'chain_head',
        'idempotency_keys',
        ...recordTables.toReversed(),
        ...packedTables,
        'cash_positions',
        'history',
      ])
        await sql`drop table if exists ${sql.table(table)}`.execute(to);
      if (engine.kind === 'postgres') {
        await sql`set local statement_timeout = 0`.execute(to);
        await sql`drop function if exists refuse_change`.execute(to);
      }
      for (const step of migrations)
        for (const statement of step[engine.kind]) await sql.raw(statement).execute(to);
      await copyLedger(source.value, source.value.db, to);
    });
  } finally {
    if (engine.kind === 'sqlite') await sql`pragma foreign_keys = on`.execute(engine.db);
    await source.value.close();
  }
}

/** What cannot be read as a ledger keeps its schema under another name, and a new one takes its place. */
async function moveSchemaAside(engine: Engine, copy: string, clock: Clock): Promise<Result<string>> {
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(engine.db);
  const schema = rows[0]!.name;
  const aside = `${schema}_damaged_${stamp(clock()).toLowerCase()}`;
  await sql`alter schema ${sql.id(schema)} rename to ${sql.id(aside)}`.execute(engine.db);
  await sql`create schema ${sql.id(schema)}`.execute(engine.db);
  const made = await migrate(engine, migrations, async () => ok(''));
  if (!made.ok) return made;
  await replaceContent(engine, copy);
  return ok(`schema ${aside}`);
}

function moveIntoPlace(copy: string, place: string, clock: Clock): string | null {
  const aside = `${place}.damaged-${stamp(clock())}`;
  const was = existsSync(place);
  for (const end of ['-wal', '-shm', ''])
    if (existsSync(`${place}${end}`)) renameSync(`${place}${end}`, `${aside}${end}`);
  syncFile(copy);
  renameSync(copy, place);
  syncFolderOf(place);
  return was ? aside : null;
}
