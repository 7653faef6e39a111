import { isCertain, power, quantileFunction } from '../distribution/index.ts';
import { Bug, failed, ok, type Result } from '../issue/index.ts';
import { dec } from '../money/index.ts';
import { checkModel, driverNames } from './checkModel.ts';
import { factorNames, type Matrix, rootOfCorrelations, weightsOf } from './factors.ts';
import { FIXED_COSTS_MOVE, FLAG_BITS, MONTH_BYTES, PRICE_MOVES, UNIT_COST_MOVES } from './layout.ts';
import { type DriverName, drivers, type ModelInputs, type PathName, type Uncertain } from './model.ts';
import { type Sampler, valuesByScore } from './sampler.ts';
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

/** The driver as given, or its value where the model says nothing. */
export function driverOf(inputs: ModelInputs, name: DriverName): Uncertain {
  return inputs.drivers[name] ?? { distribution: { kind: 'point', value: drivers[name].absent ?? '0' } };
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
  return { dimension, ...weights, pieces: valuesByScore(of.distribution) };
}

/** Growth decays by ½ each half-life: g_t = floor + (g − floor) · ½^(t ÷ half-life) [MC5]. */
function monthRows(inputs: ModelInputs): Uint8Array {
  const bytes = new Uint8Array(inputs.months * MONTH_BYTES);
  const f64 = new Float64Array(bytes.buffer);
  const u32 = new Uint32Array(bytes.buffer);
  const floor = dec(inputs.growthFloor).toNumber();
  const stays = inputs.growthHalfLife === null ? 1 : power(0.5, 1 / dec(inputs.growthHalfLife).toNumber());
  const path = (name: PathName) => inputs.paths?.[name]?.map((value) => dec(value).toNumber()) ?? [];
  const [price, volume, unitCost] = [path('price'), path('volume'), path('unitCost')];
  const fixed = [path('training'), path('staff'), path('other')];
  const elasticity = quantileFunction(driverOf(inputs, 'elasticity').distribution)(0.5);
  const pace = fixedCostGrowth(inputs);
  const flags = flagsOf(inputs, pace.known === null);
  const levels = [1, 1, 1];
  for (let t = 0, weight = 1; t < inputs.months; t++, weight *= stays) {
    const p = price[t] ?? 1;
    const v = (volume[t] ?? 1) * (p > 0 && p !== 1 ? power(p, -elasticity) : 1);
    f64.set([1 + floor * (1 - weight), weight, p * v, (unitCost[t] ?? 1) * v], t * 8);
    for (const [k, level] of levels.entries()) {
      f64[t * 8 + 4 + k] = level * (fixed[k]![t] ?? 1);
      levels[k] = level * (1 + (pace.known?.[k] ?? 0));
    }
    u32[t * 16 + 14] = flags[t]!;
  }
  return bytes;
}

const fixedGrowths = ['trainingGrowth', 'staffGrowth', 'otherGrowth'] as const;

/** The growth of fixed costs where all three are known: then it stands in the month vectors, not in the loop. */
export function fixedCostGrowth(inputs: ModelInputs): { readonly known: readonly number[] | null } {
  const growths = fixedGrowths.map((name) => driverOf(inputs, name).distribution);
  return { known: growths.every(isCertain) ? growths.map((of) => quantileFunction(of)(0.5)) : null };
}

/** A pace that is known to be none is left out of the loop. */
function flagsOf(inputs: ModelInputs, fixedCostsMove: boolean): Uint32Array {
  const still = (name: DriverName) => {
    const of = driverOf(inputs, name).distribution;
    return isCertain(of) && quantileFunction(of)(0.5) === 0;
  };
  const priceFrom = still('pricePace') ? Infinity : (inputs.pricePaceFrom ?? 1);
  const unitFrom = still('unitCostPace') ? Infinity : (inputs.unitCostPaceFrom ?? 1);
  const flags = Uint32Array.from(
    { length: inputs.months },
    (_, t) =>
      (t + 1 >= priceFrom ? PRICE_MOVES : 0) |
      (t + 1 >= unitFrom ? UNIT_COST_MOVES : 0) |
      (fixedCostsMove ? FIXED_COSTS_MOVE : 0),
  );
  for (const { month } of inputs.events) flags[month]! += 2 ** FLAG_BITS;
  return flags;
}
