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
export type { Counts, Quantiles, SimulatedMonths, SimulationResult } from './result.ts';
