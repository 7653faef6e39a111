import { logarithm } from '../distribution/index.ts';
import type { Quarter } from './quartersKnownAt.ts';

/**
 * What the forecaster looks at [PR34]: trailing free cash flow ÷ size (its margin), its level a year ago and over four years, growth, the
 * weight of capital expenditure, and how much all that moved. A company with revenue 100 and free cash flow −25 over the
 * last four quarters has size 125 and a margin of −0.2.
 */
export interface History {
  readonly flow: readonly number[];
  readonly cash: readonly (number | null)[];
  /** Trailing revenue, carried over at most four quarters; null where there is none. */
  readonly revenue: readonly (number | null)[];
  /** Trailing revenue plus trailing outflow; null where there is neither. */
  readonly size: readonly (number | null)[];
  readonly quarterRevenue: readonly (number | null)[];
  readonly margin: readonly (number | null)[];
  readonly spent: readonly (number | null)[];
  readonly operating: readonly (number | null)[];
  /** What moved cash over four quarters besides free cash flow, ÷ size. */
  readonly other: readonly (number | null)[];
}

export interface Features {
  readonly location: readonly number[];
  readonly scale: readonly number[];
}

export function historyOf(quarters: readonly Quarter[]): History {
  const flow = quarters.map((q) => q.operatingCashFlow - q.capex);
  const quarterRevenue = quarters.map((q) => q.revenue);
  const cash = quarters.map((q) => q.cash);
  const trailing = {
    flow: fourQuarters(flow),
    capex: fourQuarters(quarters.map((q) => q.capex)),
    operating: fourQuarters(quarters.map((q) => q.operatingCashFlow)),
  };
  const stated = fourQuarters(quarterRevenue);
  const revenue = stated.map((sum, t) => {
    for (let s = t; s >= 0 && s >= t - 4; s--) if (stated[s] !== null) return stated[s]!;
    return sum;
  });
  const size = trailing.flow.map((sum, t) => {
    if (sum === null) return null;
    const sales = Math.max(revenue[t] ?? 0, 0);
    const total = Math.max(sales, sum) + Math.max(0, -sum);
    if (sales === 0 && sum >= 0) return null;
    return total > 0 ? total : null;
  });
  // Wider than any company that was learned from; what lies outside is a slip of the pen or another kind of business.
  const perSize = (values: readonly (number | null)[], widest: number) =>
    values.map((value, t) =>
      value === null || size[t] == null ? null : within(value / size[t], -widest, widest),
    );
  const other = cash.map((now, t) => {
    const before = cash[t - 4] ?? null;
    const sum = trailing.flow[t] ?? null;
    return now === null || before === null || sum === null ? null : now - before - sum;
  });
  return {
    flow,
    cash,
    revenue,
    size,
    quarterRevenue,
    margin: perSize(trailing.flow, 1),
    spent: perSize(trailing.capex, 2),
    operating: perSize(trailing.operating, 3),
    other: perSize(other, 5),
  };
}

/** The features at one quarter of a history; null before the fourth quarter and without a size. */
export function featuresAt(history: History, t: number): Features | null {
  const { flow, margin, spent, operating, size } = history;
  const m = margin[t];
  const here = size[t];
  if (m == null || here == null) return null;
  const yearAgo = margin[t - 4] ?? m;
  const years = [m, margin[t - 4], margin[t - 8], margin[t - 12]].filter((value) => value != null);
  const usual = years.reduce((sum, value) => sum + value, 0) / years.length;
  const annual = growthOf(history.revenue, t, -0.3, 0.8) ?? 0.1;
  const quarterly = growthOf(history.quarterRevenue, t, -0.4, 1) ?? annual;
  const growth = (annual + quarterly) / 2;
  const step = t >= 4 ? within((flow[t]! - flow[t - 4]!) / here, -2, 2) : 0;
  const c = spent[t]!;
  const changes = changesOf(margin, t);
  const middle = median([...changes.map(Math.abs), 0.04]);
  // A steady company is not pulled towards the others.
  const s = middle / (middle + 0.05);
  return {
    location: [
      s,
      m,
      s * (usual - m),
      s * (yearAgo - m),
      s * growth,
      m * growth,
      step,
      c * growth,
      s * (c - (spent[t - 4] ?? c)),
      Math.min(m, 0),
      s * (annual - quarterly),
      s * operating[t]!,
    ],
    scale: [
      1,
      logarithm(shrunkRms(changes, 0.06) + 0.01),
      logarithm(middle + 0.01),
      Math.abs(m),
      Math.abs(growth),
      logarithm(Math.max(c, 0) + 0.01),
      1 / Math.sqrt(t + 1),
      logarithm(Math.abs(m - yearAgo) + 0.02),
    ],
  };
}

/** How much the money besides free cash flow moves cash in four quarters, ÷ size. */
export function wanderAt({ other }: History, t: number): number {
  return shrunkRms(
    other.slice(Math.max(0, t - 23), t + 1).filter((value) => value !== null),
    0.1,
  );
}

/** Changes against four quarters before, of the last 24 quarters. */
function changesOf(margin: History['margin'], t: number): readonly number[] {
  const changes: number[] = [];
  for (let k = Math.max(0, t - 23); k <= t; k++) {
    const [now, before] = [margin[k], margin[k - 4]];
    if (now != null && before != null) changes.push(now - before);
  }
  return changes;
}

function growthOf(values: readonly (number | null)[], t: number, low: number, high: number): number | null {
  const [now, before] = [values[t], values[t - 4]];
  if (now == null || before == null || before <= 0) return null;
  return within(now / before - 1, low, high);
}

export function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Root mean square, drawn to a usual value by two. */
function shrunkRms(values: readonly number[], usual: number): number {
  const squares = values.reduce((sum, value) => sum + value * value, 0);
  return Math.sqrt((squares + 2 * usual * usual) / (values.length + 2));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function fourQuarters(values: readonly (number | null)[]): readonly (number | null)[] {
  return values.map((d, t) => {
    const [a, b, c] = [values[t - 3], values[t - 2], values[t - 1]];
    return a == null || b == null || c == null || d === null ? null : a + b + c + d;
  });
}
