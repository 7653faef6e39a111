export { deriveSeries, inOrder, type SeriesQuery } from './deriveSeries.ts';
export { differenceQuarters } from './differenceQuarters.ts';
export { differenceOf, partsOfFreeCashFlow } from './freeCashFlow.ts';
export { nothingFromSource, unknownPolicy } from './issues.ts';
export { type LatestOptions, latestObservation } from './latestObservation.ts';
export { outlookOf } from './member.ts';
export type { Frequency, Observation, Series } from './observation.ts';
export { defaultPolicy, type PolicyName, parsePolicy, policyNames } from './policy.ts';
export { reconcile } from './reconcile.ts';
export type {
  BasisAxis,
  BasisGroup,
  Bilingual,
  Bridge,
  BridgePart,
  Difference,
  DifferenceClass,
  Outlook,
  ReconcileQuery,
  Reconciliation,
  SiblingMeasure,
} from './reconciliation.ts';
export { resampleMonthly } from './resampleMonthly.ts';
