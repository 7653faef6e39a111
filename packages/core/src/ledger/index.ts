export type { Correction, CorrectionReason } from './correction.ts';
export { emptyLedger, type Ledger } from './ledger.ts';
export type { Tranche, TrancheEvent, TrancheStatus } from './tranche.ts';
