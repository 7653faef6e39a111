import { type DecimalString, dec } from '../money/index.ts';
import {
  compare,
  type Exact,
  formatExact,
  lowestCash,
  type MonthStep,
  minus,
  monthLabel,
  NOTHING,
  plus,
  type RunwayResult,
  runwayOfSteps,
} from '../runway/index.ts';
import type { MonthPlan, PlanMonth } from './applyScenario.ts';

/** What becomes of the cash under a scenario, month by month; decimals are rounded half to even to 18 digits. */
export interface ScenarioProjection {
  readonly currency: string;
  readonly start: string;
  readonly months: number;
  readonly runway: RunwayResult;
  /** First month in which revenue covers all cost; null when there is none. */
  readonly breakEvenMonth: number | null;
  /** The month from which revenue covers cost to the end; null when it does not at the end. */
  readonly selfFundingFrom: number | null;
  /** The deepest total shortfall of revenue against cost, events left out; not complete while it still deepens. */
  readonly peakFundingNeed: {
    readonly amount: DecimalString;
    readonly month: number;
    readonly complete: boolean;
  };
  readonly minCash: { readonly amount: DecimalString; readonly month: number };
  readonly endCash: DecimalString;
  readonly path: readonly ScenarioMonth[];
}

export interface ScenarioMonth {
  readonly month: number;
  /** `YYYY-MM` */
  readonly label: string;
  readonly revenue: DecimalString;
  readonly cost: DecimalString;
  readonly serving: DecimalString;
  readonly training: DecimalString;
  readonly staff: DecimalString;
  readonly other: DecimalString;
  readonly capex: DecimalString;
  readonly events: DecimalString;
  readonly cashStart: DecimalString;
  readonly cashEnd: DecimalString;
  /** Factors on today's. */
  readonly price: DecimalString;
  readonly volume: DecimalString;
  readonly unitCost: DecimalString;
}

const DIGITS = 18;

export function projectScenario(plan: MonthPlan): ScenarioProjection {
  const steps = walkPlanMonths(plan);
  const last = steps.at(-1)!;
  return {
    currency: plan.currency,
    start: plan.start,
    months: steps.length,
    runway: runwayOfSteps(steps, plan.start),
    breakEvenMonth: steps.find(covers)?.month ?? null,
    selfFundingFrom: covers(last) ? (steps.findLast((s) => !covers(s))?.month ?? -1) + 1 : null,
    peakFundingNeed: peakNeedOf(steps),
    minCash: lowestCash(steps),
    endCash: write(last.cashEnd),
    path: steps.map((step, i) => writeMonth(plan, plan.months[i]!, step)),
  };
}

/** Cash along a plan, exact. */
export function walkPlanMonths(plan: MonthPlan): readonly MonthStep[] {
  let cash = plan.cash;
  return plan.months.map((m, month) => {
    const cost = costOf(m);
    const cashStart = cash;
    cash = plus(plus(cashStart, m.events), minus(m.revenue, cost));
    return { month, revenue: m.revenue, cost, events: m.events, cashStart, cashEnd: cash };
  });
}

function costOf(m: PlanMonth): Exact {
  return [m.serving, m.training, m.staff, m.other, m.capex].reduce(plus);
}

function covers(step: MonthStep): boolean {
  return compare(step.revenue, step.cost) >= 0;
}

function peakNeedOf(steps: readonly MonthStep[]): ScenarioProjection['peakFundingNeed'] {
  let [sum, lowest, month] = [NOTHING, NOTHING, 0];
  for (const step of steps) {
    sum = plus(sum, minus(step.revenue, step.cost));
    if (compare(sum, lowest) < 0) [lowest, month] = [sum, step.month + 1];
  }
  return { amount: write(minus(NOTHING, lowest)), month, complete: covers(steps.at(-1)!) };
}

function write(value: Exact): DecimalString {
  return formatExact(value, DIGITS);
}

function writeMonth({ start }: MonthPlan, m: PlanMonth, step: MonthStep): ScenarioMonth {
  return {
    month: step.month,
    label: monthLabel(start, step.month),
    revenue: write(m.revenue),
    cost: write(step.cost),
    serving: write(m.serving),
    training: write(m.training),
    staff: write(m.staff),
    other: write(m.other),
    capex: write(m.capex),
    events: write(m.events),
    cashStart: write(step.cashStart),
    cashEnd: write(step.cashEnd),
    price: write(m.price),
    volume: write(m.volume),
    unitCost: write(m.unitCost),
  };
}

/** Cash at the end of a calendar month of the path; before it, the opening balance; after it, the last month's end. */
export function cashAt(projection: ScenarioProjection, label: string): DecimalString {
  const reached = projection.path.findLast((m) => m.label <= label);
  return reached ? reached.cashEnd : (projection.path[0]?.cashStart ?? '0');
}

/** Whether cash stays at zero or more through a calendar month; null when the months do not reach it. */
export function lastsTo(projection: ScenarioProjection, label: string): boolean | null {
  const seen = projection.path.filter((m) => m.label <= label);
  if (seen.some((m) => dec(m.cashEnd).lt(0))) return false;
  return (projection.path.at(-1)?.label ?? '') >= label ? true : null;
}
