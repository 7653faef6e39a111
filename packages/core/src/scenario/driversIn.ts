import { type Dec, dec, decimalString, ONE, powerOf, roundSignificant, roundTo } from '../money/index.ts';
import { type Exact, exact, UNIT } from '../runway/index.ts';
import type { DriverId } from './driver.ts';
import type { Scenario, ScenarioPosition } from './scenario.ts';

/** What holds in one month of a scenario: levels as factors, rates a month. A driver dated later is not in it yet. */
export interface ActiveDrivers {
  readonly price: Exact;
  readonly volume: Exact;
  readonly unitCost: Exact;
  readonly training: Exact;
  readonly staff: Exact;
  readonly other: Exact;
  readonly capex: Exact;
  /** Volume's answer to the step of price: price^−elasticity. */
  readonly answerToPrice: Exact;
  readonly elasticity: string;
  /** Rates a month, decimals. */
  readonly growth: {
    readonly revenue: string;
    readonly training: string;
    readonly staff: string;
    readonly other: string;
  };
  /** Streams whose growth the scenario sets by name: they hold it, while growth last seen fades. */
  readonly holds: { readonly training: boolean; readonly staff: boolean; readonly other: boolean };
  readonly floor: string;
  /** What is left of the distance to the floor after a month; null: nothing fades. */
  readonly fadeFactor: Dec | null;
  readonly priceChange: string;
  /** The factor of one month along the price path, and volume's answer to it. */
  readonly priceFactor: string;
  readonly answerToPath: Exact;
  readonly priceLimit: string | null;
  readonly unitCostChange: string;
  readonly unitCostLimit: string | null;
}

/** Made once for every stretch of months in which the same drivers hold. */
const made = new WeakMap<ScenarioPosition, WeakMap<Scenario, Map<string, ActiveDrivers>>>();

export function driversIn(position: ScenarioPosition, scenario: Scenario, month: string): ActiveDrivers {
  const held = Object.entries(scenario.drivers).filter(
    ([, s]) => s && (s.from === undefined || s.from <= month),
  );
  let scenarios = made.get(position);
  if (!scenarios) made.set(position, (scenarios = new WeakMap()));
  let stretches = scenarios.get(scenario);
  if (!stretches) scenarios.set(scenario, (stretches = new Map()));
  const key = held.map(([id]) => id).join(' ');
  let active = stretches.get(key);
  if (!active)
    stretches.set(
      key,
      (active = resolve(position, new Map(held.map(([id, s]) => [id as DriverId, s!.value])))),
    );
  return active;
}

function resolve(position: ScenarioPosition, values: ReadonlyMap<DriverId, string>): ActiveDrivers {
  const level = (id: DriverId) => exact(values.get(id) ?? '1');
  const yearly = (id: DriverId) => (values.has(id) ? monthlyRate(values.get(id)!) : undefined);
  const elasticity = values.get('elasticity') ?? '0';
  const halfLife = values.get('growthHalfLife') ?? position.growthHalfLife;
  const priceFactor = factorOf(yearly('priceChange') ?? '0');
  const fixed = yearly('costGrowth') ?? position.costGrowth;
  return {
    price: level('price'),
    volume: level('volume'),
    unitCost: level('unitCost'),
    training: level('training'),
    staff: level('staff'),
    other: level('other'),
    capex: exact(values.get('capex') ?? position.capex),
    answerToPrice: answerTo(values.get('price') ?? '1', elasticity),
    elasticity,
    growth: {
      revenue: yearly('revenueGrowth') ?? position.revenueGrowth,
      training: yearly('trainingGrowth') ?? fixed,
      staff: yearly('staffGrowth') ?? fixed,
      other: yearly('otherGrowth') ?? fixed,
    },
    holds: {
      training: values.has('trainingGrowth'),
      staff: values.has('staffGrowth'),
      other: values.has('otherGrowth'),
    },
    floor: yearly('growthFloor') ?? '0',
    fadeFactor:
      halfLife === null
        ? null
        : dec(once(`fade ${halfLife}`, () => roundTo(powerOf(dec('0.5'), ONE.div(dec(halfLife))), 24))),
    priceChange: yearly('priceChange') ?? '0',
    priceFactor,
    answerToPath: answerTo(priceFactor, elasticity),
    priceLimit: values.get('priceLimit') ?? null,
    unitCostChange: yearly('unitCostChange') ?? '0',
    unitCostLimit: values.get('unitCostLimit') ?? null,
  };
}

/** [SC11] (1 + y)^(1/12) − 1 to twelve decimals: 0.5 a year is 0.034366083127 a month. */
export function monthlyRate(yearly: string): string {
  return once(`rate ${yearly}`, () => {
    const rate = dec(yearly);
    return rate.eq(0) ? '0' : roundTo(powerOf(ONE.plus(rate), ONE.div(12)).minus(ONE), 12);
  });
}

// A slider moves one driver and leaves the others: their powers of thirty digits are not computed again.
const powers = new Map<string, string>();
function once(key: string, make: () => string): string {
  let known = powers.get(key);
  if (known === undefined) {
    if (powers.size > 2000) powers.clear();
    powers.set(key, (known = make()));
  }
  return known;
}

/** (1 + m)^12 − 1, for showing a monthly rate the way people say it, to six decimals. */
export function yearlyRate(monthly: string): string {
  return roundTo(dec(monthly).plus(ONE).pow(12).minus(ONE), 6);
}

/** [SC12] factor^−elasticity to 18 significant digits. */
export function answerTo(factor: string, elasticity: string): Exact {
  if (factor === '1' || dec(elasticity).eq(0)) return UNIT;
  return exact(
    once(`answer ${factor} ${elasticity}`, () =>
      roundSignificant(powerOf(dec(factor), dec(elasticity).neg()), 18),
    ),
  );
}

/** A factor of one month from its rate. */
export function factorOf(rate: string): string {
  return decimalString(dec(rate).plus(ONE));
}
