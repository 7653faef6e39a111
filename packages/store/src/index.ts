export { type Candidate, type Decision, isFinished, type ProposedClaim, type Verdict } from './candidate.ts';
export { canonicalJson } from './canonicalJson.ts';
export type { Clock } from './engine.ts';
export type { CompanyOnFile } from './filings/onFile.ts';
export type { CompanyPosition } from './filings/positions.ts';
export { noCandidate } from './issues.ts';
export type { BackupFacts } from './keep/backup.ts';
export { verifyFile } from './keep/backup.ts';
export type { DoctorFacts } from './keep/doctor.ts';
export { type RestoreFacts, restoreLedger } from './keep/restore.ts';
export { mergeLedgers } from './mergeLedgers.ts';
export { isPostgres } from './openEngine.ts';
export { openStore, type StoreOptions } from './openStore.ts';
export { hashText, type Snapshot, type SnapshotText } from './snapshot.ts';
export type {
  CandidateRow,
  NewRecords,
  Page,
  PageQuery,
  SnapshotRow,
  Store,
  WriteKey,
  Written,
} from './store.ts';
export type { Turns } from './turns.ts';
export type { ChainFacts } from './verifyChain.ts';
