import { power } from '../distribution/index.ts';
import { driverNames, rangeOf } from './checkModel.ts';
import type { CompiledModel } from './compileModel.ts';
import { EVENTS, PAIR_LANE, PAIRS, PATH } from './layout.ts';
import { fillPoints } from './lowDiscrepancy.ts';
import type { DriverName } from './model.ts';
import { fillScores } from './normalScores.ts';
import { type PathConstant, pathConstants } from './pathConstants.ts';
import { drawValues, type Sampler } from './sampler.ts';

/**
 * Draws what a pair of paths keeps through all its months and writes it where the month loop reads it: a price that changes
 * −5 % a month becomes a pace of 0.95, with an elasticity of 0.5 a response of 0.95^−0.5 = 1.026 in volume.
 */
export interface BlockFiller {
  /** Everything of the block that begins with pair `first`; what is known is written once, at the start. */
  readonly fill: (first: number) => void;
}

type Columns = Readonly<Record<DriverName, Float64Array>>;

export function fillerOf(model: CompiledModel, memory: ArrayBuffer, seed: number): BlockFiller {
  const columns = Object.fromEntries(driverNames.map((name) => [name, new Float64Array(PAIRS)])) as Columns;
  const draws: { readonly sampler: Sampler; readonly out: Float64Array; readonly name: DriverName | null }[] =
    [];
  for (const name of driverNames) {
    const of = model.drivers[name];
    if (typeof of === 'number') columns[name].fill(of);
    else draws.push({ sampler: of, out: columns[name], name });
  }
  for (const [row, of] of model.events.entries()) {
    const out = new Float64Array(memory, EVENTS + row * PAIR_LANE, PAIRS);
    if (typeof of === 'number') out.fill(of);
    else draws.push({ sampler: of, out, name: null });
  }
  const rows = pathConstants.map((constant, i) => ({
    constant,
    out: new Float64Array(memory, PATH + i * PAIR_LANE, PAIRS),
  }));
  for (const { constant, out } of rows) constants[constant].write(out, columns);
  const drawn = new Set(draws.map(({ name }) => name));
  const moving = rows.filter(({ constant }) => constants[constant].from.some((name) => drawn.has(name)));

  const bits = new Uint32Array(PAIRS);
  const own = new Float64Array(PAIRS);
  const shared = [new Float64Array(PAIRS), new Float64Array(PAIRS), new Float64Array(PAIRS)] as const;
  return {
    fill: (first) => {
      if (model.shared)
        for (const [dimension, scores] of shared.entries()) {
          fillPoints(bits, dimension, seed, first);
          fillScores(scores, bits);
        }
      for (const { sampler, out, name } of draws) {
        fillPoints(bits, sampler.dimension, seed, first);
        fillScores(own, bits);
        drawValues(out, sampler, own, shared);
        if (name) clamp(out, name);
      }
      for (const { constant, out } of moving) constants[constant].write(out, columns);
    },
  };
}

const limits = Object.fromEntries(
  driverNames.map((name) => {
    const { least, most } = rangeOf(name);
    return [name, [least === null ? -Infinity : +least, most === null ? Infinity : +most]];
  }),
) as unknown as Readonly<Record<DriverName, readonly [number, number]>>;

/** A draw outside what its driver can be is moved to the nearest that can [MC4]. */
function clamp(values: Float64Array, name: DriverName): void {
  const [least, most] = limits[name];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    values[i] = value < least ? least : Math.min(value, most);
  }
}

interface Constant {
  readonly from: readonly DriverName[];
  readonly write: (out: Float64Array, columns: Columns) => void;
}

const asDrawn = (name: DriverName): Constant => ({
  from: [name],
  write: (out, columns) => out.set(columns[name]),
});
const paceOf = (name: DriverName): Constant => ({
  from: [name],
  write: (out, columns) => {
    const change = columns[name];
    for (let i = 0; i < out.length; i++) out[i] = 1 + change[i]!;
  },
});

const constants: Readonly<Record<PathConstant, Constant>> = {
  cash: asDrawn('cash'),
  volume: asDrawn('revenue'),
  growth: asDrawn('growth'),
  pricePace: paceOf('pricePace'),
  priceFloor: asDrawn('priceFloor'),
  responsePace: {
    from: ['pricePace', 'elasticity'],
    write: (out, { pricePace, elasticity }) => {
      for (let i = 0; i < out.length; i++) out[i] = power(1 + pricePace[i]!, -elasticity[i]!);
    },
  },
  // Volume stops answering where price stops falling; a price that rises has no floor to meet.
  responseCap: {
    from: ['pricePace', 'elasticity', 'priceFloor'],
    write: (out, { pricePace, elasticity, priceFloor }) => {
      for (let i = 0; i < out.length; i++) {
        const meets = pricePace[i]! < 0 && priceFloor[i]! > 0;
        out[i] = meets ? power(priceFloor[i]!, -elasticity[i]!) : Number.POSITIVE_INFINITY;
      }
    },
  },
  unitCost: asDrawn('variableShare'),
  unitCostPace: paceOf('unitCostPace'),
  unitCostFloor: {
    from: ['variableShare', 'unitCostFloor'],
    write: (out, { variableShare, unitCostFloor }) => {
      for (let i = 0; i < out.length; i++) out[i] = variableShare[i]! * unitCostFloor[i]!;
    },
  },
  training: asDrawn('training'),
  trainingPace: paceOf('trainingGrowth'),
  staff: asDrawn('staff'),
  staffPace: paceOf('staffGrowth'),
  other: asDrawn('other'),
  otherPace: paceOf('otherGrowth'),
};
