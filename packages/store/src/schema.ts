import type { ColumnType } from 'kysely';

/**
 * The tables, as both engines have them. `history` is the ledger; the tables of records are its index, one row
 * for each entry, with the columns that queries and foreign keys need.
 */
export interface Tables {
  history: HistoryTable;
  companies: RecordTable & { name_en: string; name_zh: string };
  sources: RecordTable & { origin: string; kind: string; published: string | null };
  claims: RecordTable & ClaimColumns;
  corrections: RecordTable & { action: string; claim: string; own_claim: string | null };
  tranches: RecordTable & { company: string };
  rates: RecordTable & { base: string; quote: string; for_period: string; rate: string };
  candidates: RecordTable & { company: string; metric: string };
  snapshots: RecordTable & { sha256: string; kind: string };
  decisions: RecordTable & { candidate: string; verdict: string; own_claim: string | null };
  filings: RecordTable & FilingColumns;
  /** Tables of filed figures, packed; named by their hash, which the entry of the filings holds. */
  filing_tables: { sha256: string; packed: Uint8Array };
  cash_positions: PositionTable;
  /** The words of snapshots, packed; named by their hash, which the entry of the snapshot holds. */
  snapshot_texts: { sha256: string; packed: Uint8Array };
  idempotency_keys: { key: string; body_hash: string; answer: string; recorded_at: string };
  chain_head: { id: number; seq: number; hash: string };
  meta: { key: string; value: string };
}

/** One entry of the history; `hash` covers `prev_hash` and all the other columns. */
export interface HistoryTable {
  seq: number;
  recorded_at: string;
  kind: string;
  subject: string;
  payload: string;
  prev_hash: string;
  hash: string;
}

interface RecordTable {
  id: string;
  /** The entry of the history that holds the record. */
  seq: number;
}

interface ClaimColumns {
  company: string;
  metric: string;
  source: string;
  /** The source again when it is in this store, for the foreign key; null when it is in the dataset below. */
  own_source: string | null;
  period_start: string;
  period_end: string;
  low: string | null;
  high: string | null;
  stated: string | null;
  unit: string;
  known_from: string;
  private: ColumnType<number, number, never>;
}

interface FilingColumns {
  company: string;
  bulk: ColumnType<number, number, never>;
  figures: number;
  /** Between blanks, so that one can be looked for: ` 0001564590-15-001031 0001564590-15-003789 `. */
  accessions: string;
  sha256: string;
}

/** Of each company its cash and its latest cash flow, from a day of filing to the next; derived from its tables. */
interface PositionTable {
  company: string;
  filed: string;
  unit: string;
  cash: string | null;
  cash_on: string | null;
  flow: string | null;
  flow_kind: 'free' | 'operating' | null;
  flow_start: string | null;
  flow_end: string | null;
}

export const recordTables = [
  'companies',
  'sources',
  'claims',
  'corrections',
  'tranches',
  'rates',
  'filings',
  'snapshots',
  'candidates',
  'decisions',
] as const;
/** What lies beside the history: texts and tables under the hash that an entry names, and the cash positions derived from them. */
export const packedTables = ['snapshot_texts', 'filing_tables'] as const;
export type PackedTableName = (typeof packedTables)[number];

export type RecordTableName = (typeof recordTables)[number];
