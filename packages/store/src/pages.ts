import type { Claim } from '@solvent/core/claim';
import { sql } from 'kysely';
import type { Candidate, Decision } from './candidate.ts';
import type { Engine } from './engine.ts';
import type { Snapshot } from './snapshot.ts';
import type { CandidateRow, Page, PageQuery, SnapshotRow, Store } from './store.ts';

/** Cursors are the number of the last entry shown: entries are never renumbered, so a cursor stays valid. */
function startOf({ cursor, limit = 50 }: PageQuery): { after: number; size: number } {
  const after = /^e(\d{1,15})$/.exec(cursor ?? '')?.[1];
  return {
    after: after ? Number.parseInt(after, 10) : 0,
    size: Math.max(1, Math.min(200, Math.floor(limit))),
  };
}

/** One more row than asked for tells whether there is a next page. */
function pageOf<Raw extends { seq: number }, Row>(
  raw: readonly Raw[],
  size: number,
  read: (raw: Raw) => Row,
): Page<Row> {
  const rows = raw.slice(0, size);
  return { rows: rows.map(read), next: raw.length > size ? `e${rows.at(-1)!.seq}` : null };
}

export async function claimsPage(
  engine: Engine,
  query: PageQuery & { company?: string; metric?: string },
): Promise<Page<Claim>> {
  const { after, size } = startOf(query);
  let rows = engine.reads
    .selectFrom('claims')
    .innerJoin('history', 'history.seq', 'claims.seq')
    .select(['claims.seq', 'history.payload'])
    .where('claims.seq', '>', after)
    .orderBy('claims.seq')
    .limit(size + 1);
  if (query.company !== undefined) rows = rows.where('claims.company', '=', query.company);
  if (query.metric !== undefined) rows = rows.where('claims.metric', '=', query.metric);
  return pageOf(await rows.execute(), size, (row) => JSON.parse(row.payload) as Claim);
}

const states = { accept: 'accepted', reject: 'rejected', undo: 'open' } as const;
const verdicts = { accepted: 'accept', rejected: 'reject' } as const;

interface RawCandidate {
  readonly seq: number;
  readonly payload: string;
  readonly decision: string | null;
}

/** Every candidate beside the last decision on it. */
function candidatesWithDecision(engine: Engine) {
  const db = engine.reads;
  const last = db
    .selectFrom('decisions')
    .select(['candidate', (e) => e.fn.max('seq').as('seq')])
    .groupBy('candidate')
    .as('last');
  return db
    .selectFrom('candidates')
    .innerJoin('history', 'history.seq', 'candidates.seq')
    .leftJoin(last, 'last.candidate', 'candidates.id')
    .leftJoin('decisions', 'decisions.seq', 'last.seq')
    .leftJoin('history as decided', 'decided.seq', 'last.seq')
    .select(['candidates.seq', 'history.payload', 'decided.payload as decision']);
}

function candidateRow({ payload, decision }: RawCandidate): CandidateRow {
  const decided = decision === null ? null : (JSON.parse(decision) as Decision);
  return {
    candidate: JSON.parse(payload) as Candidate,
    state: decided ? states[decided.verdict] : 'open',
    decision: decided,
  };
}

export async function candidatesPage(
  engine: Engine,
  query: Parameters<Store['candidates']>[0],
): Promise<Page<CandidateRow>> {
  const { after, size } = startOf(query);
  const { state = 'open', document } = query;
  let rows = candidatesWithDecision(engine)
    .where('candidates.seq', '>', after)
    .orderBy('candidates.seq')
    .limit(size + 1);
  if (state === 'open')
    rows = rows.where((e) => e.or([e('decisions.verdict', 'is', null), e('decisions.verdict', '=', 'undo')]));
  else if (state === 'decided') rows = rows.where('decisions.verdict', 'in', ['accept', 'reject']);
  else if (state !== 'any') rows = rows.where('decisions.verdict', '=', verdicts[state]);
  if (document !== undefined) {
    const start = `${document}-`;
    rows = rows.where(sql`substr(candidates.id, 1, ${sql.lit(start.length)})`, '=', start);
  }
  return pageOf(await rows.execute(), size, candidateRow);
}

export async function findCandidate(engine: Engine, id: string): Promise<CandidateRow | null> {
  const row = await candidatesWithDecision(engine).where('candidates.id', '=', id).executeTakeFirst();
  return row ? candidateRow(row) : null;
}

export async function snapshotsPage(engine: Engine, query: PageQuery): Promise<Page<SnapshotRow>> {
  const { after, size } = startOf(query);
  const rows = await engine.reads
    .selectFrom('snapshots')
    .innerJoin('history', 'history.seq', 'snapshots.seq')
    .select(['snapshots.seq', 'history.payload'])
    .where('snapshots.seq', '>', after)
    .orderBy('snapshots.seq')
    .limit(size + 1)
    .execute();
  const page = pageOf(rows, size, ({ payload }) => JSON.parse(payload) as Snapshot);
  const counted = await Promise.all(
    page.rows.map(async (snapshot) => ({ snapshot, candidates: await countCandidates(engine, snapshot.id) })),
  );
  return { ...page, rows: counted };
}

async function countCandidates(engine: Engine, document: string): Promise<SnapshotRow['candidates']> {
  const start = `${document}-`;
  const rows = await candidatesWithDecision(engine)
    .clearSelect()
    .select(['decisions.verdict', (e) => e.fn.countAll<number>().as('n')])
    .where(sql`substr(candidates.id, 1, ${sql.lit(start.length)})`, '=', start)
    .groupBy('decisions.verdict')
    .execute();
  const counts = { open: 0, accepted: 0, rejected: 0 };
  for (const { verdict, n } of rows) counts[states[(verdict ?? 'undo') as keyof typeof states]] += Number(n);
  return counts;
}

export async function findSnapshot(engine: Engine, id: string): Promise<Snapshot | null> {
  const row = await engine.reads
    .selectFrom('snapshots')
    .innerJoin('history', 'history.seq', 'snapshots.seq')
    .select('history.payload')
    .where('snapshots.id', '=', id)
    .executeTakeFirst();
  return row ? (JSON.parse(row.payload) as Snapshot) : null;
}
