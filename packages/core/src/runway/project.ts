import { ok, type Result } from '../issue/index.ts';
import { breakEven } from './breakEven.ts';
import { defaultAlive, defaultAliveAtConstantCost } from './defaultAlive.ts';
import { type Exact, exact, formatExact, minus, NOTHING, plus } from './exact.ts';
import { monthlyFlows } from './flows.ts';
import { lowestCash, type MonthStep, monthLabel, runwayOfSteps } from './monthStep.ts';
import { peakNeed } from './peakNeed.ts';
import { parseProjectInput } from './projectInput.ts';
import type { ProjectedMonth, Projection, ProjectionInput } from './projection.ts';

/**
 * One future, month by month: cash_(t+1) = cash_t + revenue_t − cost_t + events_t. 5 bn with 291.7 M growing
 * 5 % against 708.3 M growing 2 % is out after 12.4 months, 18 months before break-even. Nothing is rounded
 * until it is written down, then half to even to 18 significant digits.
 */
const DIGITS = 18;

/** From unchecked JSON to the projection, or everything that is wrong with the input. Shape: `Projection`. */
export function project(input: unknown): Result<Projection> {
  const parsed = parseProjectInput(input);
  return parsed.ok ? ok(projectCash(parsed.value)) : parsed;
}

/** The projection of a checked input. */
export function projectCash(input: ProjectionInput): Projection {
  const walk = walkCash(input);
  const even = breakEven(input, input.months);
  const need = peakNeed(input, input.months);
  return {
    input,
    runway: runwayOfSteps(walk, input.start),
    breakEvenMonth: even.month,
    breakEven: even,
    peakFundingNeed: formatExact(need.amount, DIGITS),
    peakFunding: { month: need.month, complete: need.complete },
    gap: formatExact(minus(need.amount, exact(input.cash)), DIGITS),
    minCash: lowestCash(walk),
    defaultAlive: {
      constantCost: defaultAliveAtConstantCost(input.cash, input),
      growingCost: defaultAlive(input.cash, input),
    },
    path: walk.map((step) => writeMonth(input, step)),
  };
}

function walkCash(input: ProjectionInput): readonly MonthStep[] {
  const events = new Map<number, Exact>();
  for (const { month, amount } of input.events)
    events.set(month, plus(events.get(month) ?? NOTHING, exact(amount)));
  let cash = exact(input.cash);
  const steps: MonthStep[] = [];
  for (const { month, revenue, cost } of monthlyFlows(input, input.months)) {
    const event = events.get(month) ?? NOTHING;
    const cashEnd = plus(plus(cash, event), minus(revenue, cost));
    steps.push({ month, revenue, cost, events: event, cashStart: cash, cashEnd });
    cash = cashEnd;
  }
  return steps;
}

function writeMonth({ start }: ProjectionInput, step: MonthStep): ProjectedMonth {
  return {
    month: step.month,
    label: monthLabel(start, step.month),
    revenue: formatExact(step.revenue, DIGITS),
    cost: formatExact(step.cost, DIGITS),
    events: formatExact(step.events, DIGITS),
    cashStart: formatExact(step.cashStart, DIGITS),
    cashEnd: formatExact(step.cashEnd, DIGITS),
  };
}
