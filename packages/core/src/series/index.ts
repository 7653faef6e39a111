export { deriveSeries, type SeriesQuery } from './deriveSeries.ts';
export { differenceQuarters } from './differenceQuarters.ts';
export { type LatestOptions, latestObservation } from './latestObservation.ts';
export type { Frequency, Observation, Series } from './observation.ts';
export { defaultPolicy, type PolicyName, parsePolicy } from './policy.ts';
export { reconcile } from './reconcile.ts';
export type {
  BasisAxis, BasisGroup, Bilingual, Bridge, BridgePart, Difference, DifferenceClass, Outlook, ReconcileQuery, Reconciliation, SiblingMeasure,
} from './reconciliation.ts';
export { resampleMonthly } from './resampleMonthly.ts';
