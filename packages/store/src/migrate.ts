import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { sql } from 'kysely';
import type { Engine, Trx } from './engine.ts';
import { laterVersion, migrationFailed, notALedger } from './issues.ts';
import { recordTables } from './schema.ts';

/** One step from a form of the database to the next, written by hand for each engine. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sqlite: readonly string[];
  readonly postgres: readonly string[];
}

class Refused extends Error {}

/**
 * Bring the database to the newest form, forward only. `backup` is called before the first step on a ledger
 * that has something in it and gives the name of a verified backup.
 */
export async function migrate(
  engine: Engine,
  steps: readonly Migration[],
  backup: (version: number) => Promise<Result<string>>,
): Promise<Result<number>> {
  const known = steps.at(-1)?.version ?? 0;
  const found = await readVersion(engine);
  if (found === undefined) return failed(raise(notALedger, { place: engine.place }));
  if (found > known)
    return failed(raise(laterVersion, { found, known, backup: (await lastBackup(engine)) ?? 'FILE' }));
  if (found === known) return ok(known);
  let saved = '';
  if (
    found > 0 &&
    (await engine.db.selectFrom('chain_head').select('seq').executeTakeFirstOrThrow()).seq > 0
  ) {
    const made = await backup(found);
    if (!made.ok) return made;
    saved = made.value;
  }
  for (const step of steps.filter((s) => s.version > found)) {
    try {
      // SQLite rebuilds tables by dropping them; with foreign keys on, that would empty the tables that refer to them.
      if (engine.kind === 'sqlite') await sql`pragma foreign_keys = off`.execute(engine.db);
      await engine.db.transaction().execute((trx) => runStep(engine, trx, step));
    } catch (error) {
      return failed(
        raise(migrationFailed, {
          step: `${step.version} (${step.name})`,
          why: String((error as Error).message),
          backup: saved || '-',
        }),
      );
    } finally {
      if (engine.kind === 'sqlite') await sql`pragma foreign_keys = on`.execute(engine.db);
    }
  }
  return ok(known);
}

/** Every process may try at once: the first does it, the others find it done. */
async function runStep(engine: Engine, trx: Trx, step: Migration): Promise<void> {
  if (engine.kind === 'postgres') {
    await sql`set local statement_timeout = 0`.execute(trx);
    await sql`set local lock_timeout = 0`.execute(trx);
    await sql`select pg_advisory_xact_lock(hashtext('solvent-migrate:' || current_schema()))`.execute(trx);
  }
  await sql`create table if not exists meta (key text primary key not null, value text not null)`.execute(
    trx,
  );
  if ((await versionIn(trx)) >= step.version) return;
  const before = await countRecords(engine, trx);
  for (const statement of step[engine.kind]) await sql.raw(statement).execute(trx);
  if (engine.kind === 'sqlite') {
    const broken = await sql`pragma foreign_key_check`.execute(trx);
    if (broken.rows.length > 0)
      throw new Refused(`${broken.rows.length} records would lose what they refer to`);
  }
  const after = await countRecords(engine, trx);
  for (const [table, count] of before)
    if ((after.get(table) ?? 0) < count)
      throw new Refused(`${table} would go from ${count} to ${after.get(table) ?? 0} records`);
  const row = { key: 'schema_version', value: `${step.version}` };
  await trx
    .insertInto('meta')
    .values(row)
    .onConflict((c) => c.column('key').doUpdateSet({ value: row.value }))
    .execute();
}

/** 0 for an empty database, undefined for one of another program. */
async function readVersion(engine: Engine): Promise<number | undefined> {
  const tables = await tableNames(engine, engine.db);
  if (tables.size === 0) return 0;
  return tables.has('meta') ? versionIn(engine.db) : undefined;
}

async function versionIn(db: Engine['db']): Promise<number> {
  const row = await db
    .selectFrom('meta')
    .select('value')
    .where('key', '=', 'schema_version')
    .executeTakeFirst();
  return row ? Number.parseInt(row.value, 10) : 0;
}

async function lastBackup(engine: Engine): Promise<string | undefined> {
  const row = await engine.db
    .selectFrom('meta')
    .select('value')
    .where('key', '=', 'last_backup')
    .executeTakeFirst();
  return row && (JSON.parse(row.value) as { file: string }).file;
}

/** The tables there are: a backup of an older form lacks the newer ones. */
export async function tableNames(engine: Engine, db: Engine['db']): Promise<Set<string>> {
  const query =
    engine.kind === 'sqlite'
      ? sql<{ name: string }>`select name from sqlite_schema where type = 'table'`
      : sql<{
          name: string;
        }>`select table_name as name from information_schema.tables where table_schema = current_schema()`;
  return new Set((await query.execute(db)).rows.map((row) => row.name));
}

async function countRecords(engine: Engine, trx: Trx): Promise<Map<string, number>> {
  const present = await tableNames(engine, trx);
  const counts = new Map<string, number>();
  for (const table of ['history', ...recordTables] as const) {
    if (!present.has(table)) continue;
    const { n } = await trx
      .selectFrom(table)
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    counts.set(table, Number(n));
  }
  return counts;
}
