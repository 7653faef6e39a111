export { applyScenario, type MonthPlan, monthsFrom, type PlanMonth } from './applyScenario.ts';
export {
  type Assumption,
  type BasePosition,
  basePosition,
  DEFAULT_MONTHS,
  type FoundPosition,
} from './basePosition.ts';
export { type Driver, type DriverId, type DriverUnit, driverIds, driverOf, drivers } from './driver.ts';
export { monthlyRate, yearlyRate } from './driversIn.ts';
export {
  badEvent,
  badScenario,
  badSetting,
  outOfReach,
  outsideHorizon,
  tooLong,
  unknownDriver,
  unknownPreset,
} from './issues.ts';
export { applyChanges, diffScenarios, invertChanges, layer, layerAll, type ScenarioChange } from './layer.ts';
export { type LastingLever, type LeverToLast, lastingLevers, leversToLast } from './leversToLast.ts';
export { parseScenario } from './parseScenario.ts';
export { findPreset, type Preset, presetIds, presets } from './presets.ts';
export { type PriceWar, type PriceWarTerms, payingPrice, priceWar, usualWar } from './priceWar.ts';
export { profitBy } from './profitBy.ts';
export {
  cashAt,
  lastsTo,
  projectScenario,
  type ScenarioMonth,
  type ScenarioProjection,
  walkPlanMonths,
} from './projectScenario.ts';
export { type AskedScenario, readScenario } from './readScenario.ts';
export {
  emptyScenario,
  type PromisedMoney,
  type Scenario,
  type ScenarioEvent,
  type ScenarioPosition,
  type Setting,
} from './scenario.ts';
export { decodeScenario, encodeScenario } from './scenarioText.ts';
