import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec } from '../money/index.ts';
import { type GapPosition, gapFrontier, levers, moveLever, projectCash, solveGap } from './index.ts';

// Sales leave 12 M a month against 20 M of fixed cost, 15 of which train models.
const flat: GapPosition = {
  cash: '100000000',
  revenue: '30000000',
  variableCost: '18000000',
  revenueGrowth: '0',
  fixedCost: { training: '15000000', staff: '4000000', other: '1000000' },
  fixedCostGrowth: '0',
};
const growing: GapPosition = { ...flat, revenueGrowth: '0.02', fixedCostGrowth: '0.005', cash: '60000000' };

/** A gap's two streams as the input of project: what sales leave, and the fixed costs. */
function lowestOf(p: GapPosition, months: number): string {
  const { training, staff, other } = p.fixedCost;
  const sum = (...amounts: string[]) => amounts.reduce((total, a) => total.plus(dec(a)), dec(0)).toFixed();
  return projectCash({
    currency: 'USD',
    start: '2024-10',
    months,
    cash: p.cash,
    revenue: dec(p.revenue).minus(dec(p.variableCost)).toFixed(),
    revenueGrowth: p.revenueGrowth,
    cost: sum(training, staff, other),
    costGrowth: p.fixedCostGrowth,
    events: [],
  }).minCash.amount;
}

describe('two levers together', () => {
  it('[SC20] less training asks for less price, in a straight line when nothing grows', () => {
    const { points } = gapFrontier(flat, 'training', 'price', { horizonMonths: 60, points: 3 });
    expect(points.map((p) => [p.first, p.second.kind === 'reached' && p.second.value])).toEqual([
      ['1', '1.266666666666666667'],
      ['0.733333333333333333', '1.133333333333333334'],
      ['0.466666666666666666', '1'],
    ]);
  });

  it('[SC20] its ends are the answers of each lever alone', () => {
    const alone = solveGap(growing, { horizonMonths: 60 }).levers;
    const answer = (lever: string) => {
      const { result } = alone.find((l) => l.lever === lever)!;
      return result.kind === 'reached' ? result.value : null;
    };
    const { points } = gapFrontier(growing, 'training', 'price', { horizonMonths: 60, points: 5 });
    const [first, last] = [points[0]!, points.at(-1)!];
    expect([first.first, first.second]).toMatchObject(['1', { value: answer('price') }]);
    expect([last.first, last.second]).toMatchObject([answer('training'), { value: '1', binds: 'nothing' }]);
  });

  it.each(levers.filter((l) => l !== 'training'))(
    '[SC20] training with %s, put back, ends at zero within one unit',
    (second) => {
      const { points } = gapFrontier(growing, 'training', second, { horizonMonths: 60, points: 6 });
      let bound = 0;
      for (const { first, second: result } of points) {
        if (result.kind !== 'reached' || result.binds !== 'cash') continue;
        bound++;
        const moved = moveLever(moveLever(growing, 'training', first), second, result.value);
        const lowest = dec(lowestOf(moved, 60));
        expect(lowest.gte(0) && lowest.lt(1)).toBe(true);
      }
      expect(bound).toBeGreaterThan(2);
    },
  );

  it('[SC20] the further one goes, the less the other has to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 400 }), fc.integer({ min: 0, max: 20 }), (cash, growth) => {
        const p = { ...flat, cash: `${cash}000000`, revenueGrowth: dec(growth).div(1000).toFixed() };
        const answers = gapFrontier(p, 'training', 'unitCost', { horizonMonths: 48, points: 5 }).points.map(
          ({ second }) => (second.kind === 'reached' ? dec(second.value) : dec(-1)),
        );
        expect(answers.every((a, i) => i === 0 || a.gte(answers[i - 1]!))).toBe(true);
      }),
      { seed: 201, numRuns: 25 },
    );
  });

  it('[SC21] a later change asks for more', () => {
    const price = (effectiveMonth: number) => {
      const { second } = gapFrontier(growing, 'staff', 'price', {
        horizonMonths: 60,
        effectiveMonth,
        points: 2,
      }).points[0]!;
      return second.kind === 'reached' ? second.value.slice(0, 6) : second.why.en;
    };
    expect(
      [price(0), price(6)]
        .map((v) => dec(v))
        .reduce((a, b) => b.minus(a))
        .gt(0),
    ).toBe(true);
    expect(price(12)).toMatch(/cash runs out|Cash runs out/);
  });
});
