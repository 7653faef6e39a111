import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim } from '@solvent/core/claim';
import { type Result, formatIssue } from '@solvent/core/issue';
import type { Ledger } from '@solvent/core/ledger';
import type { Source } from '@solvent/core/source';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import type { Candidate } from '../src/candidate.ts';
import { openStore, type StoreOptions } from '../src/openStore.ts';
import type { Store } from '../src/store.ts';

export const engines = ['sqlite', 'postgres'] as const;
export type EngineName = (typeof engines)[number];

export const folder = mkdtempSync(join(tmpdir(), 'solvent-store-'));
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

export const company = { id: 'openai', kind: 'company', name: { en: 'OpenAI', zh: 'OpenAI' }, aliases: ['歐盆AI'] } as const;

export const source: Source = {
  id: 'the-information-2024-07-24',
  kind: 'press',
  title: 'Why OpenAI Could Lose $5 Billion This Year',
  publisher: 'The Information',
  url: null,
  language: 'en',
  published: { day: '2024-07-24', precision: 'day' },
  recorded: '2026-11-22',
  origin: 'the-information/2024-07-24',
};

/** A claim on OpenAI's loss of 2024: `claim('loss', '5000000000')`. */
export function claim(id: string, amount = '5000000000', more: Partial<Claim> = {}): Claim {
  return {
    id,
    company: 'openai',
    metric: 'net_loss',
    period: { start: '2024-01-01', end: '2025-01-01' },
    quantity: { low: amount, high: amount, stated: amount, approx: false },
    unit: 'USD',
    per: null,
    basis: {
      accounting: 'accrual',
      inclusions: {},
      presentation: 'none',
      scope: { kind: 'group' },
      periodBasis: {},
      epistemic: { status: 'estimate', attribution: 'document' },
    },
    citation: { source: source.id, quote: 'could lose as much as $5 billion' },
    published: { day: '2024-07-24', precision: 'day' },
    recorded: '2026-11-22',
    confidence: 'high',
    ...more,
  };
}

export function candidate(id: string, more: Partial<Candidate> = {}): Candidate {
  return { id, claim: claim(`${id}-claim`), source, foundBy: 'article-reader', ...more };
}

export const dataset: Ledger = {
  companies: [company],
  sources: [source],
  claims: [claim('dataset-loss')],
  corrections: [],
  rates: [],
  tranches: [],
};
