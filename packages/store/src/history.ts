import { createHash } from 'node:crypto';
import type { Trx } from './engine.ts';
import type { Words } from './raiseInBoth.ts';
import type { HistoryTable } from './schema.ts';

/** What an entry of the history says, before it gets its number and its place in the chain. */
export interface NewEntry {
  readonly kind: string;
  readonly subject: string;
  readonly payload: string;
}

export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** The hash before the first entry. */
export const genesis = '0'.repeat(64);

/**
 * SHA-256 over the former hash and the entry's own words, each on a line. Lines cannot be confused: only the
 * payload may be long, it comes last, and JSON has no raw line breaks.
 */
export function hashEntry(entry: Omit<HistoryTable, 'hash'>): string {
  const { prev_hash, seq, recorded_at, kind, subject, payload } = entry;
  return createHash('sha256')
    .update([prev_hash, seq, recorded_at, kind, JSON.stringify(subject), payload].join('\n'))
    .digest('hex');
}

export function chainEntries(
  head: ChainHead,
  entries: readonly NewEntry[],
  recordedAt: string,
): HistoryTable[] {
  let { seq, hash } = head;
  return entries.map((entry) => {
    seq += 1;
    const unsealed = { seq, recorded_at: recordedAt, ...entry, prev_hash: hash };
    hash = hashEntry(unsealed);
    return { ...unsealed, hash };
  });
}

const missing: Words = { en: 'the entry is missing', zh: '该条缺失' };
const unconnected: Words = { en: 'it does not continue the entry before it', zh: '它与前一条不相接' };
export const changed: Words = { en: 'its words were changed', zh: '其内容被改动' };
/** When the ledger says it goes on, and no entry follows. */
export const endMissing: Words = { en: 'the end of the history is missing', zh: '历史记录的末尾缺失' };

/** The first entry of a run that does not follow from the one before it, and why. */
export function findBreak(
  head: ChainHead,
  entries: readonly HistoryTable[],
): { seq: number; why: Words } | undefined {
  let { seq, hash } = head;
  for (const entry of entries) {
    seq += 1;
    if (entry.seq !== seq) return { seq, why: missing };
    if (entry.prev_hash !== hash) return { seq, why: unconnected };
    if (hashEntry(entry) !== entry.hash) return { seq, why: changed };
    hash = entry.hash;
  }
  return undefined;
}

/** Take the head for this write; on PostgreSQL the row lock makes writers wait in line, on SQLite the transaction did. */
export async function takeHead(trx: Trx, kind: 'sqlite' | 'postgres'): Promise<ChainHead> {
  const query = trx.selectFrom('chain_head').select(['seq', 'hash']).where('id', '=', 1);
  return (kind === 'postgres' ? query.forUpdate() : query).executeTakeFirstOrThrow();
}
