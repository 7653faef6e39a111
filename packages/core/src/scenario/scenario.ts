import type { Currency, DecimalString } from '../money/index.ts';
import type { DriverId } from './driver.ts';

/**
 * A what-if: a small, named patch over a company's position. "Price war" sets the price to ×0.0548 a year and
 * leaves all else as it is. It is plain data: it can be layered, compared, undone, and put into an address.
 */
export interface Scenario {
  readonly name: string;
  /** Months looked at, 1 to 600; the position's own when absent. */
  readonly horizon?: number;
  readonly drivers: { readonly [driver in DriverId]?: Setting };
  readonly events: readonly ScenarioEvent[];
}

/** One driver's value, in the driver's unit; `newMoney` takes a word. */
export interface Setting {
  readonly value: string;
  /** `YYYY-MM`: holds from this month on; from the start when absent. */
  readonly from?: string;
  /** The claim that states it; absent: assumed. */
  readonly claim?: string;
}

/** Money that comes or goes once, in hand at the start of its month. */
export interface ScenarioEvent {
  /** `raise` and `tranche` bring money, `obligation` takes it, `oneOff` has its own sign. */
  readonly kind: 'raise' | 'tranche' | 'obligation' | 'oneOff';
  /** `YYYY-MM` */
  readonly month: string;
  /** Zero or more, except for a one-off. */
  readonly amount: DecimalString;
  readonly label?: string;
  readonly claim?: string;
}

export const emptyScenario: Scenario = { name: '', drivers: {}, events: [] };

/** What a scenario is laid over: amounts a month in one currency, rates a month, all in month 0. */
export interface ScenarioPosition {
  readonly company: string;
  readonly currency: Currency;
  /** `YYYY-MM`: the calendar month of month 0. */
  readonly start: string;
  /** Horizon in months unless a scenario says otherwise. */
  readonly months: number;
  readonly cash: DecimalString;
  readonly revenue: DecimalString;
  /** Cost that moves with volume. */
  readonly serving: DecimalString;
  readonly training: DecimalString;
  readonly staff: DecimalString;
  readonly other: DecimalString;
  /** Capital spending that is not in the costs above. */
  readonly capex: DecimalString;
  /** Of volume at today's price; serving grows with it. */
  readonly revenueGrowth: DecimalString;
  /** Of training, staff and other cost. */
  readonly costGrowth: DecimalString;
  /** Months in which the distance of growth to its floor halves; null: growth stays. */
  readonly growthHalfLife: DecimalString | null;
  /** Promised money that has not come yet. */
  readonly promised: readonly PromisedMoney[];
}

export interface PromisedMoney {
  readonly id: string;
  readonly investor: string;
  readonly month: string;
  /** False when no source gives a date and the month is assumed. */
  readonly dated: boolean;
  readonly fallback: DecimalString;
  readonly weighted: DecimalString;
  readonly full: DecimalString;
}
