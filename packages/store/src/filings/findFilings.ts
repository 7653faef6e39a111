import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../schema.ts';
import type { FilingsEntry, StoredFilings } from './storedFilings.ts';

/** Far below what either engine takes as parameters of one query. */
const AT_ONCE = 500;

/** Which tables of figures may hold something: those of a company, of a claim, or of a source. */
export interface WantedFilings {
  readonly companies?: Iterable<string>;
  /** Ids of claims, which begin with their company's. */
  readonly claims?: Iterable<string>;
  /** Ids of sources; a filing's is `sec-` and its accession number. */
  readonly sources?: Iterable<string>;
}

/** The entries of these tables, in the order they were written. */
export async function findFilings(
  db: Kysely<Tables>,
  { companies = [], claims = [], sources = [] }: WantedFilings,
): Promise<readonly FilingsEntry[]> {
  const any = await db.selectFrom('filings').select('seq').limit(1).executeTakeFirst();
  if (!any) return [];
  const found = new Map<number, StoredFilings>();
  const add = (rows: readonly { readonly seq: number; readonly payload: string }[]) => {
    for (const { seq, payload } of rows) found.set(seq, JSON.parse(payload) as StoredFilings);
  };
  const among = entriesOf(db);
  const names = new Set(companies);
  const ids = [...claims];
  if (ids.length > 0) for (const company of await companiesOfClaims(db, ids)) names.add(company);
  const list = [...names];
  for (let i = 0; i < list.length; i += AT_ONCE)
    add(await among.where('filings.company', 'in', list.slice(i, i + AT_ONCE)).execute());
  for (const id of sources)
    if (id.startsWith('sec-'))
      add(await among.where(sql<boolean>`filings.accessions like ${`% ${id.slice(4)} %`}`).execute());
  return [...found].map(([seq, stored]) => ({ seq, stored })).sort((a, b) => a.seq - b.seq);
}

/** Entries of tables with what the history says of them. */
export function entriesOf(db: Kysely<Tables>) {
  return db
    .selectFrom('filings')
    .innerJoin('history', 'history.seq', 'filings.seq')
    .select(['filings.seq', 'history.payload'])
    .orderBy('filings.seq');
}

async function companiesOfClaims(db: Kysely<Tables>, ids: readonly string[]): Promise<string[]> {
  const rows = await db.selectFrom('filings').select('company').distinct().execute();
  return rows.map(({ company }) => company).filter((name) => ids.some((id) => id.startsWith(`${name}-`)));
}
