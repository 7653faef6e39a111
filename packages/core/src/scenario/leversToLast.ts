import { type DecimalString, dec, decimalString, ONE, roundTo } from '../money/index.ts';
import { type BothLanguages, compare, type Exact, formatExact, minus, NOTHING } from '../runway/index.ts';
import { applyScenario } from './applyScenario.ts';
import { type DriverId, driverOf } from './driver.ts';
import { yearlyRate } from './driversIn.ts';
import { projectScenario, walkPlanMonths } from './projectScenario.ts';
import type { Scenario, ScenarioPosition } from './scenario.ts';

/**
 * What would have to change for the money to last: on top of a scenario, the least move of one lever, all else as the
 * scenario has it, that keeps cash at zero or more through its months. A price 8 % higher, or 108 bn of new money.
 */
export const lastingLevers = [
  'revenueGrowth',
  'price',
  'volume',
  'unitCost',
  'training',
  'staff',
  'other',
  'capital',
] as const;
export type LastingLever = (typeof lastingLevers)[number];

export interface LeverToLast {
  readonly lever: LastingLever;
  readonly label: BothLanguages;
  readonly result:
    | {
        readonly kind: 'reached';
        /** Of the level the scenario has: +0.08 is 8 % more; for growth percentage points as a fraction; for capital the amount. */
        readonly change: DecimalString;
        /** `YYYY-MM` from which revenue then covers cost to the end; null when it still burns there. */
        readonly selfFundingFrom: string | null;
        /** The scenario with the lever moved. */
        readonly scenario: Scenario;
      }
    | { readonly kind: 'cannotBeReached' };
}

/** Thousandths that a lever is moved by, at most: a price or volume ×10, growth 20 more a year, a cost to nothing. */
const farthest: Readonly<Record<Exclude<LastingLever, 'capital'>, number>> = {
  revenueGrowth: 20_000,
  price: 9000,
  volume: 9000,
  unitCost: -1000,
  training: -1000,
  staff: -1000,
  other: -1000,
};

/** [SC24] Every lever, or null when the money lasts without a change. */
export function leversToLast(position: ScenarioPosition, scenario: Scenario): readonly LeverToLast[] | null {
  const unmoved = lowest(position, scenario);
  if (compare(unmoved, NOTHING) >= 0) return null;
  return lastingLevers.map((lever) => ({
    lever,
    label: lever === 'capital' ? newMoney : driverOf(lever).label,
    result:
      lever === 'capital' ? moneyToLast(position, scenario, unmoved) : search(position, scenario, lever),
  }));
}

const newMoney: BothLanguages = { en: 'New money at the start', zh: '期初新增资金' };

/** The least step of the grid that holds: thousandths, found where a straight line meets zero, else by halving. */
function search(
  position: ScenarioPosition,
  scenario: Scenario,
  lever: Exclude<LastingLever, 'capital'>,
): LeverToLast['result'] {
  const sign = Math.sign(farthest[lever]);
  const at = (steps: number) => moved(position, scenario, lever, steps * sign);
  const cashAt = (steps: number) => +formatExact(lowest(position, at(steps)), 9);
  let [fails, works] = [0, Math.abs(farthest[lever])];
  let [under, over] = [cashAt(fails), cashAt(works)];
  if (over < 0) return { kind: 'cannotBeReached' };
  for (let turn = 0; works - fails > 1; turn++) {
    const straight = Math.ceil(fails + ((works - fails) * -under) / (over - under));
    const middle = turn % 2 === 0 ? straight : Math.floor((fails + works) / 2);
    const steps = Math.min(Math.max(middle, fails + 1), works - 1);
    const cash = cashAt(steps);
    if (cash >= 0) [works, over] = [steps, cash];
    else [fails, under] = [steps, cash];
  }
  return reached(position, at(works), thousandths(works * sign));
}

function moved(
  position: ScenarioPosition,
  scenario: Scenario,
  lever: Exclude<DriverId, 'newMoney'> & Exclude<LastingLever, 'capital'>,
  steps: number,
): Scenario {
  const setting = scenario.drivers[lever];
  const value =
    lever === 'revenueGrowth'
      ? dec(setting?.value ?? yearlyRate(position.revenueGrowth)).plus(dec(thousandths(steps)))
      : dec(setting?.value ?? '1').times(ONE.plus(dec(thousandths(steps))));
  return {
    ...scenario,
    drivers: { ...scenario.drivers, [lever]: { ...setting, value: roundTo(value, 6) } },
  };
}

const thousandths = (steps: number): DecimalString => decimalString(dec(steps).div(1000));

function moneyToLast(position: ScenarioPosition, scenario: Scenario, unmoved: Exact): LeverToLast['result'] {
  const short = dec(formatExact(minus(NOTHING, unmoved), 18));
  // To three digits, upwards: what is shown is enough.
  const unit = dec(10).pow(Math.max(decimalString(short.round(0, 3)).length - 3, 0));
  const amount = decimalString(short.div(unit).round(0, 3).times(unit));
  const events = [...scenario.events, { kind: 'raise' as const, month: position.start, amount }];
  return reached(position, { ...scenario, events }, amount);
}

function reached(
  position: ScenarioPosition,
  scenario: Scenario,
  change: DecimalString,
): LeverToLast['result'] {
  const { selfFundingFrom, path } = projectScenario(planOf(position, scenario));
  return {
    kind: 'reached',
    change,
    selfFundingFrom: selfFundingFrom === null ? null : path[selfFundingFrom]!.label,
    scenario,
  };
}

function lowest(position: ScenarioPosition, scenario: Scenario): Exact {
  return walkPlanMonths(planOf(position, scenario))
    .map((m) => m.cashEnd)
    .reduce((low, cash) => (compare(cash, low) < 0 ? cash : low));
}

function planOf(position: ScenarioPosition, scenario: Scenario) {
  const plan = applyScenario(position, scenario);
  // Applying a scenario always gives months; its issues only name events that lie outside them.
  return (plan as Extract<typeof plan, { ok: true }>).value;
}
