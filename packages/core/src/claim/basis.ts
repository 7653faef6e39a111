import { familyOf } from '../metric/index.ts';
import type { Day } from '../time/index.ts';

/**
 * The seven axes on which two figures of one name can differ. `unknown` is allowed on each; it lowers the
 * claim's rank and is shown. Axis 1, the measure, is the claim's metric.
 */
export interface Basis {
  /** 2. How it was booked. */
  readonly accounting: Accounting;
  /** 3. What is in it. An item not named is unknown. */
  readonly inclusions: Partial<Readonly<Record<Inclusion, 'included' | 'excluded'>>>;
  /** 4. Revenue gross or net of a partner's share; valuation pre- or post-money. */
  readonly presentation: Presentation;
  /** 5. Which part of the company. */
  readonly scope: Scope;
  /** 6. Besides the period itself: its fiscal name, whether it was multiplied up, what a growth is measured against. */
  readonly periodBasis: PeriodBasis;
  /** 7. How the figure is known. */
  readonly epistemic: Epistemic;
}

export type Accounting = 'cash' | 'accrual' | 'nonGaap' | 'unknown';
export type Inclusion =
  | 'stockPay'
  | 'interest'
  | 'oneOffs'
  | 'capex'
  | 'financeLeases'
  | 'credits'
  | 'training'
  | 'freeUsers'
  | 'revenueShare';
export type Presentation = 'gross' | 'net' | 'preMoney' | 'postMoney' | 'none' | 'unknown';

export interface Scope {
  readonly kind: 'group' | 'segment' | 'product' | 'geography' | 'customerClass';
  readonly name?: string;
}

export interface PeriodBasis {
  readonly fiscal?: string;
  readonly annualised?: boolean;
  /** A running total since `start` of the period; never falls. */
  readonly cumulative?: boolean;
  readonly against?: 'yoy' | 'qoq' | 'mom' | 'plan' | `since:${Day}`;
  /** Only the year or the month of an instant was given. */
  readonly atPrecision?: 'month' | 'year';
}

export type Status = 'actual' | 'estimate' | 'guidance' | 'forecast' | 'target' | 'rumour';
export type Attribution =
  | 'filing'
  | 'company'
  | 'document'
  | 'anonymous'
  | 'analyst'
  | 'computed'
  | 'unknown';

export interface Epistemic {
  readonly status: Status;
  readonly attribution: Attribution;
  /** Who is quoted, and whom they cite. */
  readonly attributedTo?: string;
  /** The source denies or doubts the figure it prints. */
  readonly denied?: boolean;
  readonly contingentOn?: string;
}

/** True when the figure is about what happened; a forecast can never be the current value. */
export function isAboutThePast(status: Status): boolean {
  return status === 'actual' || status === 'estimate';
}

/** How figures of a metric are booked unless a source says otherwise: cash flow in cash, a loss by accrual; else null. */
export function usualAccounting(metric: string): Accounting | null {
  const family = familyOf(metric);
  return family === 'cash' ? 'cash' : family === 'result' ? 'accrual' : null;
}
