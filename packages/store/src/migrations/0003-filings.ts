import type { Migration } from '../migrate.ts';

const kept = ['filings', 'filing_tables'];

/**
 * Filed figures as columns: an entry of the history with the hash of a company's table, and the table beside it. The cash
 * positions are an index of the tables, made new when a company gets another one.
 */
export const filings: Migration = {
  version: 3,
  name: 'filings',
  sqlite: [
    ...tables({ whole: 'INTEGER', bytes: 'BLOB', day: 'TEXT', money: 'TEXT', strict: ' STRICT' }),
    ...kept.flatMap((table) =>
      ['UPDATE', 'DELETE'].map(
        (verb) =>
          `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table} BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END`,
      ),
    ),
  ],
  postgres: [
    ...tables({ whole: 'bigint', bytes: 'bytea', day: 'date', money: 'numeric', strict: '' }),
    ...kept.map(
      (table) =>
        `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    ),
  ],
};

function tables(type: {
  whole: string;
  bytes: string;
  day: string;
  money: string;
  strict: string;
}): readonly string[] {
  return [
    `CREATE TABLE filings (id TEXT PRIMARY KEY NOT NULL, seq ${type.whole} NOT NULL UNIQUE REFERENCES history (seq) ON DELETE RESTRICT,
       company TEXT NOT NULL, bulk ${type.whole} NOT NULL, figures ${type.whole} NOT NULL, accessions TEXT NOT NULL, sha256 TEXT NOT NULL)${type.strict}`,
    'CREATE INDEX filings_by_company ON filings (company, seq)',
    `CREATE TABLE filing_tables (sha256 TEXT PRIMARY KEY NOT NULL, packed ${type.bytes} NOT NULL)${type.strict}`,
    `CREATE TABLE cash_positions (company TEXT NOT NULL, filed ${type.day} NOT NULL, unit TEXT NOT NULL,
       cash ${type.money}, cash_on ${type.day}, flow ${type.money}, flow_kind TEXT, flow_start ${type.day}, flow_end ${type.day},
       PRIMARY KEY (company, filed))${type.strict}`,
  ];
}
