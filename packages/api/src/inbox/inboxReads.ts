import { parseClaim } from '@solvent/core/claim';
import { failed, ok, type Result, raise } from '@solvent/core/issue';
import type { CandidateRow, Page, SnapshotRow, SnapshotText, Store } from '@solvent/store';
import * as z from 'zod/mini';
import type { ApiContext } from '../context.ts';
import { asked } from '../inputs.ts';
import { ownerRead } from '../procedures.ts';
import { editClaim, editSchema } from './editClaim.ts';
import { type ClaimEffect, effectOf } from './effectOf.ts';
import { unknownDocument } from './issues.ts';

const id = () => z.string().check(z.minLength(1), z.maxLength(200));
const page = () => ({
  limit: z._default(z.int().check(z.minimum(1), z.maximum(200)), 200),
  cursor: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(300))),
});

/** A document with its words and every candidate found in it, in the order of the text. */
export interface DocumentData {
  readonly snapshot: SnapshotText;
  readonly rows: readonly CandidateRow[];
}

/** Questions about the review queue, for the owner of the ledger alone. */
export const inboxReads = {
  /** The review queue; empty where no ledger was made yet. */
  candidates: () =>
    ownerRead(
      z.strictObject({
        lang: asked.lang,
        state: z.exactOptional(z.enum(['open', 'accepted', 'rejected', 'decided', 'any'])),
        document: z.exactOptional(id()),
        ...page(),
      }),
      (query, ctx) =>
        inStore<Page<CandidateRow>>(ctx, { rows: [], next: null }, (store) => store.candidates(query)),
    ),
  /** The documents that were read, with how many of their candidates wait. */
  documents: () =>
    ownerRead(z.strictObject({ lang: asked.lang, ...page() }), (query, ctx) =>
      inStore<Page<SnapshotRow>>(ctx, { rows: [], next: null }, (store) => store.snapshots(query)),
    ),
  document: () =>
    ownerRead(
      z.strictObject({ lang: asked.lang, document: id() }),
      async ({ document }, ctx): Promise<Result<DocumentData>> => {
        const missing = () => failed(raise(unknownDocument, { id: document }));
        const store = await ctx.existingStore();
        if (!store.ok || store.value === null) return store.ok ? missing() : store;
        const snapshot = await store.value.snapshot(document);
        if (!snapshot.ok || snapshot.value === null) return snapshot.ok ? missing() : snapshot;
        const rows = await allCandidates(store.value, document);
        return rows.ok ? ok({ snapshot: snapshot.value, rows: inTextOrder(rows.value) }) : rows;
      },
    ),
  /** What accepting a candidate would mean, as it is or as edited; nothing is written. */
  candidateEffect: () =>
    ownerRead(
      z.strictObject({
        lang: asked.lang,
        candidate: id(),
        edit: z.exactOptional(editSchema),
        claim: z.exactOptional(z.record(z.string(), z.unknown())),
      }),
      async ({ candidate, edit = {}, claim: given }, ctx): Promise<Result<ClaimEffect>> => {
        const row = await findRow(candidate, ctx);
        const ledger = await ctx.ledger();
        if (!row.ok || !ledger.ok) return row.ok ? (ledger as Result<never>) : row;
        const { claim: proposed, source } = row.value.candidate;
        const claim = given ? parseClaim(given) : editClaim(proposed, edit, ledger.value);
        return claim.ok ? effectOf(claim.value, source, ledger.value, ctx.today) : claim;
      },
    ),
};

async function inStore<T>(
  ctx: ApiContext,
  none: T,
  ask: (store: Store) => Promise<Result<T>>,
): Promise<Result<T>> {
  const store = await ctx.existingStore();
  return store.ok && store.value ? ask(store.value) : store.ok ? ok(none) : store;
}

/** A candidate of the queue, whatever became of it. */
export async function findRow(candidate: string, ctx: ApiContext): Promise<Result<CandidateRow>> {
  const { noCandidate } = await import('@solvent/store');
  const found = await inStore<CandidateRow | null>(ctx, null, (store) => store.candidate(candidate));
  if (!found.ok) return found;
  return found.value ? ok(found.value) : failed(raise(noCandidate, { id: candidate }));
}

async function allCandidates(store: Store, document: string): Promise<Result<CandidateRow[]>> {
  const rows: CandidateRow[] = [];
  let cursor: string | null = null;
  do {
    const next: Result<Page<CandidateRow>> = await store.candidates({
      document,
      state: 'any',
      limit: 200,
      ...(cursor === null ? {} : { cursor }),
    });
    if (!next.ok) return next;
    rows.push(...next.value.rows);
    cursor = next.value.next;
  } while (cursor !== null);
  return ok(rows);
}

function inTextOrder(rows: readonly CandidateRow[]): readonly CandidateRow[] {
  const place = ({ candidate: { id } }: CandidateRow) => Number(/-(\d+)(?:\.\d+)?$/.exec(id)?.[1] ?? 0);
  return rows.toSorted((a, b) => place(a) - place(b));
}
