import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatIssue, type Result } from '@solvent/core/issue';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { openStore, type StoreOptions } from '../src/openStore.ts';
import type { Store } from '../src/store.ts';

export { candidate, claim, company, dataset, source } from './sample.ts';

export const engines = ['sqlite', 'postgres'] as const;
export type EngineName = (typeof engines)[number];

export const folder = mkdtempSync(join(tmpdir(), 'solvent-store-'));
// What the program keeps by itself must not land in the home of whoever runs the tests.
process.env.XDG_DATA_HOME = folder;
const opened: Store[] = [];
afterAll(async () => {
  for (const store of opened) await store.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

let made = 0;
/** A place where no ledger is yet: a file in a fresh folder, or a schema of its own. */
export function newPlace(engine: EngineName): string {
  made += 1;
  const name = `t_${process.pid}_${made}_${Math.trunc(performance.now())}`;
  return engine === 'sqlite' ? join(folder, name, 'ledger.db') : `${inject('postgresUrl')}?schema=${name}`;
}

export const clock = () => '2026-11-24T09:30:00.000Z';

export async function open(where: string, options: Partial<StoreOptions> = {}): Promise<Store> {
  const store = must(await openStore(where, { clock, ...options }));
  opened.push(store);
  return store;
}

/** The value, or the issues as the failure of the test. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.issues.map((issue) => formatIssue(issue)).join('\n'));
}

export function codesOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.issues.map((issue) => issue.code);
}

/** Do something to the database behind the store's back, as another program would. */
export async function behindItsBack(where: string, statements: readonly string[]): Promise<void> {
  if (where.startsWith('postgres')) {
    const url = new URL(where);
    const schema = url.searchParams.get('schema')!;
    url.searchParams.delete('schema');
    const pool = new pg.Pool({ connectionString: url.href, options: `-c search_path=${schema}` });
    const db = new Kysely({ dialect: new PostgresDialect({ pool }) });
    for (const statement of statements) await pool.query(statement);
    await db.destroy();
    await pool.end().catch(() => undefined);
    return;
  }
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(where, { timeout: 5000 });
  for (const statement of statements) database.exec(statement);
  database.close();
}
