import type { ModelInputs } from '@solvent/core/simulation';

/**
 * The reference model drawn blindly, path by path: what the variance of the simulation is measured against, and an
 * independent telling of the same months. Twelve figures: out by month 12, 18, 24; 5, 50 and 95 % of cash at 12, 24, 60.
 */
export const measured = [
  ...[12, 18, 24].map((month) => `out by ${month}`),
  ...[12, 24, 60].flatMap((month) => ['5 %', '50 %', '95 %'].map((share) => `cash ${month}, ${share}`)),
] as const;

export function plainFigures(paths: number, seed: number): readonly number[] {
  const random = randomFrom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const cashAt = new Map([12, 24, 60].map((month) => [month, new Float64Array(paths)]));
  const out = new Map([12, 18, 24].map((month) => [month, 0]));
  for (let path = 0; path < paths; path++) {
    const growth = 0.05 + 0.033333333 * normal();
    const chance = random();
    let [cash, level, unit, survived] = [20, 1, 0.6, 0];
    for (let t = 0; t < 60; t++) {
      if (t === 8) cash += chance < 0.35 ? 15 : chance < 0.7 ? 7.5 : 0;
      cash += level * Math.exp(0.1 * normal() - 0.005) * (1 - unit) - 2.2 * 1.02 ** t;
      if (survived === t && cash >= 0) survived++;
      const weight = 0.5 ** (t / 24);
      level *= 1 + 0.0025 * (1 - weight) + growth * weight;
      unit *= 0.96;
      const kept = cashAt.get(t + 1);
      if (kept) kept[path] = cash;
    }
    for (const [month, count] of out) if (survived < month) out.set(month, count + 1);
  }
  const quantiles = [...cashAt.values()].flatMap((values) => {
    values.sort();
    return [0.05, 0.5, 0.95].map((share) => values[Math.floor(share * paths)] ?? 0);
  });
  return [...[...out.values()].map((count) => count / paths), ...quantiles];
}

/** Mulberry32. */
function randomFrom(state: number): () => number {
  let s = state >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), s | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The model that every program of the benchmark runs, as the simulation is told it. */
export const referenceModel: ModelInputs = {
  currency: 'USD',
  start: '2024-10',
  months: 120,
  growthHalfLife: '24',
  growthFloor: '0.0025',
  noise: '0.1',
  drivers: {
    cash: known('20'),
    revenue: known('1'),
    growth: { distribution: { kind: 'normal', mean: '0.05', sd: '0.033333333' } },
    variableShare: known('0.6'),
    unitCostPace: known('-0.04'),
    other: known('2.2'),
    otherGrowth: known('0.02'),
  },
  events: [
    {
      month: 8,
      label: 'round',
      amount: {
        distribution: {
          kind: 'mixture',
          parts: [
            { weight: '0.35', of: { kind: 'point', value: '15' } },
            { weight: '0.35', of: { kind: 'point', value: '7.5' } },
            { weight: '0.3', of: { kind: 'point', value: '0' } },
          ],
        },
      },
    },
  ],
};

function known(value: string): { distribution: { kind: 'point'; value: string } } {
  return { distribution: { kind: 'point', value } };
}
