// What the simulation must agree with: `project` where nothing is uncertain, and sums that can be done by hand where little is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from '../distribution/index.ts';
import { dec, roundSignificant } from '../money/index.ts';
import { type ProjectionInput, projectCash } from '../runway/index.ts';
import type { ModelInputs } from './model.ts';
import { uncertain } from './reference.fixture.ts';
import type { SimulationResult } from './result.ts';
import { simulateRunway } from './simulate.ts';

const seed = 20_261_124;
const bare: ModelInputs = {
  currency: 'USD',
  start: '2024-10',
  months: 24,
  growthHalfLife: null,
  growthFloor: '0',
  noise: '0',
  drivers: { cash: uncertain('100') },
  events: [],
};
function run(inputs: ModelInputs, paths = 10_000): SimulationResult {
  const result = simulateRunway(inputs, { paths });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
const known = (value: string) => ({ distribution: { kind: 'point', value } as const });

const thousandths = (n: number) => `${n < 0 ? '-' : ''}0.${String(Math.abs(n)).padStart(3, '0')}`;
const projection: fc.Arbitrary<ProjectionInput> = fc.record({
  currency: fc.constant('USD'),
  start: fc.constant('2024-10'),
  months: fc.integer({ min: 1, max: 60 }),
  cash: fc.integer({ min: 0, max: 10 ** 9 }).map(String),
  revenue: fc.integer({ min: 0, max: 10 ** 8 }).map(String),
  revenueGrowth: fc.integer({ min: -99, max: 99 }).map(thousandths),
  cost: fc.integer({ min: 0, max: 10 ** 8 }).map(String),
  costGrowth: fc.integer({ min: -99, max: 99 }).map(thousandths),
  events: fc.array(
    fc.record({
      month: fc.constant(0),
      amount: fc.integer({ min: -(10 ** 8), max: 10 ** 8 }).map(String),
      label: fc.constant(''),
    }),
    { maxLength: 3 },
  ),
});

function modelOf(input: ProjectionInput): ModelInputs {
  return {
    ...bare,
    months: input.months,
    drivers: {
      cash: known(input.cash),
      revenue: known(input.revenue),
      growth: known(input.revenueGrowth),
      other: known(input.cost),
      otherGrowth: known(input.costGrowth),
    },
    events: input.events.map(({ month, amount, label }) => ({ month, label, amount: known(amount) })),
  };
}

describe('with every input known', () => {
  it('[MC12] is project, to nine digits', () => {
    fc.assert(
      fc.property(projection, (input) => {
        const exact = projectCash(input);
        const { cash, runway, lowestCash, breakEven, outBy } = run(modelOf(input), 200);
        const scale = Math.max(...exact.path.map(({ cashEnd, cost }) => Math.abs(+cashEnd) + +cost), 1);
        const same = (a: string, b: string) =>
          expect(Math.abs(Number(a) - Number(b)) / scale).toBeLessThan(6e-9);
        for (const [t, { p5, p50, p95 }] of cash.entries()) {
          expect([p5, p95]).toEqual([p50, p50]);
          same(p50, exact.path[t]!.cashEnd);
        }
        same(lowestCash.p50, exact.minCash.amount);
        const even = breakEven.month.p50;
        expect(even.kind === 'months' ? Number(even.months) : null).toBe(exact.breakEvenMonth);
        if (exact.runway.kind === 'months') {
          expect(runway.p50.kind === 'months' && Number(runway.p50.months)).toBeCloseTo(
            +exact.runway.months,
            3,
          );
          expect(outBy.at(-1)).toBe('1');
        } else if (exact.runway.kind === 'alreadyOut')
          expect(runway.p50).toEqual({ kind: 'months', months: '0' });
        else expect(runway.p50).toEqual({ kind: 'beyondHorizon', horizonMonths: input.months });
      }),
      { seed, numRuns: 100 },
    );
  });

  it('[MC12] the growing company of project, figure for figure', () => {
    const input: ProjectionInput = {
      currency: 'USD',
      start: '2024-10',
      months: 120,
      cash: '5000000000',
      revenue: '291666667',
      revenueGrowth: '0.05',
      cost: '708333333',
      costGrowth: '0.02',
      events: [{ month: 8, amount: '6600000000', label: 'round' }],
    };
    const { cash, runway, breakEven } = run(modelOf(input));
    const exact = projectCash(input);
    expect(cash.map((q) => q.p50)).toEqual(exact.path.map((m) => roundSignificant(dec(m.cashEnd), 9)));
    expect(runway.p5).toEqual({ kind: 'beyondHorizon', horizonMonths: 120 });
    expect(breakEven.month.p5).toEqual({ kind: 'months', months: '31' });
  });
});

describe('sums that can be done by hand', () => {
  it('[MC10] cash uniform between 60 and 120 at a burn of 10: gone within 9 months in half of the cases', () => {
    const { outBy, runway, meanMonthsCovered } = run({
      ...bare,
      drivers: { cash: uncertain('uniform(60,120)'), other: known('10') },
    });
    expect(outBy.slice(5, 12).map((p) => Number(p).toFixed(2))).toEqual([
      '0.00',
      '0.17',
      '0.33',
      '0.50',
      '0.67',
      '0.83',
      '1.00',
    ]);
    expect(runway.p50.kind === 'months' && Number(runway.p50.months)).toBeCloseTo(9, 2);
    expect(runway.p95.kind === 'months' && Number(runway.p95.months)).toBeCloseTo(11.7, 2);
    expect(Number(meanMonthsCovered)).toBeCloseTo(9, 1);
  });

  it('[MC9] two normals that share a factor have the variance of their sum', () => {
    // 3² + 4² + 2·3·4·0.6·0.5 = 32.2
    const loaded = (text: string, loading: string) => ({
      ...uncertain(text),
      loadings: { capitalWindow: loading },
    });
    const { outBy } = run(
      {
        ...bare,
        months: 1,
        drivers: { cash: loaded('normal(5,3)', '0.6') },
        events: [{ month: 0, label: '', amount: loaded('normal(0,4)', '0.5') }],
      },
      100_000,
    );
    expect(Math.abs(Number(outBy[0]) - normalCdf(-5 / Math.sqrt(32.2)))).toBeLessThan(0.001);
  });

  it('[MC9] factors that move against each other take from it', () => {
    const { outBy } = run(
      {
        ...bare,
        months: 1,
        correlations: { 'marketPrice/capitalWindow': '-0.5' },
        drivers: { cash: { ...uncertain('normal(5,3)'), loadings: { capitalWindow: '1' } } },
        events: [
          { month: 0, label: '', amount: { ...uncertain('normal(0,4)'), loadings: { marketPrice: '1' } } },
        ],
      },
      100_000,
    );
    expect(Math.abs(Number(outBy[0]) - normalCdf(-5 / Math.sqrt(25 - 12)))).toBeLessThan(0.001);
  });

  it('[MC6] a price falling 5 % a month to a floor of 0.8, volume answering by half', () => {
    const { cash } = run({
      ...bare,
      months: 8,
      drivers: {
        cash: known('0'),
        revenue: known('1'),
        pricePace: known('-0.05'),
        priceFloor: known('0.8'),
        elasticity: known('0.5'),
      },
    });
    const revenue = cash.map((q, t) => Number(q.p50) - Number(cash[t - 1]?.p50 ?? 0));
    const expected = [1, 0.95, 0.9025, 0.857375, 0.81450625, 0.8, 0.8, 0.8].map((p) => p ** 0.5);
    for (const [t, r] of revenue.entries()) expect(r).toBeCloseTo(expected[t]!, 7);
  });

  it('[MC5] growth falls half the way to its floor in a half-life', () => {
    const { cash } = run({
      ...bare,
      months: 4,
      growthHalfLife: '1',
      growthFloor: '0.1',
      drivers: { cash: known('0'), revenue: known('1'), growth: known('0.5') },
    });
    const revenue = cash.map((q, t) => Number(q.p50) - Number(cash[t - 1]?.p50 ?? 0));
    expect(revenue.map((r) => roundSignificant(dec(r.toFixed(6)), 6))).toEqual(['1', '1.5', '1.95', '2.34']);
  });

  it('[MC5] [MC6] paths are factors on a month, and volume answers a stepped price', () => {
    const { cash } = run({
      ...bare,
      months: 3,
      paths: { price: ['1', '4'], unitCost: ['1', '1', '0.5'], staff: ['2'], volume: ['1', '1', '3'] },
      drivers: {
        cash: known('0'),
        revenue: known('10'),
        variableShare: known('0.4'),
        staff: known('1'),
        elasticity: known('0.5'),
      },
    });
    // 10 − 4 − 2 = 4; volume ½: 20 − 2 − 1 = 17; volume 3: 30 − 6 − 1 = 23.
    expect(cash.map((q) => Number(q.p50))).toEqual([4, 21, 44]);
  });

  it('[MC8] opposite shocks leave the mean where it was', () => {
    const noisy = run({ ...bare, noise: '0.3', drivers: { cash: known('0'), revenue: known('10') } });
    expect(Math.abs(Number(noisy.cash[23]!.p50) - 240) / 240).toBeLessThan(0.01);
    expect(Number(noisy.cash[23]!.p95)).toBeGreaterThan(Number(noisy.cash[23]!.p5) + 20);
  });
});
