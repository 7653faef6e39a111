import type { DecimalString } from '../money/index.ts';
import { compare, type Exact, exact, minus, NOTHING, plus, times, UNIT } from './exact.ts';

/**
 * The cost structure that levers move: what customers pay, what serving them costs, and the fixed costs.
 * Revenue 300 M with 180 M of serving cost leaves 120 M a month for training, staff and the rest.
 */
export interface GapPosition {
  readonly cash: DecimalString;
  /** Per month, in month 0. Zero or more. */
  readonly revenue: DecimalString;
  /** Cost that moves with volume: serving, payment fees, revenue share. Per month, in month 0. */
  readonly variableCost: DecimalString;
  /** Growth of volume a month: revenue and variable cost grow by it. Above −1. */
  readonly revenueGrowth: DecimalString;
  readonly fixedCost: {
    readonly training: DecimalString;
    readonly staff: DecimalString;
    readonly other: DecimalString;
  };
  /** Growth of the fixed costs a month. Above −1. */
  readonly fixedCostGrowth: DecimalString;
  /** Volume falls by this many percent when price rises by one; 0 (volume stays) unless given. */
  readonly elasticity?: DecimalString;
}

/** A position as the two streams that decide cash: what sales leave, and the fixed costs. */
export interface GapPlan {
  readonly gain: Exact;
  readonly gainGrowth: Exact;
  readonly fixed: Exact;
  readonly fixedGrowth: Exact;
}

/** How a plan ends. */
export interface GapEnd {
  /** The lowest cash of the whole horizon, the opening balance included. */
  readonly minCash: Exact;
  /** The same before and from the month in which the change takes effect; before month 0 there is none. */
  readonly minCashBefore: Exact | null;
  readonly minCashAfter: Exact;
  /** Revenue less cost of the last month of the horizon. */
  readonly lastGain: Exact;
  /** The month from which revenue covers cost to the end of the horizon; null when it does not at the end. */
  readonly selfFundingFrom: number | null;
}

export function planOf(position: GapPosition): GapPlan {
  const { training, staff, other } = position.fixedCost;
  return {
    gain: minus(exact(position.revenue), exact(position.variableCost)),
    gainGrowth: exact(position.revenueGrowth),
    fixed: [training, staff, other].map(exact).reduce(plus),
    fixedGrowth: exact(position.fixedCostGrowth),
  };
}

/** Walk `before` up to the month in which the change takes effect, `after` from then on. */
export function walkPlan(
  cash: Exact,
  before: GapPlan,
  after: GapPlan,
  effectiveMonth: number,
  horizon: number,
): GapEnd {
  let left = cash;
  let [minCashBefore, minCashAfter]: [Exact | null, Exact | null] = [null, null];
  let selfFundingFrom: number | null = null;
  let net = NOTHING;
  // A change scales the level the streams have reached; only a new growth rate starts to act from here.
  let [gainPath, fixedPath] = [UNIT, UNIT];
  for (let month = 0; month < horizon; month++) {
    const plan = month < effectiveMonth ? before : after;
    const opening = left;
    net = minus(times(plan.gain, gainPath), times(plan.fixed, fixedPath));
    left = plus(left, net);
    const lower = compare(opening, left) < 0 ? opening : left;
    if (month < effectiveMonth) minCashBefore = lowest(minCashBefore, lower);
    else minCashAfter = lowest(minCashAfter, lower);
    selfFundingFrom = compare(net, NOTHING) < 0 ? null : (selfFundingFrom ?? month);
    gainPath = times(gainPath, plus(UNIT, plan.gainGrowth));
    fixedPath = times(fixedPath, plus(UNIT, plan.fixedGrowth));
  }
  minCashAfter ??= left;
  return {
    minCash: lowest(minCashBefore, minCashAfter),
    minCashBefore,
    minCashAfter,
    lastGain: net,
    selfFundingFrom,
  };
}

function lowest(a: Exact | null, b: Exact): Exact {
  return a && compare(a, b) < 0 ? a : b;
}
