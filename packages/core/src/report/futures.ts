import { quantileOf } from '../distribution/index.ts';
import { ok, type Result } from '../issue/index.ts';
import { type DecimalString, dec, ONE } from '../money/index.ts';
import type { BothLanguages } from '../runway/index.ts';
import {
  type AskedScenario,
  encodeScenario,
  type LeverToLast,
  leversToLast,
  type PriceWar,
  priceWar,
  type Scenario,
  type ScenarioPosition,
  usualWar,
  yearlyRate,
} from '../scenario/index.ts';
import {
  type ModelBase,
  type ModelInputs,
  modelOf,
  type Quantiles,
  type SimulationResult,
  simulateRunway,
  type Tornado,
  tornado,
} from '../simulation/index.ts';
import { addMonths } from '../time/index.ts';
import { futuresSentence } from './futuresSentence.ts';
import { readAsked, type WhatIf } from './runScenario.ts';
import { titleOf } from './scenarioTitle.ts';
import type { Sentence } from './sentence.ts';

/**
 * A what-if run again and again from the data of one scenario report, without a ledger: what a slider moves. The server
 * draws the first answer with the same functions as a browser all later ones, and `simulateReport` gives the same chances.
 */
export type FuturesBase = ModelBase & {
  readonly company: { readonly id: string; readonly name: BothLanguages };
};

export interface Futures {
  readonly scenario: Scenario;
  /** For an address; null when it is too long for one. */
  readonly text: string | null;
  /** Null for the position as it stands. */
  readonly title: BothLanguages | null;
  readonly headline: Sentence;
  readonly model: ModelInputs;
  /** Cash at the start. */
  readonly opening: Quantiles<DecimalString>;
  readonly result: SimulationResult;
  readonly against: { readonly name: BothLanguages | null; readonly result: SimulationResult };
}

export function futuresOf(
  base: FuturesBase,
  query: WhatIf,
  options: { readonly paths?: number; readonly seed?: number } = {},
): Result<Futures> {
  const asked = readAsked(query, base.position);
  if (!asked.ok) return asked;
  const { scenario, against, presets } = asked.value;
  const model = modelOf({ base, scenario });
  if (!model.ok) return model;
  const run = simulateRunway(model.value, options);
  if (!run.ok) return run;
  const other = runOnce(base, against, options);
  if (!other.ok) return other;
  const text = encodeScenario(scenario);
  const title = isBare(asked.value) ? null : titleOf(asked.value);
  const withoutName = presets.find((p) => p.against)?.against?.name ?? null;
  const headline = futuresSentence({
    name: base.company.name,
    title,
    with: run.value,
    without: other.value,
    withoutName,
  });
  return ok(
    {
      scenario,
      text: text.ok ? text.value : null,
      title,
      headline,
      model: model.value,
      opening: openingOf(model.value),
      result: run.value,
      against: { name: withoutName, result: other.value },
    },
    model.issues,
  );
}

function isBare({ scenario, presets }: AskedScenario): boolean {
  return presets.length === 0 && Object.keys(scenario.drivers).length === 0 && scenario.events.length === 0;
}

const run = new WeakMap<ScenarioPosition, Map<string, Result<SimulationResult>>>();
/** What is compared with stays the same while a slider moves. */
function runOnce(
  base: ModelBase,
  scenario: Scenario,
  options: { readonly paths?: number; readonly seed?: number },
): Result<SimulationResult> {
  const known = run.get(base.position) ?? new Map<string, Result<SimulationResult>>();
  run.set(base.position, known);
  const key = JSON.stringify([scenario, options]);
  let answer = known.get(key);
  if (!answer) {
    const model = modelOf({ base, scenario });
    answer = model.ok ? simulateRunway(model.value, options) : model;
    if (known.size > 20) known.clear();
    known.set(key, answer);
  }
  return answer;
}

function openingOf({ drivers }: ModelInputs): Quantiles<DecimalString> {
  const of = (p: number) => (drivers.cash ? quantileOf(drivers.cash.distribution, p) : '0');
  return { p5: of(0.05), p25: of(0.25), p50: of(0.5), p75: of(0.75), p95: of(0.95) };
}

/** What takes longer: which input matters, what would have to change, and the terms of the price war. */
export interface FuturesWhy {
  readonly tornado: Tornado;
  /** Null when the money lasts as it is. */
  readonly levers: readonly LeverToLast[] | null;
  readonly war: Omit<PriceWar, 'with' | 'without' | 'scenario'> | null;
}

export function whyOf(
  base: FuturesBase,
  { scenario, model }: Pick<Futures, 'scenario' | 'model'>,
  options: { readonly paths?: number; readonly seed?: number } = {},
): Result<FuturesWhy> {
  const ranked = tornado(model, options);
  if (!ranked.ok) return ranked;
  return ok({
    tornado: ranked.value,
    levers: leversToLast(base.position, atMedianGrowth(scenario, model)),
    war: warOf(base.position, scenario, model.months),
  });
}

/** The one future in the middle: growth where half of the views of it lie above and half below. */
function atMedianGrowth(scenario: Scenario, { drivers }: ModelInputs): Scenario {
  if (!drivers.growth || drivers.growth.distribution.kind === 'point') return scenario;
  const value = yearlyRate(quantileOf(drivers.growth.distribution, 0.5));
  return { ...scenario, drivers: { ...scenario.drivers, revenueGrowth: { value } } };
}

/** The war as the scenario has it; the usual one when it has none. */
function warOf(position: ScenarioPosition, scenario: Scenario, months: number): FuturesWhy['war'] {
  const { priceChange, priceLimit, unitCostChange, unitCostLimit, elasticity, ...rest } = scenario.drivers;
  const own = priceChange !== undefined && dec(priceChange.value).lt(0);
  const terms = own
    ? {
        priceChange: priceChange.value,
        unitCostChange: unitCostChange?.value ?? '0',
        elasticity: elasticity?.value ?? '0',
        priceLimit: priceLimit?.value ?? '0',
        unitCostLimit: unitCostLimit?.value ?? (dec(unitCostChange?.value ?? '0').gt(0) ? '1000' : '0'),
        ...(priceChange.from ? { from: priceChange.from } : {}),
      }
    : usualWar;
  const until = addMonths(`${position.start}-01`, months - 1).slice(0, 7);
  const war = priceWar(position, { ...terms, until }, { ...scenario, drivers: rest });
  if (!war) return null;
  const { with: _, without: __, scenario: ___, ...told } = war;
  return told;
}

/** The share of futures with money left after so many months, from the start on: 1, 1, 0.97 … */
export function survivalOf({ outBy }: SimulationResult): readonly DecimalString[] {
  return ['1', ...outBy.map((out) => ONE.minus(dec(out)).toFixed())];
}
