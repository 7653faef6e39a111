export { type BreakPoint, type BreakPointGoal, breakPoint } from './breakPoint.ts';
export { type CompiledModel, compileModel } from './compileModel.ts';
export { type EngineName, engineInUse } from './engine.ts';
export { type InputName, inputsOf, medianFuture, type NamedInput, withInput } from './inputs.ts';
export {
  badDriver,
  badEventMonth,
  badHorizon,
  badSeed,
  badSetting,
  impossibleCorrelation,
  missingDriver,
  tooManyEvents,
  unknownInput,
} from './issues.ts';
export {
  type Driver,
  type DriverName,
  drivers,
  type FactorName,
  type FactorPair,
  type ModelEvent,
  type ModelInputs,
  type PathName,
  type Uncertain,
} from './model.ts';
export { type ModelAsked, type ModelBase, modelOf } from './modelOf.ts';
export type { Counts, Quantiles, SimulatedMonths, SimulationResult } from './result.ts';
export {
  MOST_PATHS,
  mergeCounts,
  planSimulation,
  type SimulationOptions,
  type SimulationPlan,
  simulateBlock,
  simulateRunway,
} from './simulate.ts';
export { summarise } from './summarise.ts';
export { type Tornado, type TornadoBar, type TornadoEnd, tornado } from './tornado.ts';
