import type { Claim } from '@solvent/core/claim';
import { failed, ok, type Result, raise } from '@solvent/core/issue';
import type { Correction } from '@solvent/core/ledger';
import type { Day } from '@solvent/core/time';
import type { Candidate, Decision } from './candidate.ts';
import type { Trx } from './engine.ts';
import { alreadyDecided, noCandidate, nothingToUndo } from './issues.ts';
import { raiseInBoth } from './raiseInBoth.ts';
import { type Prepared, prepare } from './records.ts';

const verdicts = { accept: { en: 'accepted', zh: '已接受' }, reject: { en: 'rejected', zh: '已拒绝' } };

/** What an accept adds: the claim as found or as edited, its document, and the decision itself. */
export async function acceptRecords(
  trx: Trx,
  given: { readonly candidate: string; readonly claim?: Claim },
): Promise<Result<Prepared[]>> {
  const open = await findOpen(trx, given.candidate);
  if (!open.ok) return open;
  const { candidate, decisions } = open.value;
  const round = decisions.filter((d) => d.verdict === 'accept').length + 1;
  const wanted = given.claim ?? candidate.claim;
  // The former claim stays in the ledger, retracted; a second one of the same id could not be told from it.
  const claim =
    round > 1 && decisions.some((d) => d.claim?.replace(/-r\d{1,4}$/, '') === wanted.id)
      ? { ...wanted, id: `${wanted.id}-r${round}` }
      : wanted;
  return ok([
    ...(candidate.source ? prepare('sources', [candidate.source]) : []),
    ...prepare('claims', [claim]),
    decide(candidate.id, decisions, { verdict: 'accept', claim: claim.id }),
  ]);
}

export async function rejectRecords(
  trx: Trx,
  given: { readonly candidate: string; readonly because?: string },
): Promise<Result<Prepared[]>> {
  const open = await findOpen(trx, given.candidate);
  if (!open.ok) return open;
  const because = given.because === undefined ? {} : { because: given.because };
  return ok([decide(given.candidate, open.value.decisions, { verdict: 'reject', ...because })]);
}

/** The last decision that was not taken back: an accepted claim is retracted, and the candidate is open again. */
export async function undoRecords(trx: Trx, given: { readonly recorded: Day }): Promise<Result<Prepared[]>> {
  const all = (await payloadsOf(trx)).map((payload) => JSON.parse(payload) as Decision);
  const undone = new Set(all.map((d) => d.undoes));
  const last = all.findLast((d) => d.verdict !== 'undo' && !undone.has(d.id));
  if (!last) return failed(raise(nothingToUndo));
  const decision = decide(
    last.candidate,
    all.filter((d) => d.candidate === last.candidate),
    { verdict: 'undo', undoes: last.id, ...(last.claim === undefined ? {} : { claim: last.claim }) },
  );
  if (last.claim === undefined) return ok([decision]);
  const retraction: Correction = {
    id: `undo-${last.claim}`,
    action: 'retract',
    claim: last.claim,
    reason: 'withdrawn',
    because: { en: 'The decision to accept this claim was undone.', zh: '接受该说法的决定已撤销。' },
    recorded: given.recorded,
  };
  return ok([...prepare('corrections', [retraction]), decision]);
}

function decide(
  candidate: string,
  before: readonly Decision[],
  given: Omit<Decision, 'id' | 'candidate'>,
): Prepared {
  return prepare('decisions', [{ id: `${candidate}#${before.length + 1}`, candidate, ...given }])[0]!;
}

async function findOpen(
  trx: Trx,
  id: string,
): Promise<Result<{ candidate: Candidate; decisions: Decision[] }>> {
  const row = await trx
    .selectFrom('candidates')
    .innerJoin('history', 'history.seq', 'candidates.seq')
    .select('history.payload')
    .where('candidates.id', '=', id)
    .executeTakeFirst();
  if (!row) return failed(raise(noCandidate, { id }));
  const decisions = (await payloadsOf(trx, id)).map((payload) => JSON.parse(payload) as Decision);
  const last = decisions.at(-1);
  if (last && last.verdict !== 'undo')
    return failed(raiseInBoth(alreadyDecided, { id, verdict: verdicts[last.verdict] }));
  return ok({ candidate: JSON.parse(row.payload) as Candidate, decisions });
}

async function payloadsOf(trx: Trx, candidate?: string): Promise<string[]> {
  let query = trx
    .selectFrom('decisions')
    .innerJoin('history', 'history.seq', 'decisions.seq')
    .select('history.payload')
    .orderBy('decisions.seq');
  if (candidate !== undefined) query = query.where('decisions.candidate', '=', candidate);
  return (await query.execute()).map((row) => row.payload);
}
