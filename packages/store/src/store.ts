import type { Claim } from '@solvent/core/claim';
import type { Result } from '@solvent/core/issue';
import type { Correction, Ledger, Tranche } from '@solvent/core/ledger';
import type { ExchangeRate } from '@solvent/core/money';
import type { Company, Source } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';
import type { Candidate, Decision } from './candidate.ts';
import type { DoctorFacts } from './keep/doctor.ts';
import type { RecordTableName } from './schema.ts';
import type { ChainFacts } from './verifyChain.ts';

/** Records to add in one write, whole or not at all. */
export interface NewRecords {
  readonly companies?: readonly Company[];
  readonly sources?: readonly Source[];
  readonly claims?: readonly Claim[];
  readonly corrections?: readonly Correction[];
  readonly tranches?: readonly Tranche[];
  readonly rates?: readonly ExchangeRate[];
  readonly candidates?: readonly Candidate[];
}

export interface WriteKey {
  /** 1 to 255 printable characters; a UUID, or the hash of a file with its options. */
  readonly idempotencyKey: string;
  /**
   * What was asked for, when the records were made from it on the way (with the day of today, say): the key
   * stands for this. The records themselves when absent.
   */
  readonly request?: unknown;
}

/** What a write did: how many records are new, how many were there already, the last entry's number. */
export interface Written {
  readonly added: Readonly<Partial<Record<RecordTableName, number>>>;
  readonly kept: number;
  readonly seq: number;
  /** The ids of the new records, in order. */
  readonly ids: readonly string[];
  /** True when this is the first answer given again. */
  readonly replayed: boolean;
}

export interface CandidateRow {
  readonly candidate: Candidate;
  readonly state: 'open' | 'accepted' | 'rejected';
  readonly decision: Decision | null;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Pass it as `cursor` for the next page; null on the last. */
  readonly next: string | null;
}

export interface PageQuery {
  readonly cursor?: string;
  /** 1 to 200; 50 when absent. */
  readonly limit?: number;
}

/**
 * The ledger that a user adds to. Every answer that can fail for a reason outside the program is a `Result`;
 * writes are atomic, idempotent by key, and acknowledged only after they are on disk.
 */
export interface Store {
  /** The user's own records, of one instant; the same object while nothing was written. */
  ledger(): Promise<Result<Ledger>>;
  /** Number of the last entry and its hash: changes with every write. */
  head(): Promise<Result<{ readonly seq: number; readonly hash: string }>>;
  claims(
    query: PageQuery & { readonly company?: string; readonly metric?: string },
  ): Promise<Result<Page<Claim>>>;
  /** The review queue, oldest first; the open ones when `state` is absent. */
  candidates(
    query: PageQuery & { readonly state?: CandidateRow['state'] },
  ): Promise<Result<Page<CandidateRow>>>;

  append(records: NewRecords, key: WriteKey): Promise<Result<Written>>;
  /** Accept as found, or as edited when `claim` is given. */
  accept(
    decision: { readonly candidate: string; readonly claim?: Claim },
    key: WriteKey,
  ): Promise<Result<Written>>;
  reject(
    decision: { readonly candidate: string; readonly because?: string },
    key: WriteKey,
  ): Promise<Result<Written>>;
  /** Take back the last decision by a new record; `recorded` is the day the retraction counts from. */
  undoDecision(undo: { readonly recorded: Day }, key: WriteKey): Promise<Result<Written>>;

  /** Every entry against the one before it, every index row against its entry. */
  verifyChain(): Promise<Result<ChainFacts>>;
  /** Write a verified copy; refuses to overwrite. */
  backup(
    toFile: string,
  ): Promise<Result<{ readonly file: string; readonly seq: number; readonly bytes: number }>>;
  doctor(): Promise<Result<DoctorFacts>>;
  close(): Promise<void>;
}
