import { isCertain, power, quantileFunction } from '../distribution/index.ts';
import { dec } from '../money/index.ts';
import { driverOf } from './driverOf.ts';
import {
  FIXED_COSTS_OPEN,
  FLAG_BITS,
  MARGIN_KNOWN,
  MONTH_BYTES,
  PRICE_MOVES,
  UNIT_COST_MOVES,
} from './layout.ts';
import type { DriverName, ModelInputs, PathName } from './model.ts';

/**
 * What all paths have in common, a row for every month: with a half-life of 24 months, growth of month 24 is half the
 * floor and half a path's own growth [MC5]. Fixed costs that are known stand here, not in the loop.
 */
export function monthRows(inputs: ModelInputs): Uint8Array {
  const bytes = new Uint8Array(inputs.months * MONTH_BYTES);
  const f64 = new Float64Array(bytes.buffer);
  const u32 = new Uint32Array(bytes.buffer);
  const floor = dec(inputs.growthFloor).toNumber();
  const stays = inputs.growthHalfLife === null ? 1 : power(0.5, 1 / dec(inputs.growthHalfLife).toNumber());
  const [price, volume, unitCost] = (['price', 'volume', 'unitCost'] as const).map((name) =>
    pathOf(inputs, name),
  ) as [number[], number[], number[]];
  const elasticity = knownOrMedian(inputs, 'elasticity');
  const fixed = fixedCosts(inputs);
  const flags = flagsOf(inputs, fixed.open);
  const units = knownUnits(inputs, flags);
  if (units) for (const [t, of] of flags.entries()) flags[t] = of | MARGIN_KNOWN;
  for (let t = 0, weight = 1; t < inputs.months; t++, weight *= stays) {
    const p = price[t] ?? 1;
    const v = (volume[t] ?? 1) * (p > 0 && p !== 1 ? power(p, -elasticity) : 1);
    const growth = [1 + floor * (1 - weight), weight];
    const earned = [p * v, (unitCost[t] ?? 1) * v] as const;
    const margin = units ? [earned[0] - units(t) * earned[1], 0] : earned;
    f64.set([...growth, ...margin, ...fixed.at(t)], (t * MONTH_BYTES) / 8);
    u32[((t + 1) * MONTH_BYTES) / 4 - 2] = flags[t]!;
  }
  return bytes;
}

function pathOf(inputs: ModelInputs, name: PathName): number[] {
  return inputs.paths?.[name]?.map((value) => dec(value).toNumber()) ?? [];
}

function knownOrMedian(inputs: ModelInputs, name: DriverName): number {
  return quantileFunction(driverOf(inputs, name).distribution)(0.5);
}

const streams = [
  ['training', 'trainingGrowth'],
  ['staff', 'staffGrowth'],
  ['other', 'otherGrowth'],
] as const;

/** Of a month, asked in order: the sum of the known fixed costs, then a factor for each that is not known, else 0. */
function fixedCosts(inputs: ModelInputs): { readonly open: boolean; readonly at: (t: number) => number[] } {
  const costs = streams.map(([level, growth]) => ({
    path: pathOf(inputs, level),
    known: [level, growth].every((name) => isCertain(driverOf(inputs, name).distribution)),
    level: knownOrMedian(inputs, level),
    pace: 1 + knownOrMedian(inputs, growth),
  }));
  return {
    open: costs.some(({ known }) => !known),
    at: (t) => {
      let sum = 0;
      const factors = costs.map((cost) => {
        const factor = cost.path[t] ?? 1;
        if (!cost.known) return factor;
        sum += cost.level * factor;
        cost.level *= cost.pace;
        return 0;
      });
      return [sum, ...factors];
    },
  };
}

/** The unit cost of a month, asked in order, where it is known and the price stays: in the operations of the month loop. */
function knownUnits(inputs: ModelInputs, flags: Uint32Array): ((t: number) => number) | null {
  const names = ['variableShare', 'unitCostPace', 'unitCostFloor'] as const;
  if (flags.some((of) => of & PRICE_MOVES)) return null;
  if (!names.every((name) => isCertain(driverOf(inputs, name).distribution))) return null;
  const [share, pace, floor] = names.map((name) => knownOrMedian(inputs, name)) as [number, number, number];
  let unit = share;
  return (t) => {
    const now = unit;
    if (flags[t]! & UNIT_COST_MOVES) unit = Math.max(unit * (1 + pace), share * floor);
    return now;
  };
}

/** A pace that is known to be none is left out of the loop. */
function flagsOf(inputs: ModelInputs, fixedCostsOpen: boolean): Uint32Array {
  const still = (name: DriverName) =>
    isCertain(driverOf(inputs, name).distribution) && knownOrMedian(inputs, name) === 0;
  const priceFrom = still('pricePace') ? Number.POSITIVE_INFINITY : (inputs.pricePaceFrom ?? 1);
  const unitFrom = still('unitCostPace') ? Number.POSITIVE_INFINITY : (inputs.unitCostPaceFrom ?? 1);
  const flags = Uint32Array.from(
    { length: inputs.months },
    (_, t) =>
      (t + 1 >= priceFrom ? PRICE_MOVES : 0) |
      (t + 1 >= unitFrom ? UNIT_COST_MOVES : 0) |
      (fixedCostsOpen ? FIXED_COSTS_OPEN : 0),
  );
  for (const { month } of inputs.events) flags[month]! += 2 ** FLAG_BITS;
  return flags;
}
