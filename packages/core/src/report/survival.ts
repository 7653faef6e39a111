import { type DecimalString, dec, decimalString, ONE } from '../money/index.ts';
import { type BasePosition, monthsFrom, type Scenario } from '../scenario/index.ts';
import { modelOf, type SimulationResult, simulateRunway } from '../simulation/index.ts';
import { monthAfter } from './simulateReport.ts';

/**
 * The share of futures, drawn from what the sources leave open, in which the money lasts through a month: 0.27 to December
 * 2028. Null when the month lies outside the scenario's own months.
 */
export function chanceToLast(
  base: BasePosition,
  scenario: Scenario,
  until: string,
  options: { readonly paths?: number; readonly seed?: number } = {},
): DecimalString | null {
  const run = runOf(base, scenario, options);
  return run && chanceIn(run, until);
}

export interface YearChance {
  readonly year: string;
  readonly chance: DecimalString;
}

export interface FuturesUntil {
  /** The chance that there is still money at the end of every year up to the month: 1 in 2026, 0.96 in 2027, 0.27 in 2028. */
  readonly chances: readonly YearChance[];
  /** `YYYY-MM`: when the middle one of the futures has no money left; null when it lasts. */
  readonly middleOut: string | null;
}

/** What the futures come to up to a month; nothing where they cannot be drawn. */
export function futuresUntil(
  base: BasePosition,
  scenario: Scenario,
  until: string,
  options: { readonly paths?: number; readonly seed?: number } = {},
): FuturesUntil {
  const run = runOf(base, scenario, options);
  if (!run) return { chances: [], middleOut: null };
  const [first, last] = [+run.start.slice(0, 4), +until.slice(0, 4)];
  const chances = Array.from({ length: last - first + 1 }, (_, i) => `${first + i}`).flatMap((year) => {
    const chance = chanceIn(run, year === `${last}` ? until : `${year}-12`);
    return chance === null ? [] : [{ year, chance }];
  });
  const { p50 } = run.runway;
  return { chances, middleOut: p50.kind === 'months' ? monthAfter(run.start, p50) : null };
}

function runOf(
  base: BasePosition,
  scenario: Scenario,
  options: { readonly paths?: number; readonly seed?: number },
): SimulationResult | null {
  const model = modelOf({ base, scenario });
  const run = model.ok ? simulateRunway(model.value, options) : model;
  return run.ok ? run.value : null;
}

function chanceIn({ start, outBy }: SimulationResult, month: string): DecimalString | null {
  const gone = outBy[monthsFrom(start, month)];
  return gone === undefined ? null : decimalString(ONE.minus(dec(gone)));
}

/** Paths where a whole field is looked at: enough for a percent. */
export const FIELD_PATHS = 2048;
