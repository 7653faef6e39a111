import { ok, type Result } from '../issue/index.ts';
import { dec } from '../money/index.ts';
import { dayOf } from '../time/index.ts';
import { breakEven } from './breakEven.ts';
import { defaultAlive, defaultAliveAtConstantCost } from './defaultAlive.ts';
import {
  compare,
  type Exact,
  exact,
  formatExact,
  formatQuotient,
  minus,
  NOTHING,
  plus,
  times,
} from './exact.ts';
import { monthlyFlows } from './flows.ts';
import { peakNeed } from './peakNeed.ts';
import { parseProjectInput } from './projectInput.ts';
import type { ProjectedMonth, Projection, ProjectionInput } from './projection.ts';
import type { RunwayResult } from './result.ts';
import { cashOutDate } from './runway.ts';

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
    runway: dynamicRunway(input, walk),
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

interface Step {
  readonly month: number;
  readonly revenue: Exact;
  readonly cost: Exact;
  readonly events: Exact;
  readonly cashStart: Exact;
  readonly cashEnd: Exact;
}

function walkCash(input: ProjectionInput): readonly Step[] {
  const events = new Map<number, Exact>();
  for (const { month, amount } of input.events)
    events.set(month, plus(events.get(month) ?? NOTHING, exact(amount)));
  let cash = exact(input.cash);
  const steps: Step[] = [];
  for (const { month, revenue, cost } of monthlyFlows(input, input.months)) {
    const event = events.get(month) ?? NOTHING;
    const cashEnd = plus(plus(cash, event), minus(revenue, cost));
    steps.push({ month, revenue, cost, events: event, cashStart: cash, cashEnd });
    cash = cashEnd;
  }
  return steps;
}

function dynamicRunway(input: ProjectionInput, walk: readonly Step[]): RunwayResult {
  const last = walk.find((step) => compare(step.cashEnd, NOTHING) < 0);
  if (!last) {
    const burns = walk.some((step) => compare(step.cost, step.revenue) > 0);
    return burns ? { kind: 'beyondHorizon', horizonMonths: input.months } : { kind: 'selfFunding' };
  }
  const available = plus(last.cashStart, last.events);
  const gone = compare(available, NOTHING) <= 0;
  if (gone && last.month === 0) return { kind: 'alreadyOut' };
  // An event can take the last cash at the start of the month: then none of the month is left.
  const burn = minus(last.cost, last.revenue);
  const months = gone
    ? `${last.month}`
    : formatQuotient(plus(times({ digits: BigInt(last.month), scale: 0 }, burn), available), burn, DIGITS);
  return {
    kind: 'months',
    months,
    cashOutDate: cashOutDate(`${input.start}-01`, dec(months)),
    interval: null,
  };
}

function lowestCash(walk: readonly Step[]): Projection['minCash'] {
  let lowest = walk[0]!.cashStart;
  let month = 0;
  for (const step of walk)
    if (compare(step.cashEnd, lowest) < 0) [lowest, month] = [step.cashEnd, step.month + 1];
  return { amount: formatExact(lowest, DIGITS), month };
}

function writeMonth({ start }: ProjectionInput, step: Step): ProjectedMonth {
  const index = +start.slice(0, 4) * 12 + +start.slice(5, 7) - 1 + step.month;
  return {
    month: step.month,
    label: dayOf(Math.floor(index / 12), (index % 12) + 1, 1).slice(0, -3),
    revenue: formatExact(step.revenue, DIGITS),
    cost: formatExact(step.cost, DIGITS),
    events: formatExact(step.events, DIGITS),
    cashStart: formatExact(step.cashStart, DIGITS),
    cashEnd: formatExact(step.cashEnd, DIGITS),
  };
}
