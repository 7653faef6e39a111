/**
 * What a forecaster must beat [PR43]: the last quarter held, the last four held, a straight line through twelve. For quarters
 * 1 … 12 the next four are 48, 42 and 58.
 */
export interface Baselines {
  readonly lastQuarter: number;
  readonly trailingFour: number;
  readonly trend: number;
}
export const baselineNames = ['lastQuarter', 'trailingFour', 'trend'] as const;
export type BaselineName = (typeof baselineNames)[number];

/** Sums over the next quarters, from the first `until` values (at least twelve). */
export function baselinesAt(flow: readonly number[], until: number, quarters: number): Baselines {
  const last = (back: number) => flow[until - back]!;
  const trailing = last(4) + last(3) + last(2) + last(1);
  let [level, slope] = [0, 0];
  for (let k = 0; k < 12; k++) {
    level += last(12 - k) / 12;
    slope += ((k - 5.5) * last(12 - k)) / 143;
  }
  return {
    lastQuarter: quarters * last(1),
    trailingFour: (trailing * quarters) / 4,
    trend: quarters * (level + slope * (6 + quarters / 2)),
  };
}

/** Root mean square of what each missed in the same history; a tenth of trailing revenue while there are fewer than three. */
export function baselineDeviations(flow: readonly number[], quarters: number, revenue: number): Baselines {
  const squares = { lastQuarter: 0, trailingFour: 0, trend: 0 };
  let count = 0;
  for (let until = 12; until + quarters <= flow.length; until++, count++) {
    const said = baselinesAt(flow, until, quarters);
    let actual = 0;
    for (let k = until; k < until + quarters; k++) actual += flow[k]!;
    for (const name of baselineNames) {
      const missed = actual - said[name];
      squares[name] += missed * missed;
    }
  }
  const deviation = (name: BaselineName) => (count < 3 ? revenue / 10 : Math.sqrt(squares[name] / count));
  return {
    lastQuarter: deviation('lastQuarter'),
    trailingFour: deviation('trailingFour'),
    trend: deviation('trend'),
  };
}
