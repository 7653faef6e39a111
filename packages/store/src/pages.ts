import type { Claim } from '@solvent/core/claim';
import type { Candidate, Decision } from './candidate.ts';
import type { Engine } from './engine.ts';
import type { CandidateRow, Page, PageQuery } from './store.ts';

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
const verdicts = { accepted: 'accept', rejected: 'reject', open: 'undo' } as const;

export async function candidatesPage(
  engine: Engine,
  query: PageQuery & { state?: CandidateRow['state'] },
): Promise<Page<CandidateRow>> {
  const { after, size } = startOf(query);
  const db = engine.reads;
  const state = query.state ?? 'open';
  const last = db
    .selectFrom('decisions')
    .select(['candidate', (e) => e.fn.max('seq').as('seq')])
    .groupBy('candidate')
    .as('last');
  const rows = await db
    .selectFrom('candidates')
    .innerJoin('history', 'history.seq', 'candidates.seq')
    .leftJoin(last, 'last.candidate', 'candidates.id')
    .leftJoin('decisions', 'decisions.seq', 'last.seq')
    .leftJoin('history as decided', 'decided.seq', 'last.seq')
    .select(['candidates.seq', 'history.payload', 'decided.payload as decision'])
    .where('candidates.seq', '>', after)
    .where((e) =>
      state === 'open'
        ? e.or([e('decisions.verdict', 'is', null), e('decisions.verdict', '=', 'undo')])
        : e('decisions.verdict', '=', verdicts[state]),
    )
    .orderBy('candidates.seq')
    .limit(size + 1)
    .execute();
  return pageOf(rows, size, (row): CandidateRow => {
    const decision = row.decision === null ? null : (JSON.parse(row.decision) as Decision);
    return {
      candidate: JSON.parse(row.payload) as Candidate,
      state: decision ? states[decision.verdict] : 'open',
      decision,
    };
  });
}
