import type { Quantity } from '../claim/index.ts';
import { type Distribution, distributionOf, parseDistribution } from '../distribution/index.ts';
import { type Issue, ok, type Result, raise } from '../issue/index.ts';
import { type Dec, type DecimalString, dec, decimalString, maxDec, ONE, ZERO } from '../money/index.ts';
import {
  type Assumption,
  applyScenario,
  type BasePosition,
  monthlyRate,
  monthsFrom,
  type Scenario,
  type ScenarioPosition,
} from '../scenario/index.ts';
import { unknownInput } from './issues.ts';
import { type DriverName, drivers, type ModelEvent, type ModelInputs, type Uncertain } from './model.ts';
import { nativeDrivers, residualPaths } from './residualPaths.ts';

/**
 * A company's position under a scenario, as a model to simulate: each number as uncertain as the claims behind it leave
 * it, or as the user types it. Revenue of "about 1.9 bn" becomes a triangle around it; what a scenario sets is known.
 */
export interface ModelAsked {
  readonly base: ModelBase;
  readonly scenario: Scenario;
  /** What the user types for a driver, such as `{ growth: 'p10=2%,p90=9%' }`: it takes the place of the claims. */
  readonly typed?: Readonly<Record<string, string>>;
}

/** What of a base a model reads: all of it travels in the report of a scenario, so that a page can run its own. */
export type ModelBase = Pick<BasePosition, 'position' | 'assumptions' | 'growthOutlook'>;

/** [MC1] With point masses its months are those of `projectScenario`. */
export function modelOf({ base, scenario, typed = {} }: ModelAsked): Result<ModelInputs> {
  const { position } = base;
  const plan = applyScenario(position, scenario);
  if (!plan.ok) return plan;
  const own = readTyped(typed);
  if (!own.ok) return own;
  const native = nativeDrivers(scenario);
  const known = pacesOf(position, scenario, native);
  return ok(
    {
      currency: position.currency,
      start: position.start,
      months: plan.value.months.length,
      drivers: { ...levelsOf(base, scenario), ...known, ...growthsOf(base, scenario), ...own.value },
      growthHalfLife: native.growthHalfLife?.value ?? position.growthHalfLife,
      growthFloor: native.growthFloor ? monthlyRate(native.growthFloor.value) : '0',
      noise: '0',
      paths: residualPaths(position, scenario, plan.value),
      events: eventsOf(position, scenario, plan.value.months.length),
    },
    plan.issues,
  );
}

function readTyped(typed: Readonly<Record<string, string>>): Result<Partial<Record<DriverName, Uncertain>>> {
  const issues: Issue[] = [];
  const read: Partial<Record<DriverName, Uncertain>> = {};
  for (const [name, text] of Object.entries(typed)) {
    if (!Object.hasOwn(drivers, name)) {
      issues.push(raise(unknownInput, { input: name.slice(0, 40), known: Object.keys(drivers).join(', ') }));
      continue;
    }
    const distribution = parseDistribution(text);
    if (distribution.ok) read[name as DriverName] = { distribution: distribution.value };
    else issues.push(...distribution.issues);
  }
  return issues.length > 0 ? { ok: false, issues } : ok(read);
}

const point = (value: DecimalString): Uncertain => ({ distribution: { kind: 'point', value } });

/** Cash, revenue and the parts of cost, spread as far as their sources leave open. */
function levelsOf(
  { position, assumptions }: ModelBase,
  scenario: Scenario,
): Partial<Record<DriverName, Uncertain>> {
  const of = (name: string) => assumptions.find((a) => a.name === name);
  const revenue = dec(position.revenue);
  const share = revenue.gt(0) ? dec(position.serving).div(revenue).round(20, 2) : ZERO;
  const capex = scenario.drivers.capex?.value ?? position.capex;
  const noOther = dec(position.other).eq(0);
  return {
    cash: scenario.drivers.cash
      ? point(scenario.drivers.cash.value)
      : spreadOf(of('cash'), dec(position.cash)),
    revenue: spreadOf(of('revenue'), revenue),
    variableShare: spreadOf(of('variable'), share),
    training: spreadOf(of('training'), dec(position.training)),
    staff: spreadOf(of('staff'), dec(position.staff)),
    other: noOther ? point(capex) : restOf(of('cost'), dec(position.other)),
  };
}

/** The distribution of a figure, moved to the level the position takes from it. */
function spreadOf(assumption: Assumption | undefined, level: Dec): Uncertain {
  const value = assumption?.figure?.value;
  const centre = value && centreOf(value);
  if (!value || !centre || centre.eq(0) || level.eq(0)) return point(decimalString(level));
  const scale = level.div(centre);
  const scaled = (side: DecimalString | null) =>
    side === null ? null : decimalString(dec(side).times(scale).round(12, 2));
  return {
    distribution: inOrder(
      { ...value, low: scaled(value.low), high: scaled(value.high), stated: scaled(value.stated) },
      level,
    ),
  };
}

function inOrder(quantity: Quantity, level: Dec): Distribution {
  const found = distributionOf(quantity);
  return found.ok ? found.value : { kind: 'point', value: decimalString(level) };
}

