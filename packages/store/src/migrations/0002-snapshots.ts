import type { Migration } from '../migrate.ts';

const kept = ['snapshots', 'snapshot_texts'];

/** Documents as they were read: an entry of the history with the hash, and the words it stands for beside it. */
export const snapshots: Migration = {
  version: 2,
  name: 'snapshots',
  sqlite: [
    ...tables({ whole: 'INTEGER', bytes: 'BLOB', strict: ' STRICT' }),
    ...kept.flatMap((table) =>
      ['UPDATE', 'DELETE'].map(
        (verb) =>
          `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table} BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END`,
      ),
    ),
  ],
  postgres: [
    ...tables({ whole: 'bigint', bytes: 'bytea', strict: '' }),
    ...kept.map(
      (table) =>
        `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    ),
  ],
};

function tables(type: { whole: string; bytes: string; strict: string }): readonly string[] {
  return [
    `CREATE TABLE snapshots (id TEXT PRIMARY KEY NOT NULL, seq ${type.whole} NOT NULL UNIQUE REFERENCES history (seq) ON DELETE RESTRICT, sha256 TEXT NOT NULL, kind TEXT NOT NULL)${type.strict}`,
    `CREATE TABLE snapshot_texts (sha256 TEXT PRIMARY KEY NOT NULL, packed ${type.bytes} NOT NULL)${type.strict}`,
  ];
}
