import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ok } from '@solvent/core/issue';
import { describe, expect, inject, it } from 'vitest';
import { migrate } from '../src/migrate.ts';
import { migrations } from '../src/migrations/index.ts';
import { openEngine } from '../src/openEngine.ts';
import { openStore } from '../src/openStore.ts';
import { checkPostgresSettings, openPostgres } from '../src/postgres.ts';
import { checkSqliteVersion } from '../src/sqlite.ts';
import { verifyChain } from '../src/verifyChain.ts';
import {
  behindItsBack,
  claim,
  clock,
  codesOf,
  company,
  engines,
  folder,
  must,
  newPlace,
  open,
  source,
} from './ledgers.ts';

const first = { companies: [company], sources: [source], claims: [claim('a')] };

it.each([
  ['3.40.1', false],
  ['3.51.2', false],
  ['3.7.0', false],
  ['3.51.3', true],
  ['3.53.4', true],
  ['4.0.0', true],
])('[ST18] SQLite %s: allowed %s', (version, allowed) => {
  const result = checkSqliteVersion(version);
  expect(result.ok).toBe(allowed);
  if (!result.ok) expect(result.issues[0]!.message).toContain('3.51.3');
});

it('[ST18] a PostgreSQL that may lose acknowledged writes is refused by the name of its setting', () => {
  expect(checkPostgresSettings({ fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' })).toEqual(
    [],
  );
  expect(
    checkPostgresSettings({ fsync: 'off', full_page_writes: 'off', synchronous_commit: 'on' }).map(
      (i) => i.message,
    ),
  ).toEqual([expect.stringContaining('fsync = off'), expect.stringContaining('full_page_writes = off')]);
});

it.each([
  ['a picture', Buffer.from('\x89PNG\r\n'.repeat(300))],
  ['a text', Buffer.from('not a database, but long enough to look like one. '.repeat(40))],
])('[ST18] %s is not taken for a ledger and not touched', async (name, bytes) => {
  const file = join(folder, name.replaceAll(' ', '-'));
  writeFileSync(file, bytes);
  expect(codesOf(await openStore(file, { clock }))).toEqual(['store/not-a-ledger']);
  expect(statSync(file).size).toBe(bytes.length);
});

it('[ST18] the database of another program is refused', async () => {
  const file = join(folder, 'bookmarks.db');
  await behindItsBack(file, ['CREATE TABLE bookmarks (url TEXT)']);
  expect(codesOf(await openStore(file, { clock }))).toEqual(['store/not-a-ledger']);
  const where = newPlace('postgres');
  const schema = new URL(where).searchParams.get('schema');
  await behindItsBack(where, [`CREATE SCHEMA ${schema}`, `CREATE TABLE ${schema}.bookmarks (url TEXT)`]);
  expect(codesOf(await openStore(where, { clock }))).toEqual(['store/not-a-ledger']);
});

it('[ST18] a place that cannot be reached or made is said in plain words, without the password', async () => {
  const nowhere = await openStore('postgres://me:secret@127.0.0.1:1/x', { clock });
  expect(codesOf(nowhere)).toEqual(['store/cannot-open']);
  expect(JSON.stringify(nowhere)).not.toContain('secret');
  writeFileSync(join(folder, 'plain'), '');
  expect(codesOf(await openStore(join(folder, 'plain', 'ledger.db'), { clock }))).toEqual([
    'store/cannot-open',
  ]);
  expect(codesOf(await openStore('postgres://127.0.0.1/x?schema=a"b', { clock }))).toEqual([
    'store/cannot-open',
  ]);
});

it('[ST19] SQLite runs with the safe settings; file and folder are private', async () => {
  const where = newPlace('sqlite');
  const store = await open(where);
  expect(must(await store.doctor()).settings).toEqual({
    journal_mode: 'wal',
    synchronous: '2',
    foreign_keys: '1',
    busy_timeout: '10000',
    trusted_schema: '0',
    cell_size_check: '1',
    mmap_size: '0',
  });
  expect(statSync(where).mode & 0o777).toBe(0o600);
  expect(statSync(dirname(where)).mode & 0o777).toBe(0o700);
});

it('[ST19] PostgreSQL waits for its commits and stops long statements', async () => {
  const store = await open(newPlace('postgres'));
  const facts = must(await store.doctor());
  expect(facts.settings).toMatchObject({
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    statement_timeout: '15s',
  });
  expect(facts.place).not.toContain('ledger@');
  const engine = must(await openPostgres(inject('postgresUrl')));
  await engine.close();
});

it('[ST23] doctor warns of open permissions and of a missing backup', async () => {
  const where = newPlace('sqlite');
  mkdirSync(dirname(where), { recursive: true });
  const store = await open(where);
  must(await store.append(first, { idempotencyKey: '1' }));
  chmodSync(where, 0o644);
  expect(must(await store.doctor()).issues.map((i) => i.code)).toEqual([
    'store/open-permissions',
    'store/no-backup',
  ]);
  chmodSync(where, 0o600);
  must(await store.backup(join(dirname(where), 'kept.db')));
  const facts = must(await store.doctor());
  expect(facts.issues).toEqual([]);
  expect(facts).toMatchObject({
    form: migrations.length,
    entries: 3,
    records: { claims: 1 },
    lastBackup: { seq: 3, at: clock() },
  });
});

const present = migrations.length;

describe.each(engines)('moving up in %s', (engine) => {
  const step = (statements: string[]) => [
    ...migrations,
    { version: present + 1, name: 'next', sqlite: statements, postgres: statements },
  ];
  const noBackup = async () => ok('the-backup.db');

  it('[ST20] many processes may open a new place at once', async () => {
    const where = newPlace(engine);
    const stores = await Promise.all(Array.from({ length: 6 }, () => open(where)));
    const written = await Promise.all(
      stores.map((store, i) =>
        store.append({ ...first, claims: [claim(`n${i}`)] }, { idempotencyKey: `${i}` }),
      ),
    );
    expect(written.every((w) => w.ok)).toBe(true);
    expect(must(await stores[0]!.ledger()).claims).toHaveLength(6);
  });

  it('[ST20] a step goes forward after a backup, once', async () => {
    const where = newPlace(engine);
    must(await (await open(where)).append(first, { idempotencyKey: '1' }));
    const connection = must(await openEngine(where));
    const asked: number[] = [];
    const backup = async (version: number) => {
      asked.push(version);
      return ok('the-backup.db');
    };
    const next = step(['ALTER TABLE claims ADD COLUMN remark TEXT']);
    expect(await migrate(connection, next, backup)).toEqual(ok(present + 1));
    expect(await migrate(connection, next, backup)).toEqual(ok(present + 1));
    expect(asked).toEqual([present]);
    // And back: an older program refuses, and says how to return.
    const older = await openStore(where, { clock });
    expect(codesOf(older)).toEqual(['store/later-version']);
    expect(older.issues[0]!.remedy).toContain('solvent restore');
    await connection.close();
  });

  it('[ST20] a step that would lose records or fails half-way changes nothing', async () => {
    const where = newPlace(engine);
    const store = await open(where);
    must(await store.append(first, { idempotencyKey: '1' }));
    const connection = must(await openEngine(where));
    for (const statements of [
      ['CREATE TABLE half (x TEXT)', 'SELECT * FROM nowhere'],
      [`DROP TABLE decisions`, 'DROP TABLE corrections', 'DROP TABLE claims'],
    ]) {
      const result = await migrate(connection, step(statements), noBackup);
      expect(codesOf(result)).toEqual(['store/migration-failed']);
      expect(result.issues[0]!.remedy).toContain('the-backup.db');
    }
    await connection.close();
    expect(must(await store.verifyChain()).records.claims).toBe(1);
    expect(must(await (await open(where)).ledger()).claims).toHaveLength(1);
  });

  it('[ST20] no step without its backup', async () => {
    const where = newPlace(engine);
    must(await (await open(where)).append(first, { idempotencyKey: '1' }));
    const connection = must(await openEngine(where));
    const refused = await migrate(
      connection,
      step(['ALTER TABLE claims ADD COLUMN remark TEXT']),
      async () => ({ ok: false, issues: [] }),
    );
    expect(refused.ok).toBe(false);
    await connection.close();
    expect((await openStore(where, { clock })).ok).toBe(true);
  });
});

describe('rebuilding a table that others refer to', () => {
  const columns = 'id, seq, origin, kind, published';
  const rebuild = (table: string) => ({
    version: present + 1,
    name: 'rebuild',
    sqlite: [
      table,
      `INSERT INTO sources_new SELECT ${columns} FROM sources`,
      'DROP TABLE sources',
      'ALTER TABLE sources_new RENAME TO sources',
    ],
    postgres: [],
  });
  const rebuilt = async (table: string) => {
    const where = newPlace('sqlite');
    must(await (await open(where)).append(first, { idempotencyKey: '1' }));
    const connection = must(await openEngine(where));
    const result = await migrate(connection, [...migrations, rebuild(table)], async () => ok(''));
    const references = must(await verifyChain(connection));
    await connection.close();
    return { result, references };
  };

  it('[ST20] keeps what refers to it', async () => {
    const table =
      'id TEXT PRIMARY KEY NOT NULL, seq INTEGER NOT NULL UNIQUE, origin TEXT, kind TEXT, published TEXT';
    const { result, references } = await rebuilt(`CREATE TABLE sources_new (${table})`);
    expect(result).toEqual(ok(present + 1));
    expect(references.records).toMatchObject({ sources: 1, claims: 1 });
  });

  it('[ST20] is taken back when it breaks the reference', async () => {
    const { result, references } = await rebuilt(`CREATE TABLE sources_new (${columns})`);
    expect(codesOf(result)).toEqual(['store/migration-failed']);
    expect(references.records).toMatchObject({ sources: 1, claims: 1 });
  });
});
