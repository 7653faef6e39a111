import type { Basis, ClaimMetric, Per, Quantity, Scope, Unit } from '../claim/index.ts';
import type { IntervalRecord } from '../money/index.ts';
import type { Day, Period } from '../time/index.ts';
import type { PolicyName } from './policy.ts';
import type { Outlook } from './reconciliation.ts';

/** One reconciled figure of one period: a stated value and what stands behind it. */
export interface Observation {
  readonly company: string;
  readonly metric: ClaimMetric;
  readonly period: Period;
  readonly scope: Scope;
  readonly quantity: Quantity;
  readonly unit: Unit;
  readonly per: Per | null;
  readonly basis: Basis;
  readonly outlook: Outlook;
  /** The chosen claim; null when the observation was derived from several. */
  readonly claim: string | null;
  /** The chosen claim, or every claim that a derived observation rests on. */
  readonly claims: readonly string[];
  /** Claims on the same period that were not chosen, on any basis. */
  readonly alternatives: readonly string[];
  readonly range: IntervalRecord;
  readonly origins: number;
  readonly conflicts: number;
  readonly knownFrom: Day;
  /** Publication day of a filing; null for anything else. */
  readonly filed: Day | null;
  readonly source: string;
  /** The filing's own name of the figure, from the claim's locator: `us-gaap/Revenues`. */
  readonly tag: string | null;
  /** How a derived observation was made; null when its value was stated. */
  readonly derived: { readonly rule: string; readonly formula: string } | null;
}

export type Frequency = 'month' | 'quarter' | 'half' | 'year' | 'instant';

/** Observations of one metric in the order of their periods. */
export interface Series {
  readonly company: string;
  readonly metric: ClaimMetric;
  readonly scope: Scope;
  readonly freq: Frequency | null;
  readonly policy: PolicyName;
  readonly observations: readonly Observation[];
}
