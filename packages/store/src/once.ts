import { createHash } from 'node:crypto';
import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import { canonicalJson } from './canonicalJson.ts';
import { databaseIssue } from './databaseIssue.ts';
import type { Clock, Engine, Trx } from './engine.ts';
import { type ChainHead, takeHead } from './history.ts';
import { badKey, keyReused, outcomeUnknown } from './issues.ts';
import type { WriteKey, Written } from './store.ts';

/** Carries the issues of a refused write out of its transaction, which takes back what it did. */
class Refused extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super('refused');
    this.issues = issues;
  }
}

/** A write, alone among all writers: its transaction, the entry it continues, the instant it is recorded at. */
export interface WriteUnderWay {
  readonly trx: Trx;
  readonly head: ChainHead;
  readonly recordedAt: string;
}

/** What is asked for, by name and content: what an idempotency key stands for. */
export interface Asked {
  readonly operation: string;
  readonly body: unknown;
}

/**
 * Do a write once for its key: in one transaction, alone among all writers, with its answer kept beside it.
 * A refused write leaves nothing, also not its key, so that it may be mended and sent again.
 */
export async function once(
  engine: Engine,
  clock: Clock,
  key: WriteKey,
  { operation, body }: Asked,
  work: (under: WriteUnderWay) => Promise<Result<Omit<Written, 'replayed'>>>,
): Promise<Result<Written>> {
  const { idempotencyKey } = key;
  if (!/^[\x20-\x7e]{1,255}$/.test(idempotencyKey)) return failed(raise(badKey));
  const bodyHash = createHash('sha256')
    .update(`${operation}\n${canonicalJson(key.request ?? body)}`)
    .digest('hex');
  let stage: 'working' | 'committing' = 'working';
  try {
    return await engine.db.transaction().execute(async (trx): Promise<Result<Written>> => {
      const head = await takeHead(trx, engine.kind);
      const before = await trx
        .selectFrom('idempotency_keys')
        .select(['body_hash', 'answer'])
        .where('key', '=', idempotencyKey)
        .executeTakeFirst();
      if (before) {
        if (before.body_hash !== bodyHash) throw new Refused([raise(keyReused, { key: idempotencyKey })]);
        return ok({ ...(JSON.parse(before.answer) as Omit<Written, 'replayed'>), replayed: true });
      }
      const recordedAt = clock();
      const done = await work({ trx, head, recordedAt });
      if (!done.ok) throw new Refused(done.issues);
      await trx
        .insertInto('idempotency_keys')
        .values({
          key: idempotencyKey,
          body_hash: bodyHash,
          answer: canonicalJson(done.value),
          recorded_at: recordedAt,
        })
        .execute();
      stage = 'committing';
      return ok({ ...done.value, replayed: false }, done.issues);
    });
  } catch (error) {
    if (error instanceof Refused) return failed(...error.issues);
    if ((stage as string) === 'committing')
      return failed(raise(outcomeUnknown, { why: String((error as Error).message).slice(0, 200) }));
    return failed(databaseIssue(error, engine.place));
  }
}
