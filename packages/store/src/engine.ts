import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './schema.ts';

type EngineKind = 'sqlite' | 'postgres';

/** What differs between the two engines, in one place; everything else is one set of queries on `db`. */
export interface Engine {
  readonly kind: EngineKind;
  /** Version of the database engine: `3.53.4`, `18.4`. */
  readonly version: string;
  /** File path, or the URL without its password. */
  readonly place: string;
  readonly db: Kysely<Tables>;
  /** Its own connection on a file, so that a write that waits its turn does not hold up reading. */
  readonly reads: Kysely<Tables>;
  /** Settings in force, by name, for `doctor`. */
  readonly settings: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export type Trx = Transaction<Tables>;

/** The present instant as `2026-11-24T09:30:00.000Z`; always passed in. */
export type Clock = () => string;
