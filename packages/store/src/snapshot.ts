import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { failed, ok, type Result, raise } from '@solvent/core/issue';
import type { Source } from '@solvent/core/source';
import type { Engine, Trx } from './engine.ts';
import { snapshotChanged, snapshotMissing } from './issues.ts';

/**
 * A document as it was read: the entry of the history names its words by their SHA-256, so that a quote can be looked
 * for in them at any later time. It stays in this store; no export carries it.
 */
export interface Snapshot {
  /** The id of its source. */
  readonly id: string;
  readonly source: Source;
  readonly kind: 'text' | 'html' | 'pdf';
  /** SHA-256 of the words in UTF-8, in hex. */
  readonly sha256: string;
  /** UTF-16 code units of the words: what locators count in. */
  readonly length: number;
  /** SHA-256 of the file or page as it came; absent when words were given. */
  readonly document?: string;
}

export interface SnapshotText extends Snapshot {
  readonly text: string;
}

/** Far more than any text or table has: a backup from elsewhere could hold what fills the memory when it is unpacked. */
export const MOST_BYTES = 256 * 1024 * 1024;

export function hashText(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Keep words under their hash; the same words are kept once. */
export async function writeTexts(trx: Trx, given: readonly SnapshotText[]): Promise<void> {
  for (const { sha256, text } of given)
    await trx
      .insertInto('snapshot_texts')
      .values({ sha256, packed: gzipSync(text) })
      .onConflict((c) => c.column('sha256').doNothing())
      .execute();
}

/** The words of a snapshot as they were read; an issue when they are gone or are other words. */
export async function readText(engine: Engine, { id, sha256 }: Snapshot): Promise<Result<string>> {
  const row = await engine.reads
    .selectFrom('snapshot_texts')
    .select('packed')
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  if (!row) return failed(raise(snapshotMissing, { id }, { path: `snapshots/${id}` }));
  try {
    const bytes = gunzipSync(row.packed, { maxOutputLength: MOST_BYTES });
    if (hashText(bytes) === sha256) return ok(bytes.toString('utf8'));
  } catch {
    // Not even packed words any more.
  }
  return failed(raise(snapshotChanged, { id }, { path: `snapshots/${id}` }));
}
