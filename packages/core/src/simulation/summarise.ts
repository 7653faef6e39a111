import { decimalOf } from '../distribution/index.ts';
import { BINS, RUNWAY_BINS } from './layout.ts';
import type { Counts, Quantiles, SimulatedMonths, SimulationResult } from './result.ts';
import type { SimulationPlan } from './simulate.ts';

/**
 * From counts to the answer. A quantile lies inside its bin where a straight line puts it: the 5 % of 10,000 paths
 * is where 500 of them lie below [MC11]. Chances and cash have nine significant digits, months four decimals.
 */
export function summarise(plan: SimulationPlan, counts: Counts): SimulationResult {
  const { months, currency, start } = plan.model.inputs;
  const { paths, survived, burning, histogram } = counts;
  const row = (index: number): Row => ({
    first: plan.ranges[index * 2]!,
    scale: plan.ranges[index * 2 + 1]!,
    counts: histogram.subarray(
      index * BINS,
      index > months ? index * BINS + RUNWAY_BINS : (index + 1) * BINS,
    ),
  });
  const cash = (index: number) => {
    const values = quantilesOfRow(row(index), paths);
    return quantiles((_, i) => decimalOf(values[i]!));
  };
  const runway = row(months + 1);
  const runways = quantilesOfRow(runway, paths);
  const lasting = survived[months]!;
  const out = cumulative(survived, months);
  const even = cumulative(burning, months);
  return {
    paths,
    months,
    seed: plan.seed,
    currency,
    start,
    outBy: out.map((count) => decimalOf(count / paths)),
    neverOut: decimalOf(lasting / paths),
    runway: quantiles((p, i) =>
      p * paths > paths - lasting
        ? { kind: 'beyondHorizon', horizonMonths: months }
        : { kind: 'months', months: decimalOf(rounded(runways[i]!)) },
    ),
    meanMonthsCovered: decimalOf(rounded(meanMonths(runway, paths, lasting, months))),
    cash: Array.from({ length: months }, (_, t) => cash(t)),
    lowestCash: cash(months),
    breakEven: {
      byMonth: even.map((count) => decimalOf(count / paths)),
      never: decimalOf(burning[months]! / paths),
      month: quantiles((p): SimulatedMonths => {
        const month = even.findIndex((count) => count >= p * paths);
        return month < 0
          ? { kind: 'beyondHorizon', horizonMonths: months }
          : { kind: 'months', months: `${month}` };
      }),
    },
  };
}

interface Row {
  /** The middle of the first bin. */
  readonly first: number;
  /** Bins per unit; 0 where all values are one. */
  readonly scale: number;
  readonly counts: Uint32Array;
}

const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

function quantiles<T>(of: (p: number, index: number) => T): Quantiles<T> {
  const [p5, p25, p50, p75, p95] = SHARES.map(of) as [T, T, T, T, T];
  return { p5, p25, p50, p75, p95 };
}

/** The five quantiles in one pass over the bins. */
function quantilesOfRow({ first, scale, counts }: Row, paths: number): readonly number[] {
  const values = SHARES.map(() => first);
  if (scale === 0) return values;
  let [bin, below] = [0, 0];
  for (let i = 0; i < SHARES.length; i++) {
    const rank = SHARES[i]! * paths;
    while (bin < counts.length - 1 && below + counts[bin]! < rank) below += counts[bin++]!;
    const count = counts[bin]!;
    values[i] = first + (bin - 0.5 + (count > 0 ? (rank - below) / count : 0)) / scale;
  }
  return values;
}

/** Paths that last are in the uppermost bin and count to the horizon itself. */
function meanMonths({ first, scale, counts }: Row, paths: number, lasting: number, months: number): number {
  if (scale === 0) return first;
  let sum = -lasting * (counts.length - 1);
  for (let bin = 0; bin < counts.length; bin++) sum += counts[bin]! * bin;
  return (first * (paths - lasting) + sum / scale + lasting * months) / paths;
}

/** Of index t: how many within the first t + 1 months. */
function cumulative(counts: Uint32Array, months: number): readonly number[] {
  let sum = 0;
  return Array.from({ length: months }, (_, t) => (sum += counts[t]!));
}

const rounded = (months: number) => Math.floor(months * 10_000 + 0.5) / 10_000;