/** What is left of cost carries what the total leaves open: 5.0 bn ± 0.05 leave ± 0.05 on the rest. */
function restOf(cost: Assumption | undefined, rest: Dec): Uncertain {
  const value = cost?.figure?.value;
  const centre = value && centreOf(value);
  if (!value || !centre || centre.lte(0) || value.low === null || value.high === null)
    return point(decimalString(rest));
  const scale = dec(cost.value).div(centre);
  const moved = (side: DecimalString) =>
    decimalString(maxDec(rest.plus(dec(side).minus(centre).times(scale)), ZERO).round(6, 2));
  return {
    distribution: inOrder(
      { low: moved(value.low), high: moved(value.high), stated: decimalString(rest), approx: value.approx },
      rest,
    ),
  };
}

function centreOf({ low, high, stated }: Quantity): Dec | null {
  if (stated !== null) return dec(stated);
  if (low !== null && high !== null) return dec(low).plus(dec(high)).div(2);
  return low === null && high === null ? null : dec(low ?? high!);
}

/** What the scenario sets of price, unit cost and elasticity, where the model has the same thing. */
function pacesOf(
  position: ScenarioPosition,
  scenario: Scenario,
  native: ReturnType<typeof nativeDrivers>,
): Partial<Record<DriverName, Uncertain>> {
  const rate = (yearly: string | undefined) => point(yearly === undefined ? '0' : monthlyRate(yearly));
  const held = (id: 'trainingGrowth' | 'staffGrowth' | 'otherGrowth') =>
    scenario.drivers[id] && scenario.drivers[id].from === undefined
      ? rate(scenario.drivers[id].value)
      : undefined;
  const fixed = scenario.drivers.costGrowth;
  const growth = fixed && fixed.from === undefined ? rate(fixed.value) : point(position.costGrowth);
  return {
    elasticity: point(native.elasticity?.value ?? '0'),
    pricePace: rate(native.priceChange?.value),
    priceFloor: point(native.priceLimit?.value ?? '0'),
    unitCostPace: rate(native.unitCostChange?.value),
    unitCostFloor: point(native.unitCostLimit?.value ?? '0'),
    trainingGrowth: held('trainingGrowth') ?? growth,
    staffGrowth: held('staffGrowth') ?? growth,
    otherGrowth: held('otherGrowth') ?? growth,
  };
}

/** Growth as far apart as the figures on it: the last one seen, and those that forecasts imply. */
function growthsOf(
  { position, assumptions, growthOutlook }: ModelBase,
  scenario: Scenario,
): Partial<Record<DriverName, Uncertain>> {
  const set = scenario.drivers.revenueGrowth;
  if (set && set.from === undefined) return { growth: point(monthlyRate(set.value)) };
  const seen = assumptions.find((a) => a.name === 'revenueGrowth')?.figure;
  const views = [...(seen ? [seen] : []), ...growthOutlook].flatMap(({ value }) =>
    [value.low ?? value.stated, value.high ?? value.stated].flatMap((v) =>
      v === null ? [] : [maxDec(dec(v), LOWEST)],
    ),
  );
  if (views.length === 0) return { growth: point(position.revenueGrowth) };
  const ends = views.sort((a, b) => a.cmp(b)).map((v) => monthlyRate(decimalString(v)));
  const [low, high] = [ends[0]!, ends.at(-1)!];
  // One figure alone stands for itself; its rounding is spread around the level the position took.
  return {
    growth: low === high ? point(position.revenueGrowth) : { distribution: { kind: 'uniform', low, high } },
  };
}

const LOWEST = dec('-0.99');

function eventsOf(position: ScenarioPosition, scenario: Scenario, months: number): readonly ModelEvent[] {
  const inside = (label: string) => {
    const month = monthsFrom(position.start, label);
    return month >= 0 && month < months ? month : null;
  };
  const stated = scenario.events.flatMap(
    ({ kind, month: label, amount, label: name }): readonly ModelEvent[] => {
      const month = inside(label);
      const signed = kind === 'obligation' && amount !== '0' ? `-${amount}` : amount;
      return month === null ? [] : [{ month, label: name ?? kind, amount: point(signed) }];
    },
  );
  const mode = scenario.drivers.newMoney?.value ?? 'none';
  if (mode === 'none') return stated;
  const promised = position.promised.flatMap((promise): readonly ModelEvent[] => {
    const month = inside(promise.month);
    if (month === null) return [];
    const amount =
      mode === 'weighted' ? eitherOf(promise) : point(mode === 'full' ? promise.full : promise.fallback);
    return [{ month, label: promise.investor, amount }];
  });
  return [...stated, ...promised];
}

/** The full sum with the chance that its weight implies, else the fallback. */
function eitherOf({ fallback, weighted, full }: ScenarioPosition['promised'][number]): Uncertain {
  const [low, high] = [dec(fallback), dec(full)];
  if (high.lte(low)) return point(full);
  const chance = dec(weighted).minus(low).div(high.minus(low)).round(12, 2);
  if (chance.lte(0) || chance.gte(1)) return point(chance.lte(0) ? fallback : full);
  const part = (weight: Dec, value: string) => ({
    weight: decimalString(weight),
    of: { kind: 'point' as const, value },
  });
  return {
    distribution: { kind: 'mixture', parts: [part(chance, full), part(ONE.minus(chance), fallback)] },
  };
}
