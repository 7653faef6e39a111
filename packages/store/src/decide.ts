import type { Claim } from '@solvent/core/claim';
import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import type { Correction } from '@solvent/core/ledger';
import type { Day } from '@solvent/core/time';
import { type Candidate, type Decision, isFinished } from './candidate.ts';
import type { Trx } from './engine.ts';
import { alreadyDecided, noCandidate, nothingToUndo, unfinished } from './issues.ts';
import { raiseInBoth } from './raiseInBoth.ts';
import { type Prepared, prepare } from './records.ts';

const verdicts = { accept: { en: 'accepted', zh: '已接受' }, reject: { en: 'rejected', zh: '已拒绝' } };

const lacking = { company: { en: 'company', zh: '公司' }, period: { en: 'period', zh: '期间' } };

export interface Acceptance {
  readonly candidate: string;
  /** The claim as edited; as found when absent. */
  readonly claim?: Claim;
}

export interface Rejection {
  readonly candidate: string;
  readonly because?: string;
}

/** What accepting adds: each claim as found or as edited, its document, and the decision itself. */
export function acceptRecords(trx: Trx, given: readonly Acceptance[]): Promise<Result<Prepared[]>> {
  return together(given, async (one) => {
    const open = await findOpen(trx, one.candidate);
    if (!open.ok) return open;
    const { candidate, decisions } = open.value;
    const wanted = one.claim ?? candidate.claim;
    if (!isFinished(wanted)) {
      const missing = (['company', 'period'] as const).filter((field) => wanted[field] === null);
      return failed(
        ...missing.map((field) => raiseInBoth(unfinished, { id: candidate.id, what: lacking[field] })),
      );
    }
    const round = decisions.filter((d) => d.verdict === 'accept').length + 1;
    // The former claim stays in the ledger, retracted; a second one of the same id could not be told from it.
    const claim =
      round > 1 && decisions.some((d) => d.claim?.replace(/-r\d{1,4}$/, '') === wanted.id)
        ? { ...wanted, id: `${wanted.id}-r${round}` }
        : wanted;
    const records = [
      ...(candidate.source ? prepare('sources', [candidate.source]) : []),
      ...prepare('claims', [claim]),
    ];
    return ok({ records, decision: decide(candidate.id, decisions, { verdict: 'accept', claim: claim.id }) });
  });
}

export function rejectRecords(trx: Trx, given: readonly Rejection[]): Promise<Result<Prepared[]>> {
  return together(given, async ({ candidate, because }) => {
    const open = await findOpen(trx, candidate);
    if (!open.ok) return open;
    const why = because === undefined ? {} : { because };
    return ok({
      records: [],
      decision: decide(candidate, open.value.decisions, { verdict: 'reject', ...why }),
    });
  });
}

/** The last decision that was not taken back, with those made together with it: accepted claims are retracted. */
export async function undoRecords(trx: Trx, given: { readonly recorded: Day }): Promise<Result<Prepared[]>> {
  const all = (await payloadsOf(trx)).map((payload) => JSON.parse(payload) as Decision);
  const undone = new Set(all.map((d) => d.undoes));
  const standing = all.filter((d) => d.verdict !== 'undo' && !undone.has(d.id));
  const last = standing.at(-1);
  if (!last) return failed(raise(nothingToUndo));
  const group = last.batch === undefined ? [last] : standing.filter((d) => d.batch === last.batch);
  return ok(
    group.flatMap((one) => {
      const decision = decide(
        one.candidate,
        all.filter((d) => d.candidate === one.candidate),
        { verdict: 'undo', undoes: one.id, ...(one.claim === undefined ? {} : { claim: one.claim }) },
      );
      if (one.claim === undefined) return prepare('decisions', [decision]);
      const retraction: Correction = {
        id: `undo-${one.claim}`,
        action: 'retract',
        claim: one.claim,
        reason: 'withdrawn',
        because: { en: 'The decision to accept this claim was undone.', zh: '接受该说法的决定已撤销。' },
        recorded: given.recorded,
      };
      return [...prepare('corrections', [retraction]), ...prepare('decisions', [decision])];
    }),
  );
}

interface Decided {
  readonly records: readonly Prepared[];
  readonly decision: Decision;
}

/** Decisions of one write: all of them or, with every problem named, none. More than one make a batch. */
async function together<One>(
  given: readonly One[],
  find: (one: One) => Promise<Result<Decided>>,
): Promise<Result<Prepared[]>> {
  const decided: Decided[] = [];
  const issues: Issue[] = [];
  for (const one of given) {
    const found = await find(one);
    if (found.ok) decided.push(found.value);
    else issues.push(...found.issues);
  }
  if (issues.length > 0) return failed(...issues);
  const batch = decided.length > 1 ? { batch: decided[0]!.decision.id } : {};
  return ok(
    decided.flatMap(({ records, decision }) => [
      ...records,
      ...prepare('decisions', [{ ...decision, ...batch }]),
    ]),
  );
}

function decide(
  candidate: string,
  before: readonly Decision[],
  given: Omit<Decision, 'id' | 'candidate'>,
): Decision {
  return { id: `${candidate}#${before.length + 1}`, candidate, ...given };
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
