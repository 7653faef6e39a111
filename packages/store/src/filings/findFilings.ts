import type { Kysely } from 'kysely';
import { chunks } from '../chunks.ts';
import type { HistoryTable, Tables } from '../schema.ts';

/** Which tables of figures may hold something: those of a company, of a claim, or of a source. */
export interface WantedFilings {
  readonly companies?: Iterable<string>;
  /** Ids of claims, which begin with their company's. */
  readonly claims?: Iterable<string>;
  /** Ids of sources; a filing's is `sec-` and its accession number. */
  readonly sources?: Iterable<string>;
}

/** The entries of the history that name these tables, in the order they were written. */
export async function findFilings(
  db: Kysely<Tables>,
  { companies = [], claims = [], sources = [] }: WantedFilings,
): Promise<readonly HistoryTable[]> {
  const any = await db.selectFrom('filings').select('seq').limit(1).executeTakeFirst();
  if (!any) return [];
  const found = new Map<number, HistoryTable>();
  const names = new Set([...companies, ...(await companiesOfClaims(db, [...claims]))]);
  for (const part of chunks([...names])) await add(entries().where('filings.company', 'in', part));
  for (const part of chunks(await naming(db, sources))) await add(entries().where('filings.seq', 'in', part));
  return [...found.values()].sort((a, b) => a.seq - b.seq);

  function entries() {
    return db.selectFrom('filings').innerJoin('history', 'history.seq', 'filings.seq').selectAll('history');
  }
  async function add(query: ReturnType<typeof entries>): Promise<void> {
    for (const entry of await query.execute()) found.set(entry.seq, entry);
  }
}

async function companiesOfClaims(db: Kysely<Tables>, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('filings').select('company').distinct().execute();
  return rows.map(({ company }) => company).filter((name) => ids.some((id) => id.startsWith(`${name}-`)));
}

/** So many filings are looked for by the database; more of them in one look through all. */
const FEW = 8;

/** The numbers of the tables in which these filings stand. */
async function naming(db: Kysely<Tables>, sources: Iterable<string>): Promise<number[]> {
  const wanted = new Set([...sources].flatMap((id) => (id.startsWith('sec-') ? [id.slice(4)] : [])));
  if (wanted.size === 0) return [];
  let rows = db.selectFrom('filings').select(['seq', 'accessions']);
  if (wanted.size <= FEW)
    rows = rows.where((e) => e.or([...wanted].map((one) => e('accessions', 'like', `% ${one} %`))));
  // A number that somebody typed may hold what the database takes for any character.
  return (await rows.execute())
    .filter(({ accessions }) => accessions.split(' ').some((one) => one !== '' && wanted.has(one)))
    .map(({ seq }) => seq);
}
