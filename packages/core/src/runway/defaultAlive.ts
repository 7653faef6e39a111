import type { DecimalString } from '../money/index.ts';
import { compare, exact, minus, NOTHING, plus } from './exact.ts';
import { type Flows, LONGEST_HORIZON, monthlyFlows } from './flows.ts';

/**
 * Does the company reach break-even on the money it has? 5 bn with 291.7 M growing 5 % against a constant
 * 708.3 M: alive in month 19. No event counts: being alive by default means without another round.
 * P. Graham, "Default Alive or Default Dead?" (2015) holds cost constant; T. Blackwell (growth.tlb.org).
 */
export type AliveVerdict =
  /** Revenue meets cost in this month, and cash was never below zero before. */
  | { readonly kind: 'alive'; readonly month: number }
  /** Cash falls below zero during this month. */
  | { readonly kind: 'dead'; readonly month: number }
  /** Revenue covers cost today. `burnsFrom` is the first month in which it no longer does, within fifty years. */
  | { readonly kind: 'alreadySelfFunding'; readonly month: 0; readonly burnsFrom: number | null }
  /** Neither happens within fifty years. */
  | { readonly kind: 'undecided'; readonly months: number };

export function defaultAlive(cash: DecimalString, flows: Flows): AliveVerdict {
  if (compare(exact(flows.revenue), exact(flows.cost)) >= 0)
    return { kind: 'alreadySelfFunding', month: 0, burnsFrom: firstBurn(flows) };
  let left = exact(cash);
  if (compare(left, NOTHING) < 0) return { kind: 'dead', month: 0 };
  for (const { month, revenue, cost } of monthlyFlows(flows, LONGEST_HORIZON)) {
    if (compare(revenue, cost) >= 0) return { kind: 'alive', month };
    left = plus(left, minus(revenue, cost));
    if (compare(left, NOTHING) < 0) return { kind: 'dead', month };
  }
  return { kind: 'undecided', months: LONGEST_HORIZON };
}

/** The verdict with cost held where it is, Graham's own assumption. */
export function defaultAliveAtConstantCost(cash: DecimalString, flows: Flows): AliveVerdict {
  return defaultAlive(cash, { ...flows, costGrowth: '0' });
}

function firstBurn(flows: Flows): number | null {
  for (const { month, revenue, cost } of monthlyFlows(flows, LONGEST_HORIZON))
    if (compare(revenue, cost) < 0) return month;
  return null;
}
