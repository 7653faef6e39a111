import type { Claim } from '@solvent/core/claim';
import type { FilingTable } from '@solvent/core/filing';
import type { Result } from '@solvent/core/issue';
import type { Correction, Ledger, Tranche } from '@solvent/core/ledger';
import type { ExchangeRate } from '@solvent/core/money';
import type { Company, Source } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';
import type { Candidate, Decision } from './candidate.ts';
import type { Acceptance, Rejection } from './decide.ts';
import type { CompanyOnFile } from './filings/onFile.ts';
import type { CompanyPosition } from './filings/positions.ts';
import type { DoctorFacts } from './keep/doctor.ts';
import type { RecordTableName } from './schema.ts';
import type { Snapshot, SnapshotText } from './snapshot.ts';
import type { Turns } from './turns.ts';
import type { ChainFacts } from './verifyChain.ts';

/** Records to add in one write, whole or not at all. */
export interface NewRecords {
  readonly companies?: readonly Company[];
  readonly sources?: readonly Source[];
  readonly claims?: readonly Claim[];
  readonly corrections?: readonly Correction[];
  readonly tranches?: readonly Tranche[];
  readonly rates?: readonly ExchangeRate[];
  /**
   * Figures of filings as columns, one table a company; each is a claim, and its filing a source, that nobody needs to
   * write out.
   */
  readonly filings?: readonly FilingTable[];
  readonly snapshots?: readonly SnapshotText[];
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
  /**
   * The records were read from a file that may have been read before, on another day or when its filer had another name:
   * a source that is there stays as it is, and a claim keeps the day on which it was first recorded.
   */
  readonly again?: boolean;
  /** The filings of many companies come in together: their companies are on file, and in the field when asked for by name. */
  readonly bulk?: boolean;
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

export interface SnapshotRow {
  readonly snapshot: Snapshot;
  /** How many candidates of it there are in each state. */
  readonly candidates: Readonly<Record<CandidateRow['state'], number>>;
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
  /**
   * The user's own records, of one instant; the same object while nothing was written. Without the companies that are only
   * on file.
   */
  ledger(): Promise<Result<Ledger>>;
  /**
   * What a question about some companies needs of it: `choose` is given the companies that are in the store and gives
   * the ids of those meant, of the dataset's as well. With the filings of these sources, when some are asked for.
   */
  about(
    choose: (companies: readonly Company[]) => readonly string[],
    sources?: readonly string[],
  ): Promise<Result<Ledger>>;
  /** Number of the last entry and its hash: changes with every write. */
  head(): Promise<Result<{ readonly seq: number; readonly hash: string }>>;
  /** The companies the user added; without reading their claims. */
  companies(): Promise<Result<readonly Company[]>>;
  /** The companies that are only on file, which `ledger()` leaves out. */
  onFile(): Promise<Result<readonly CompanyOnFile[]>>;
  /** Of every company with filings its cash and cash flow as last reported by a day; without reading its figures. */
  positions(day: Day): Promise<Result<readonly CompanyPosition[]>>;
  claims(
    query: PageQuery & { readonly company?: string; readonly metric?: string },
  ): Promise<Result<Page<Claim>>>;
  /** The review queue, oldest first; the open ones when `state` is absent, of one document when `document` is given. */
  candidates(
    query: PageQuery & {
      readonly state?: CandidateRow['state'] | 'decided' | 'any';
      /** The id of a snapshot: a candidate of it is named after it, `read-3f2a9c1b-7`. */
      readonly document?: string;
    },
  ): Promise<Result<Page<CandidateRow>>>;

  /** One candidate with what became of it; null when there is none of that id. */
  candidate(id: string): Promise<Result<CandidateRow | null>>;
  /** The documents read, oldest first. */
  snapshots(query: PageQuery): Promise<Result<Page<SnapshotRow>>>;
  /** A document with its words, checked against their hash; null when there is none of that id. */
  snapshot(id: string): Promise<Result<SnapshotText | null>>;

  /** For a work that several processes share; undefined on a file. */
  turns(): Promise<Result<Turns | undefined>>;
  append(records: NewRecords, key: WriteKey): Promise<Result<Written>>;
  /** Accept as found, or as edited; several are one write, and are undone together. */
  accept(decisions: Acceptance | readonly Acceptance[], key: WriteKey): Promise<Result<Written>>;
  reject(decisions: Rejection | readonly Rejection[], key: WriteKey): Promise<Result<Written>>;
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
