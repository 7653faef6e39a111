import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { databaseIssue } from './databaseIssue.ts';
import type { Engine } from './engine.ts';
import { cannotOpen, unsafeSetting } from './issues.ts';
import type { Tables } from './schema.ts';

/** int8 as a number (entry numbers stay far below 2^53), days and money as the text they are. */
const asText = new Map<number, (text: string) => unknown>([
  [20, (text) => Number.parseInt(text, 10)],
  [1082, (text) => text],
  [1700, (text) => text],
]);

/** Connect to a server. `?schema=name` chooses the schema, `solvent` by default; it is made when absent. */
export async function openPostgres(where: string): Promise<Result<Engine>> {
  const target = readUrl(where);
  if (!target.ok) return target;
  const { url, schema, place } = target.value;
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    types: {
      getTypeParser: (oid: number, format: 'text' | 'binary') =>
        asText.get(oid) ?? pg.types.getTypeParser(oid, format),
    },
    options: [
      `search_path=${schema}`,
      'timezone=UTC',
      'synchronous_commit=on',
      'statement_timeout=15000',
      'lock_timeout=10000',
      'idle_in_transaction_session_timeout=60000',
    ]
      .map((setting) => `-c ${setting}`)
      .join(' '),
  } as pg.PoolConfig);
  // A connection that breaks while idle is replaced by the pool; the next query says so if it cannot be.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const settings: Record<string, string> = {};
    for (const name of [
      'server_version',
      'fsync',
      'full_page_writes',
      'synchronous_commit',
      'statement_timeout',
    ]) {
      const { rows } = await sql<{ value: string }>`select current_setting(${name}) as value`.execute(db);
      settings[name] = rows[0]!.value;
    }
    const issues = checkPostgresSettings(settings);
    if (issues.length > 0) {
      await db.destroy();
      return failed(...issues);
    }
    await db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(hashtext('solvent-schema'))`.execute(trx);
      // A role that may not create schemas can still use the one that was made for it.
      const there = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(trx);
      if (there.rows.length === 0) await sql`create schema ${sql.id(schema)}`.execute(trx);
    });
    return ok({
      kind: 'postgres',
      version: settings.server_version!,
      place,
      settings,
      db,
      reads: db,
      close: () => db.destroy(),
    });
  } catch (error) {
    await db.destroy();
    return failed(databaseIssue(error, place));
  }
}

/** Settings without which an acknowledged write could be lost in a power cut. */
export function checkPostgresSettings(settings: Readonly<Record<string, string>>): Issue[] {
  return ['fsync', 'full_page_writes', 'synchronous_commit']
    .filter((name) => settings[name] === 'off')
    .map((setting) => raise(unsafeSetting, { setting, value: 'off', wanted: 'on' }));
}

function readUrl(where: string): Result<{ url: string; schema: string; place: string }> {
  try {
    const url = new URL(where);
    const schema = url.searchParams.get('schema') ?? 'solvent';
    url.searchParams.delete('schema');
    if (!/^[a-z_][a-z0-9_]{0,40}$/.test(schema))
      return failed(raise(cannotOpen, { place: placeOf(url), why: 'bad schema name' }));
    return ok({ url: url.href, schema, place: placeOf(url) });
  } catch {
    return failed(raise(cannotOpen, { place: 'postgres://…', why: 'not a URL' }));
  }
}

function placeOf(url: URL): string {
  return `postgres://${url.username ? `${url.username}@` : ''}${url.host}${url.pathname}`;
}
