import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './schema.ts';

/**
 * Who does which piece of a work that several processes share, on several machines if they like: a piece is taken by one
 * of them at a time, and is free again as soon as that one has ended, however it ended.
 */
export interface Turns {
  /** False when another process is at it. */
  take(piece: string): Promise<boolean>;
  leave(piece: string): Promise<void>;
  /** Whether a write of that key has been done, by anybody. */
  isDone(piece: string): Promise<boolean>;
  close(): Promise<void>;
}

/** On a server, by its advisory locks, which belong to a session; undefined for a file, which one process writes. */
export async function openTurns(engine: Engine): Promise<Turns | undefined> {
  if (engine.kind !== 'postgres') return undefined;
  const { session, release } = await holdSession(engine.db);
  const ask = async (query: ReturnType<typeof sql<{ ok: boolean }>>) =>
    (await query.execute(session)).rows[0]?.ok === true;
  const name = (piece: string) => sql`hashtextextended(${piece}, 0)`;
  return {
    take: (piece) => ask(sql<{ ok: boolean }>`select pg_try_advisory_lock(${name(piece)}) as ok`),
    leave: async (piece) => {
      await ask(sql<{ ok: boolean }>`select pg_advisory_unlock(${name(piece)}) as ok`);
    },
    isDone: (piece) =>
      ask(sql<{ ok: boolean }>`select exists (select 1 from idempotency_keys where key = ${piece}) as ok`),
    close: async () => {
      await ask(sql<{ ok: boolean }>`select pg_advisory_unlock_all() is null as ok`);
      release();
    },
  };
}

/** One connection of the pool for as long as it is wanted. */
function holdSession(db: Kysely<Tables>): Promise<{ session: Kysely<Tables>; release: () => void }> {
  return new Promise((found, refuse) => {
    db.connection()
      .execute(
        (session) =>
          new Promise<void>((release) => {
            found({ session, release });
          }),
      )
      .catch(refuse);
  });
}
