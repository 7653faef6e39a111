export { type Added, type Additions, type Appended, appendClaims } from './appendClaims.ts';
export { applyCorrections, type Corrected } from './applyCorrections.ts';
export { asKnownAt } from './asKnownAt.ts';
export { type Check, type CheckOptions, checkLedger, checks } from './checks/index.ts';
export {
  type Correction,
  type CorrectionAction,
  type CorrectionReason,
  correctionActions,
  correctionReasons,
} from './correction.ts';
export { companiesNamed, findCompany } from './findCompany.ts';
export {
  ambiguousCompany,
  circularReplacement,
  missingReplacement,
  sameIdOtherContent,
  staleCorrection,
  unknownCompany,
  unknownReference,
} from './issues.ts';
export { emptyLedger, type Ledger } from './ledger.ts';
export { type LedgerIndex, ledgerIndex } from './ledgerIndex.ts';
export type { Prediction, PredictionOutcome } from './prediction.ts';
export { correctionSchema, predictionSchema, trancheSchema } from './schema.ts';
export type { Tranche, TrancheEvent, TrancheStatus } from './tranche.ts';
export { type LedgerView, type ViewOptions, viewLedger } from './viewLedger.ts';
