import { Bug, failed, ok, type Result, raise } from '../issue/index.ts';
import { type CompiledModel, compileModel } from './compileModel.ts';
import { type EngineName, findEngine } from './engine.ts';
import { fillerOf } from './fillBlock.ts';
import { badSeed } from './issues.ts';
import {
  BINS,
  BLOCK,
  BURNING,
  CASH,
  ENDS,
  HISTOGRAM,
  LANE,
  MONTHS,
  NOISE,
  RANGES,
  RUNWAY_BINS,
  SURVIVED,
} from './layout.ts';
import type { ModelInputs } from './model.ts';
import type { Counts, SimulationResult } from './result.ts';
import { summarise } from './summarise.ts';
import type { Engine } from './twin.ts';

/**
 * Many futures of one model. 10,000 paths over ten years take some milliseconds; the same seed gives the same bytes
 * on every machine, in any number of parts.
 */
export interface SimulationOptions {
  /** 1 to 16,777,216; 10,000 unless given. */
  readonly paths?: number;
  /** 0 to 4294967295; 1 unless given. */
  readonly seed?: number;
  /** Which engine; the compiled one where it runs, unless named. They give the same bits. */
  readonly engine?: EngineName;
}

export const MOST_PATHS = 16_777_216;
export const PILOT_PATHS = 256;

/** A simulation ready to be run in parts: every part that is planned from the same inputs fits every other. */
export interface SimulationPlan {
  readonly model: CompiledModel;
  readonly paths: number;
  readonly seed: number;
  readonly engine: EngineName | undefined;
  /** The middle of the first bin and the bins per unit of each row of the histogram; 0 where all values are one. */
  readonly ranges: Float64Array;
}

/** From inputs to the whole answer in this thread. */
export function simulateRunway(
  inputs: ModelInputs,
  options: SimulationOptions = {},
): Result<SimulationResult> {
  const plan = planSimulation(inputs, options);
  return plan.ok ? ok(summarise(plan.value, countBlock(plan.value, 0, plan.value.paths))) : plan;
}

/** Check, compile, and find the range of every row from 256 pilot paths. */
export function planSimulation(inputs: ModelInputs, options: SimulationOptions = {}): Result<SimulationPlan> {
  const { paths = 10_000, seed = 1, engine } = options;
  const whole = Number.isInteger(paths) && Number.isInteger(seed);
  if (!whole || paths < 1 || paths > MOST_PATHS || seed < 0 || seed > 4_294_967_295)
    return failed(raise(badSeed, { paths, seed, most: MOST_PATHS }));
  const model = compileModel(inputs);
  if (!model.ok) return model;
  const plan = { model: model.value, paths, seed, engine };
  return ok({ ...plan, ranges: findRanges(plan) });
}

/**
 * The counts of paths `from` to `to` − 1; `from` is a multiple of 128. Workers take a part each; adding their
 * counts with `mergeCounts` gives the counts of the whole, to the bit.
 * @throws Bug for a part that begins elsewhere or is empty.
 */
export function simulateBlock(plan: SimulationPlan, from: number, to: number): Counts {
  const { paths, survived, burning, histogram } = countBlock(plan, from, to);
  return { paths, survived: survived.slice(), burning: burning.slice(), histogram: histogram.slice() };
}

/** The same as it stands in the memory of the engine, until the next simulation. */
function countBlock(plan: SimulationPlan, from: number, to: number): Counts {
  if (from % BLOCK !== 0 || to <= from) throw new Bug(`no part from ${from} to ${to}`);
  const { months } = plan.model.inputs;
  const engine = findEngine(plan.engine);
  const u32 = new Uint32Array(engine.memory);
  u32.fill(0, SURVIVED / 4, RANGES / 4);
  const size = histogramSize(months);
  u32.fill(0, HISTOGRAM / 4, HISTOGRAM / 4 + size);
  new Float64Array(engine.memory).set(plan.ranges, RANGES / 8);
  runBlocks(plan, engine, from, to, true);
  return {
    paths: to - from,
    survived: u32.subarray(SURVIVED / 4, SURVIVED / 4 + months + 1),
    burning: u32.subarray(BURNING / 4, BURNING / 4 + months + 1),
    histogram: u32.subarray(HISTOGRAM / 4, HISTOGRAM / 4 + size),
  };
}

