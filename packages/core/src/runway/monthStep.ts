import { type DecimalString, dec } from '../money/index.ts';
import { dayOf } from '../time/index.ts';
import { compare, type Exact, formatExact, formatQuotient, minus, NOTHING, plus, times } from './exact.ts';
import type { RunwayResult } from './result.ts';
import { cashOutDate } from './runway.ts';

/**
 * One month of cash, kept exact: 100 at its start, 30 in and 40 out leave 90. What a walk of such months says of
 * the runway and of the lowest cash is the same for a plain projection and for a scenario.
 */
export interface MonthStep {
  readonly month: number;
  readonly revenue: Exact;
  readonly cost: Exact;
  readonly events: Exact;
  readonly cashStart: Exact;
  readonly cashEnd: Exact;
}

const DIGITS = 18;

/** [RW13] [RW14] The first month that ends below zero, linear inside it. `start` is `YYYY-MM`, the calendar month of month 0. */
export function runwayOfSteps(steps: readonly MonthStep[], start: string): RunwayResult {
  const last = steps.find((step) => compare(step.cashEnd, NOTHING) < 0);
  if (!last) {
    const burns = steps.some((step) => compare(step.cost, step.revenue) > 0);
    return burns ? { kind: 'beyondHorizon', horizonMonths: steps.length } : { kind: 'selfFunding' };
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
    cashOutDate: cashOutDate(`${start}-01`, dec(months)),
    interval: null,
  };
}

/** [RW16] The lowest of the opening balance and every month's end, and the month it is reached. */
export function lowestCash(steps: readonly MonthStep[]): {
  readonly amount: DecimalString;
  readonly month: number;
} {
  let lowest = steps[0]!.cashStart;
  let month = 0;
  for (const step of steps)
    if (compare(step.cashEnd, lowest) < 0) [lowest, month] = [step.cashEnd, step.month + 1];
  return { amount: formatExact(lowest, DIGITS), month };
}

/** The calendar month so many months after `start`: `2024-10` and 3 give `2025-01`. */
export function monthLabel(start: string, month: number): string {
  const index = +start.slice(0, 4) * 12 + +start.slice(5, 7) - 1 + month;
  return dayOf(Math.floor(index / 12), (index % 12) + 1, 1).slice(0, -3);
}
