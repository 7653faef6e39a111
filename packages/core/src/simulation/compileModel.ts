import { isCertain, quantileFunction } from '../distribution/index.ts';
import { Bug, failed, ok, type Result } from '../issue/index.ts';
import { dec } from '../money/index.ts';
import { checkModel, driverNames } from './checkModel.ts';
import { driverOf } from './driverOf.ts';
import { factorNames, type Matrix, rootOfCorrelations, weightsOf } from './factors.ts';
import type { DriverName, ModelInputs, Uncertain } from './model.ts';
import { monthRows } from './monthRows.ts';
import { partsOf, type Sampler } from './sampler.ts';
import { shocksOf } from './shocks.ts';

/** A model as the month loop wants it: month vectors, and for each driver a known value or a sampler. */
export interface CompiledModel {
  readonly inputs: ModelInputs;
  /** The rows of `MONTHS`. */
  readonly months: Uint8Array;
  readonly shocks: Float64Array;
  readonly drivers: Readonly<Record<DriverName, number | Sampler>>;
  /** In the order of months. */
  readonly events: readonly (number | Sampler)[];
  /** Whether any number moves with the shared factors. */
  readonly shared: boolean;
}

/** Check a model and prepare it; the same inputs give the same bytes. */
export function compileModel(inputs: ModelInputs): Result<CompiledModel> {
  const issues = checkModel(inputs);
  if (issues.length > 0) return failed(...issues);
  const root = rootOfCorrelations(inputs);
  if (!root) throw new Bug('correlations were checked');
  const uncertain = [
    ...driverNames.map((name) => driverOf(inputs, name)),
    ...inputs.events.map((e) => e.amount),
  ];
  const shared = uncertain.some((of) => takesChance(of) && isLoaded(of));
  let next = shared ? factorNames.length : 0;
  const compile = (of: Uncertain) => {
    const dimension = takesChance(of) ? next++ : next;
    return isCertain(of.distribution)
      ? quantileFunction(of.distribution)(0.5)
      : samplerOf(of, root, dimension);
  };
  const compiled = Object.fromEntries(driverNames.map((name) => [name, compile(driverOf(inputs, name))]));
  const events = [...inputs.events].sort((a, b) => a.month - b.month).map(({ amount }) => compile(amount));
  return ok({
    inputs,
    months: monthRows(inputs),
    shocks: shocksOf(inputs.noise),
    drivers: compiled as CompiledModel['drivers'],
    events,
    shared,
  });
}

function takesChance({ distribution, held = false }: Uncertain): boolean {
  return held || !isCertain(distribution);
}

function isLoaded({ loadings = {} }: Uncertain): boolean {
  return factorNames.some((name) => !dec(loadings[name] ?? '0').eq(0));
}

function samplerOf(of: Uncertain, root: Matrix, dimension: number): Sampler {
  const weights = weightsOf(of, root);
  if (!weights) throw new Bug('loadings were checked');
  return { dimension, ...weights, parts: partsOf(of.distribution) };
}
