import { type Dec, dec, roundTo } from '../money/index.ts';
import { compare } from '../runway/index.ts';
import { applyScenario, monthsFrom } from './applyScenario.ts';
import { walkPlanMonths } from './projectScenario.ts';
import type { Scenario, ScenarioPosition } from './scenario.ts';

const FASTEST = dec(50);
const SLOWEST = dec('-0.9');
const STEP = dec('0.0001');

/**
 * The scenario in which volume grows just fast enough for revenue to cover cost in a given month: the least yearly growth,
 * to a hundredth of a percent, found by bisection on the months themselves. Null when the month is past, or even ×51 a year is too slow.
 */
export function profitBy(position: ScenarioPosition, month: string, name: string): Scenario | null {
  const horizon = monthsFrom(position.start, month) + 1;
  if (horizon < 2 || horizon > 600) return null;
  const withGrowth = (growth: Dec): Scenario => ({
    name,
    horizon,
    drivers: { revenueGrowth: { value: roundTo(growth, 4) } },
    events: [],
  });
  const covers = (growth: Dec): boolean => {
    const plan = applyScenario(position, withGrowth(growth));
    const last = plan.ok ? walkPlanMonths(plan.value).at(-1) : undefined;
    return last !== undefined && compare(last.revenue, last.cost) >= 0;
  };
  if (!covers(FASTEST)) return null;
  let [fails, works] = [SLOWEST, FASTEST];
  while (works.minus(fails).gt(STEP)) {
    const middle = dec(roundTo(fails.plus(works).div(2), 4));
    if (middle.eq(fails) || middle.eq(works)) break;
    if (covers(middle)) works = middle;
    else fails = middle;
  }
  return withGrowth(works);
}
