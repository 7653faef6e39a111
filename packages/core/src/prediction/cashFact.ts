import type { DecimalString } from '../money/index.ts';
import type { Day } from '../time/index.ts';

export type CashMeasure = 'operatingCashFlow' | 'capex' | 'revenue' | 'cash';

/**
 * One figure as one filing stated it: operating cash flow of 2024-01-01 to 2024-06-30 (both days inside), 1.2 bn, filed on
 * 2024-08-06. All facts of a company are in one currency.
 */
export interface CashFact {
  readonly measure: CashMeasure;
  /** Null for a balance. */
  readonly start: Day | null;
  readonly end: Day;
  readonly value: DecimalString;
  readonly filed: Day;
  /** How good a statement of the measure its tag is; 0 is best. */
  readonly rank: number;
}

/** A quarter as known on some day; capital expenditure is positive when money goes out. */
export interface CashQuarter {
  /** Its last day. */
  readonly end: Day;
  readonly operatingCashFlow: DecimalString;
  readonly capex: DecimalString;
  readonly revenue: DecimalString | null;
  /** Balance at its end. */
  readonly cash?: DecimalString | null;
}
