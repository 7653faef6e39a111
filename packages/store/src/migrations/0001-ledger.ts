import type { Migration } from '../migrate.ts';

const kept = [
  'history',
  'companies',
  'sources',
  'claims',
  'corrections',
  'tranches',
  'rates',
  'candidates',
  'decisions',
  'idempotency_keys',
];

/** The first form of the ledger: the history, its index of records, the keys of writes, the head of the chain. */
export const ledger: Migration = {
  version: 1,
  name: 'ledger',
  sqlite: [
    ...tables({ money: 'TEXT', day: 'TEXT', whole: 'INTEGER', strict: ' STRICT' }),
    ...kept.flatMap((table) =>
      ['UPDATE', 'DELETE'].map(
        (verb) =>
          `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table} BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END`,
      ),
    ),
  ],
  postgres: [
    ...tables({ money: 'numeric', day: 'date', whole: 'bigint', strict: '' }),
    `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the ledger is append-only'; END $$`,
    ...kept.map(
      (table) =>
        `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    ),
  ],
};

/** Hand-written for both engines; they differ only in the names of the column types. */
function tables(type: { money: string; day: string; whole: string; strict: string }): readonly string[] {
  const record = `id TEXT PRIMARY KEY NOT NULL, seq ${type.whole} NOT NULL UNIQUE REFERENCES history (seq) ON DELETE RESTRICT`;
  const table = (name: string, columns: string) => `CREATE TABLE ${name} (${columns})${type.strict}`;
  return [
    table(
      'history',
      `seq ${type.whole} PRIMARY KEY NOT NULL, recorded_at TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL, payload TEXT NOT NULL, prev_hash TEXT NOT NULL, hash TEXT NOT NULL UNIQUE`,
    ),
    table('companies', `${record}, name_en TEXT NOT NULL, name_zh TEXT NOT NULL`),
    table('sources', `${record}, origin TEXT NOT NULL, kind TEXT NOT NULL, published ${type.day}`),
    table(
      'claims',
      `${record}, company TEXT NOT NULL, metric TEXT NOT NULL, source TEXT NOT NULL,
       own_source TEXT REFERENCES sources (id) ON DELETE RESTRICT,
       period_start ${type.day} NOT NULL, period_end ${type.day} NOT NULL,
       low ${type.money}, high ${type.money}, stated ${type.money}, unit TEXT NOT NULL,
       known_from ${type.day} NOT NULL, private ${type.whole} NOT NULL`,
    ),
    'CREATE INDEX claims_by_company ON claims (company, metric, seq)',
    table(
      'corrections',
      `${record}, action TEXT NOT NULL, claim TEXT NOT NULL, own_claim TEXT REFERENCES claims (id) ON DELETE RESTRICT`,
    ),
    table('tranches', `${record}, company TEXT NOT NULL`),
    table(
      'rates',
      `${record}, base TEXT NOT NULL, quote TEXT NOT NULL, for_period TEXT NOT NULL, rate ${type.money} NOT NULL`,
    ),
    table('candidates', `${record}, company TEXT NOT NULL, metric TEXT NOT NULL`),
    table(
      'decisions',
      `${record}, candidate TEXT NOT NULL REFERENCES candidates (id) ON DELETE RESTRICT, verdict TEXT NOT NULL, own_claim TEXT REFERENCES claims (id) ON DELETE RESTRICT`,
    ),
    'CREATE INDEX decisions_by_candidate ON decisions (candidate, seq)',
    table(
      'idempotency_keys',
      'key TEXT PRIMARY KEY NOT NULL, body_hash TEXT NOT NULL, answer TEXT NOT NULL, recorded_at TEXT NOT NULL',
    ),
    table(
      'chain_head',
      `id ${type.whole} PRIMARY KEY NOT NULL CHECK (id = 1), seq ${type.whole} NOT NULL, hash TEXT NOT NULL`,
    ),
    `INSERT INTO chain_head (id, seq, hash) VALUES (1, 0, '${'0'.repeat(64)}')`,
  ];
}
