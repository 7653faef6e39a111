import type { DecimalString } from '../money/index.ts';
import { type Exact, exact, plus, times, UNIT } from './exact.ts';

/**
 * Revenue and cost, each growing by its own factor every month: 291.7 M growing 5 % is 306.3 M in month 1.
 * All figures of a projection are read off these two streams, kept exact.
 */
export interface Flows {
  readonly revenue: DecimalString;
  readonly revenueGrowth: DecimalString;
  readonly cost: DecimalString;
  readonly costGrowth: DecimalString;
}

export interface MonthlyFlow {
  readonly month: number;
  readonly revenue: Exact;
  readonly cost: Exact;
}

/** Months 0 to `months` − 1. */
export function* monthlyFlows(flows: Flows, months: number): Generator<MonthlyFlow> {
  const revenueFactor = plus(UNIT, exact(flows.revenueGrowth));
  const costFactor = plus(UNIT, exact(flows.costGrowth));
  let revenue = exact(flows.revenue);
  let cost = exact(flows.cost);
  for (let month = 0; month < months; month++) {
    yield { month, revenue, cost };
    revenue = times(revenue, revenueFactor);
    cost = times(cost, costFactor);
  }
}

/** The longest horizon anything here walks: fifty years. */
export const LONGEST_HORIZON = 600;
