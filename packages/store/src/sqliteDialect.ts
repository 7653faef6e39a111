import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

/** Kysely over Node's own SQLite. Transactions take the write lock at once, so that a reader never has to become a writer. */
export class NodeSqliteDialect implements Dialect {
  readonly #open: () => DatabaseSync;

  /** Opened at the first query, if there is one. */
  constructor(open: () => DatabaseSync) {
    this.#open = open;
  }

  createDriver(): Driver {
    return new ImmediateDriver({ database: async () => adapt(this.#open()) });
  }
  createQueryCompiler() {
    return new SqliteQueryCompiler();
  }
  createAdapter() {
    return new SqliteAdapter();
  }
  createIntrospector(db: Kysely<unknown>) {
    return new SqliteIntrospector(db);
  }
}

function adapt(database: DatabaseSync): SqliteDatabase {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    close: () => database.close(),
    prepare: (text) => {
      const statement = database.prepare(text);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      };
    },
  };
}

const PATIENCE_MS = 10_000;

/**
 * Waits for another writer without holding up this process: a server goes on answering reads meanwhile, and
 * two stores in one process cannot wait for each other for ever.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const run = (text: string) => connection.executeQuery(CompiledQuery.raw(text));
    const deadline = performance.now() + PATIENCE_MS;
    for (let tries = 0; ; tries++) {
      await run('pragma busy_timeout = 0');
      try {
        await run('begin immediate');
        return;
      } catch (error) {
        if ((error as { errcode?: number }).errcode !== 5 || performance.now() > deadline) throw error;
      } finally {
        await run(`pragma busy_timeout = ${PATIENCE_MS}`);
      }
      await pause(1 + (tries % 10));
    }
  }
}
