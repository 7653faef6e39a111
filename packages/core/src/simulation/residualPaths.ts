import { dec, powerOf, roundSignificant } from '../money/index.ts';
import { compare, type Exact, exact, formatQuotient, plus, times, UNIT } from '../runway/index.ts';
import {
  applyScenario,
  type DriverId,
  type MonthPlan,
  monthlyRate,
  type PlanMonth,
  type Scenario,
  type ScenarioPosition,
  type Setting,
} from '../scenario/index.ts';
import type { ModelInputs, PathName } from './model.ts';

/**
 * What a scenario does that a driver of the model cannot say: steps, dated changes, fading cost. Each path is the
 * scenario's stream over the one the drivers give, so that with known numbers the simulation repeats the projection.
 */
type Paths = NonNullable<ModelInputs['paths']>;

/** The drivers of a scenario that the model has too, in force from the start. */
export function nativeDrivers(scenario: Scenario): { readonly [id in DriverId]?: Setting } {
  const undated = (id: DriverId) => {
    const setting = scenario.drivers[id];
    return setting && setting.from === undefined ? setting : undefined;
  };
  const native: { [id in DriverId]?: Setting } = {};
  for (const id of ['revenueGrowth', 'growthHalfLife', 'growthFloor', 'elasticity'] as const) {
    const setting = undated(id);
    if (setting) native[id] = setting;
  }
  for (const [change, limit] of [
    ['priceChange', 'priceLimit'],
    ['unitCostChange', 'unitCostLimit'],
  ] as const) {
    const pace = undated(change);
    const stop = scenario.drivers[limit];
    // The model knows floors, not ceilings.
    const falls = pace && dec(pace.value).lt(0);
    const floor =
      stop === undefined ||
      (stop.from === undefined && falls && dec(stop.value).gt(0) && dec(stop.value).lte(1));
    if (!pace || !floor) continue;
    native[change] = pace;
    if (stop) native[limit] = stop;
  }
  return native;
}

const DIGITS = 17;

export function residualPaths(position: ScenarioPosition, scenario: Scenario, plan: MonthPlan): Paths {
  const native = nativeDrivers(scenario);
  const months = plan.months.length;
  const base = nativeMonths(position, native, months);
  if (!base) return {};
  const ratio = (of: (month: PlanMonth) => Exact) =>
    plan.months.map((m, t) => formatQuotient(of(m), of(base[t]!), DIGITS));
  const price = ratio((m) => m.price);
  const elasticity = native.elasticity?.value ?? '0';
  const volume = plan.months.map((m, t) => {
    const given = times(base[t]!.volume, answer(price[t]!, elasticity));
    return formatQuotient(m.volume, given, DIGITS);
  });
  const paths: Partial<Record<PathName, readonly string[]>> = {
    price,
    volume,
    unitCost: ratio((m) => m.unitCost),
    ...fixedPath(
      'training',
      position.training,
      rateOf('trainingGrowth', position, scenario),
      plan,
      (m) => m.training,
    ),
    ...fixedPath('staff', position.staff, rateOf('staffGrowth', position, scenario), plan, (m) => m.staff),
    ...fixedPath('other', otherLevel(position, plan), rateOf('otherGrowth', position, scenario), plan, (m) =>
      plus(m.other, m.capex),
    ),
  };
  return Object.fromEntries(Object.entries(paths).filter(([, path]) => path.some((value) => value !== '1')));
}

const known = new WeakMap<ScenarioPosition, Map<string, readonly PlanMonth[] | null>>();
/** What the model's own drivers give: the same as long as a slider moves something else. */
function nativeMonths(
  position: ScenarioPosition,
  drivers: Scenario['drivers'],
  months: number,
): readonly PlanMonth[] | null {
  const made = known.get(position) ?? new Map<string, readonly PlanMonth[] | null>();
  known.set(position, made);
  const key = `${months} ${JSON.stringify(drivers)}`;
  let base = made.get(key);
  if (base === undefined) {
    const applied = applyScenario(position, { name: '', horizon: months, drivers, events: [] });
    base = applied.ok ? applied.value.months : null;
    if (made.size >= 20) made.clear();
    made.set(key, base);
  }
  return base;
}

/** The level that the driver `other` stands for: other cost, or where there is none the capital spending of month 0. */
function otherLevel({ other }: ScenarioPosition, plan: MonthPlan): string {
  return dec(other).eq(0) ? formatQuotient(plan.months[0]!.capex, UNIT, 30) : other;
}

/** A month's growth of a fixed cost as the model's driver has it: unfaded. */
function rateOf(
  id: 'trainingGrowth' | 'staffGrowth' | 'otherGrowth',
  position: ScenarioPosition,
  { drivers }: Scenario,
): string {
  const set = drivers[id]?.from === undefined ? drivers[id] : undefined;
  const all = drivers.costGrowth?.from === undefined ? drivers.costGrowth : undefined;
  return set ? monthlyRate(set.value) : all ? monthlyRate(all.value) : position.costGrowth;
}

function fixedPath(
  name: PathName,
  level: string,
  rate: string,
  plan: MonthPlan,
  of: (month: PlanMonth) => Exact,
): Partial<Record<PathName, readonly string[]>> {
  if (dec(level).eq(0)) return {};
  const factor = plus(UNIT, exact(rate));
  let grown = exact(level);
  const path = plan.months.map((m) => {
    const value = compare(grown, exact('0')) === 0 ? '1' : formatQuotient(of(m), grown, DIGITS);
    grown = times(grown, factor);
    return value;
  });
  return { [name]: path };
}

const answers = new Map<string, Exact>();
/** Volume's answer to a step of price, as the model gives it. */
function answer(price: string, elasticity: string): Exact {
  if (price === '1' || elasticity === '0') return UNIT;
  const key = `${price} ${elasticity}`;
  let known = answers.get(key);
  if (!known) {
    known = exact(roundSignificant(powerOf(dec(price), dec(elasticity).neg()), 20));
    if (answers.size > 5000) answers.clear();
    answers.set(key, known);
  }
  return known;
}
