import { type Issue, ok, type Result, raise } from '../issue/index.ts';
import { type Exact, exact, monthLabel, NOTHING, plus, times } from '../runway/index.ts';
import { type ActiveDrivers, driversIn } from './driversIn.ts';
import { outsideHorizon } from './issues.ts';
import { type Paths, startPaths, walkOn } from './paths.ts';
import type { PromisedMoney, Scenario, ScenarioPosition } from './scenario.ts';

/**
 * A scenario carried out on a position: every stream of money, month by month and exact. 300 M of revenue at a price
 * of 1.1 and a volume of 0.95 is 313.5 M. Projections and simulations both start from here.
 */
export interface MonthPlan {
  readonly currency: string;
  readonly start: string;
  readonly cash: Exact;
  readonly months: readonly PlanMonth[];
}

export interface PlanMonth {
  /** Factors on the level of month 0 without the scenario. */
  readonly price: Exact;
  readonly volume: Exact;
  readonly unitCost: Exact;
  readonly revenue: Exact;
  readonly serving: Exact;
  readonly training: Exact;
  readonly staff: Exact;
  readonly other: Exact;
  readonly capex: Exact;
  readonly events: Exact;
}

/** [SC10] to [SC14]. The issues name events that fall outside the horizon. */
export function applyScenario(position: ScenarioPosition, scenario: Scenario): Result<MonthPlan> {
  const length = scenario.horizon ?? position.months;
  const { events, issues } = eventsByMonth(position, scenario, length);
  const months: PlanMonth[] = [];
  let paths: Paths | undefined;
  for (let month = 0; month < length; month++) {
    const active = driversIn(position, scenario, monthLabel(position.start, month));
    paths = paths ? walkOn(paths, active) : startPaths();
    months.push(planMonth(position, active, paths, events.get(month) ?? NOTHING));
  }
  const cash = exact(scenario.drivers.cash?.value ?? position.cash);
  return ok({ currency: position.currency, start: position.start, cash, months }, issues);
}

function planMonth(
  position: ScenarioPosition,
  active: ActiveDrivers,
  paths: Paths,
  events: Exact,
): PlanMonth {
  const price = times(active.price, paths.price);
  const volume = times(times(active.volume, active.answerToPrice), times(paths.volume, paths.answer));
  const unitCost = times(active.unitCost, paths.unitCost);
  const grown = (today: string, level: Exact, path: Exact) => times(times(exact(today), level), path);
  return {
    price,
    volume,
    unitCost,
    revenue: times(times(exact(position.revenue), price), volume),
    serving: times(times(exact(position.serving), unitCost), volume),
    training: grown(position.training, active.training, paths.training),
    staff: grown(position.staff, active.staff, paths.staff),
    other: grown(position.other, active.other, paths.other),
    // Capital spending is an amount a month: it stands as given and does not grow.
    capex: active.capex,
    events,
  };
}

function eventsByMonth(
  position: ScenarioPosition,
  scenario: Scenario,
  length: number,
): { events: Map<number, Exact>; issues: readonly Issue[] } {
  const events = new Map<number, Exact>();
  const issues: Issue[] = [];
  const add = (label: string, amount: Exact, loud: boolean) => {
    const month = monthsFrom(position.start, label);
    if (month >= 0 && month < length) events.set(month, plus(events.get(month) ?? NOTHING, amount));
    else if (loud)
      issues.push(
        raise(outsideHorizon, {
          month: label,
          first: position.start,
          last: monthLabel(position.start, length - 1),
        }),
      );
  };
  for (const { kind, month, amount } of scenario.events) {
    const sum = exact(amount);
    add(month, kind === 'obligation' ? { ...sum, digits: -sum.digits } : sum, true);
  }
  const mode = scenario.drivers.newMoney?.value ?? 'none';
  if (mode !== 'none')
    for (const promise of position.promised)
      add(
        promise.month,
        exact(promise[mode as keyof Pick<PromisedMoney, 'fallback' | 'weighted' | 'full'>]),
        false,
      );
  return { events, issues };
}

/** Months from one calendar month to another; negative when it lies before. */
export function monthsFrom(start: string, label: string): number {
  return (+label.slice(0, 4) - +start.slice(0, 4)) * 12 + +label.slice(5, 7) - +start.slice(5, 7);
}
