import type { DecimalString } from '../money/index.ts';
import type { BreakEven } from './breakEven.ts';
import type { AliveVerdict } from './defaultAlive.ts';
import type { RunwayResult } from './result.ts';

/**
 * What `project` takes and gives: the contract of `solvent project --json`. Amounts are per month in one
 * currency, growth is per month, and decimals are text: 3.5 bn a year growing 5 % a month is
 * `revenue: '291666667', revenueGrowth: '0.05'`.
 */
export interface ProjectionInput {
  readonly currency: string;
  /** `YYYY-MM`: the calendar month of month 0. */
  readonly start: string;
  /** Horizon: 1 to 600, 120 unless given. */
  readonly months: number;
  readonly cash: DecimalString;
  readonly revenue: DecimalString;
  readonly revenueGrowth: DecimalString;
  readonly cost: DecimalString;
  readonly costGrowth: DecimalString;
  readonly events: readonly ProjectionEvent[];
}

/** Money that comes (positive) or goes (negative) once, in hand at the start of its month. */
export interface ProjectionEvent {
  readonly month: number;
  readonly amount: DecimalString;
  readonly label: string;
}

/** One month of the path. Decimals are rounded half to even to 18 significant digits. */
export interface ProjectedMonth {
  readonly month: number;
  /** `YYYY-MM` */
  readonly label: string;
  readonly revenue: DecimalString;
  readonly cost: DecimalString;
  readonly events: DecimalString;
  readonly cashStart: DecimalString;
  readonly cashEnd: DecimalString;
}

export interface Projection {
  readonly input: ProjectionInput;
  readonly runway: RunwayResult;
  /** First month with revenue ≥ cost inside the horizon; null when there is none (`breakEven.why` says why). */
  readonly breakEvenMonth: number | null;
  readonly breakEven: BreakEven;
  /** The deepest total shortfall of revenue against cost, events left out; zero or more. */
  readonly peakFundingNeed: DecimalString;
  /** Months after which the need is deepest; `complete` is false when it still deepens at the horizon. */
  readonly peakFunding: { readonly month: number; readonly complete: boolean };
  /** Peak need less cash: positive is money to find, negative is money to spare. */
  readonly gap: DecimalString;
  /** The lowest cash at the start (month 0) or after any month. */
  readonly minCash: { readonly amount: DecimalString; readonly month: number };
  readonly defaultAlive: { readonly constantCost: AliveVerdict; readonly growingCost: AliveVerdict };
  readonly path: readonly ProjectedMonth[];
}
