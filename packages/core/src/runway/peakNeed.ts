import { compare, type Exact, minus, NOTHING, plus } from './exact.ts';
import { type Flows, monthlyFlows } from './flows.ts';

/**
 * The deepest total shortfall of revenue against cost: −min over t of Σ(R − E), zero or more. Raising exactly
 * this leaves nothing at break-even ("the area between the curves", T. Blackwell). 100 of cost against 60, 90
 * and 130 of revenue needs 50, after two months.
 */
export interface PeakNeed {
  readonly amount: Exact;
  /** Months after which the shortfall is deepest; 0 when there never is one. */
  readonly month: number;
  /** False when cost still exceeds revenue in the last month: then the true need is larger. */
  readonly complete: boolean;
}

export function peakNeed(flows: Flows, horizon: number): PeakNeed {
  let sum = NOTHING;
  let lowest = NOTHING;
  let after = 0;
  let complete = true;
  for (const { month, revenue, cost } of monthlyFlows(flows, horizon)) {
    const gain = minus(revenue, cost);
    sum = plus(sum, gain);
    complete = compare(gain, NOTHING) >= 0;
    if (compare(sum, lowest) < 0) [lowest, after] = [sum, month + 1];
  }
  return { amount: minus(NOTHING, lowest), month: after, complete };
}
