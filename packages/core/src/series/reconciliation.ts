import type { Basis, ClaimMetric, Per, Quantity, Scope, Unit } from '../claim/index.ts';
import type { Issue } from '../issue/index.ts';
import type { DecimalString, IntervalRecord } from '../money/index.ts';
import type { Day, Period } from '../time/index.ts';
import type { PolicyName } from './policy.ts';

/** Text in both languages. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

export type DifferenceClass =
  /** The intervals overlap: one figure, written to different precision. */
  | 'sameWithinRounding'
  /** Apart by a power of ten. */
  | 'scaleError'
  /** The same figure stands under another period. */
  | 'periodShifted'
  /** Accounting, inclusions, presentation, annualised, cumulative, comparison base or unit of time differ. */
  | 'basisDiffers'
  | 'scopeDiffers'
  /** The same teller, a later day. */
  | 'supersededOrRestated'
  | 'forecastAgainstActual'
  /** Both go back to one document. */
  | 'repeatedFromOneOrigin'
  /** Nothing above explains it. */
  | 'genuineConflict';

export type BasisAxis =
  | 'accounting'
  | 'inclusions'
  | 'presentation'
  | 'annualised'
  | 'cumulative'
  | 'against'
  | 'per'
  | 'unit'
  | 'unstated';

/** Why claims do not print one number: `claims[0]` is the one the others are set against. */
export interface Difference {
  readonly class: DifferenceClass;
  readonly claims: readonly string[];
  readonly axis: BasisAxis | null;
  /** How far the middles are apart, first minus second, in the unit of the first; null for groups. */
  readonly gap: DecimalString | null;
  readonly sentence: Bilingual;
}

export interface BridgePart {
  readonly metric: ClaimMetric;
  readonly sign: 1 | -1;
  /** Multiplied by this before it is added: 12 for a month against a year. */
  readonly times: number;
  readonly claim: string;
  readonly interval: IntervalRecord;
}

/** An equation between claims: loss 5.0 = cost 8.5 − revenue 3.5 closes with residual 0 inside the rounding. */
export interface Bridge {
  /** `net_loss = operating_cost - revenue` */
  readonly equation: string;
  readonly result: BridgePart;
  readonly parts: readonly BridgePart[];
  readonly unit: Unit;
  /** Result minus the parts. */
  readonly residual: IntervalRecord;
  readonly closes: boolean;
  readonly sentence: Bilingual;
}

/** Claims on one basis, with the value the policy chooses among them. */
export interface BasisGroup {
  /** Stable name of the basis inside this reconciliation: `plain`, `-stockPay`, `product ChatGPT` … */
  readonly key: string;
  readonly basisTags: { readonly en: readonly string[]; readonly zh: readonly string[] };
  readonly scope: Scope;
  /** Null when every claim here is denied by its own source. */
  readonly chosen: string | null;
  readonly quantity: Quantity | null;
  readonly unit: Unit;
  readonly per: Per | null;
  readonly basis: Basis;
  readonly outlook: Outlook;
  /** Hull over the best claim of each independent origin with the outlook of the chosen one. */
  readonly range: IntervalRecord;
  readonly origins: number;
  readonly articles: number;
  /** Best first. */
  readonly claims: readonly string[];
}

/** What a claim is about, seen from the day it was published: a full-year "estimate" made in July looks forward. */
export type Outlook = 'actual' | 'estimate' | 'forward';

/** Another measure of the same thing, never mixed with this one: operating loss beside net loss. */
export interface SiblingMeasure {
  readonly metric: ClaimMetric;
  readonly name: Bilingual;
  readonly period: Period;
  /** Its bases, best first. */
  readonly groups: readonly BasisGroup[];
}

export interface ReconcileQuery {
  readonly company: string;
  readonly metric: ClaimMetric;
  readonly period: Period;
  /** Left out: every scope, the group first. */
  readonly scope?: Scope;
}

export interface Reconciliation {
  readonly company: string;
  readonly metric: ClaimMetric;
  readonly period: Period;
  readonly scope: Scope | null;
  readonly policy: PolicyName;
  /** Id of the chosen claim: a value that a source stated, or null when there is none to choose. */
  readonly chosen: string | null;
  readonly quantity: Quantity | null;
  readonly unit: Unit | null;
  readonly per: Per | null;
  readonly basis: Basis | null;
  readonly published: Day | null;
  readonly why: Bilingual;
  readonly range: IntervalRecord | null;
  /** Independent origins and articles behind the basis of the chosen claim. */
  readonly origins: number;
  readonly articles: number;
  /** The basis of the chosen claim first. */
  readonly groups: readonly BasisGroup[];
  readonly siblings: readonly SiblingMeasure[];
  readonly differences: readonly Difference[];
  /** How many of the differences are genuine conflicts. */
  readonly conflicts: number;
  readonly bridges: readonly Bridge[];
  readonly issues: readonly Issue[];
}