/** Exact, in any order. */
export function mergeCounts(a: Counts, b: Counts): Counts {
  const add = (x: Uint32Array, y: Uint32Array) => x.map((count, i) => count + y[i]!);
  return {
    paths: a.paths + b.paths,
    survived: add(a.survived, b.survived),
    burning: add(a.burning, b.burning),
    histogram: add(a.histogram, b.histogram),
  };
}

function histogramSize(months: number): number {
  return (months + 1) * BINS + RUNWAY_BINS;
}

type Bare = Omit<SimulationPlan, 'ranges'>;

function runBlocks(
  { model, seed }: Bare,
  engine: Engine,
  from: number,
  to: number,
  tally: boolean,
  each?: (paths: number) => void,
): void {
  const { months } = model.inputs;
  new Uint8Array(engine.memory).set(model.months, MONTHS);
  new Float64Array(engine.memory).set(model.shocks, NOISE / 8);
  const filler = fillerOf(model, engine.memory, seed);
  for (let first = from; first < to; first += BLOCK) {
    const paths = Math.min(BLOCK, to - first);
    filler.fill(first / 2);
    engine.drawWords(seed, first / 2, months);
    engine.walk(paths, months, tally ? 1 : 0);
    each?.(paths);
  }
}

/**
 * The pilot's third lowest and third highest value of a row and a quarter of their distance beyond [MC11]; the runway
 * has the whole horizon unless all pilots agree. Where they agree the row has no width.
 */
function findRanges(plan: Bare): Float64Array {
  const { months } = plan.model.inputs;
  const engine = findEngine(plan.engine);
  const f64 = new Float64Array(engine.memory);
  const rows = Array.from({ length: months + 2 }, () => new Extremes());
  runBlocks(plan, engine, 0, PILOT_PATHS, false, () => {
    for (const [row, extremes] of rows.entries()) {
      const at = (row < months ? CASH + row * LANE : ENDS + (row - months) * LANE) / 8;
      for (let i = at; i < at + BLOCK; i++) extremes.see(f64[i]!);
    }
  });
  const ranges = new Float64Array((months + 2) * 2);
  for (const [row, { low, high }] of rows.entries()) {
    const width = high - low;
    if (width === 0) ranges.set([low, 0], row * 2);
    else if (row > months) ranges.set(binsBetween(0, months, RUNWAY_BINS), row * 2);
    else ranges.set(binsBetween(low - width / 4, high + width / 4, BINS), row * 2);
  }
  return ranges;
}

/** The middle of the first bin, and the bins per unit. */
function binsBetween(low: number, high: number, bins: number): readonly [number, number] {
  return [low + (high - low) / (2 * bins), bins / (high - low)];
}

const KEPT = 3;

/** The third lowest and third highest of many values. */
class Extremes {
  readonly #lows: number[] = new Array(KEPT).fill(Infinity);
  readonly #highs: number[] = new Array(KEPT).fill(-Infinity);
  low = Infinity;
  high = -Infinity;

  see(value: number): void {
    if (value < this.low) this.low = insert(this.#lows, value, 1);
    if (value > this.high) this.high = insert(this.#highs, value, -1);
  }
}

/** Put a value in its place, drop the last, return the new last. */
function insert(kept: number[], value: number, sign: 1 | -1): number {
  let i = KEPT - 1;
  for (; i > 0 && (kept[i - 1]! - value) * sign > 0; i--) kept[i] = kept[i - 1]!;
  kept[i] = value;
  return kept[KEPT - 1]!;
}
