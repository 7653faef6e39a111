import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec, decimalString } from '../money/index.ts';
import { type LeverResult, solveGap } from './gap.ts';
import type { Lever } from './gapLevers.ts';
import type { GapPosition } from './gapPlan.ts';
import { projectCash } from './project.ts';

const position: GapPosition = {
  cash: '5000000000',
  revenue: '291666667',
  variableCost: '150000000',
  revenueGrowth: '0.03',
  fixedCost: { training: '250000000', staff: '60000000', other: '248333333' },
  fixedCostGrowth: '0.01',
};
const resultOf = (p: GapPosition, lever: Lever, horizonMonths = 120, effectiveMonth = 0): LeverResult =>
  solveGap(p, { horizonMonths, effectiveMonth }).levers.find((l) => l.lever === lever)!.result;
const answerOf = (r: LeverResult) =>
  r.kind === 'reached' ? [r.value, r.change, r.month, r.binds] : r.why.en;
const flat: GapPosition = {
  cash: '100',
  revenue: '30',
  variableCost: '18',
  revenueGrowth: '0',
  fixedCost: { training: '15', staff: '4', other: '1' },
  fixedCostGrowth: '0',
};

describe('closing the gap with one lever', () => {
  it('[RW20] on a flat company every lever must reach break-even', () => {
    const { closed, unchanged, levers } = solveGap(flat, { horizonMonths: 60 });
    expect({ closed, unchanged }).toEqual({ closed: false, unchanged: { minCash: '-380', lastMonth: '-8' } });
    expect(levers.map(({ lever, unit, result }) => [lever, unit, answerOf(result)])).toEqual([
      ['price', 'factor', ['1.266666666666666667', '0.266666666666666667', 0, 'breakEven']],
      ['volume', 'factor', ['1.666666666666666667', '0.666666666666666667', 0, 'breakEven']],
      ['unitCost', 'factor', ['0.555555555555555555', '-0.444444444444444445', 0, 'breakEven']],
      ['training', 'factor', ['0.466666666666666666', '-0.533333333333333334', 0, 'breakEven']],
      [
        'staff',
        'factor',
        'Even with no staff cost at all, revenue does not cover cost at the end of the horizon.',
      ],
      ['growth', 'growth', ['0.023359609291497412', '0.023359609291497412', 23, 'cash']],
      [
        'capital',
        'amount',
        'Money alone does not close it: revenue still does not cover cost at the end of the horizon.',
      ],
    ]);
  });

  it('[RW20] a closed gap needs nothing', () => {
    const { closed, levers } = solveGap({ ...flat, revenue: '40' }, { horizonMonths: 60 });
    expect(closed).toBe(true);
    expect(levers.map(({ result }) => answerOf(result))).toEqual(
      ['1', '1', '1', '1', '1', '0', '0'].map((value) => [value, '0', 0, 'nothing']),
    );
  });

  it('[RW21] says why a lever cannot help', () => {
    const bad: GapPosition = { ...flat, revenue: '10', fixedCost: { training: '0', staff: '4', other: '1' } };
    expect(answerOf(resultOf(bad, 'volume'))).toMatch(/^Each sale costs more than it brings/);
    expect(answerOf(resultOf(bad, 'growth'))).toMatch(/^Each sale costs more than it brings/);
    expect(answerOf(resultOf(bad, 'training'))).toBe('There is no such cost to cut.');
    expect(answerOf(resultOf({ ...bad, revenue: '0' }, 'price'))).toBe('There is no revenue to change.');
    expect(answerOf(resultOf(flat, 'capital', 60, 14))).toBe(
      'Cash runs out before month 14, in which the change takes effect.',
    );
    expect(resultOf(flat, 'staff', 60)).toMatchObject({
      bestEnd: { value: '0', minCash: '-140', lastMonth: '-4' },
    });
  });

  it('[RW21] price moves volume by the elasticity given', () => {
    expect(answerOf(resultOf({ ...position, elasticity: '0.7' }, 'price'))).toEqual([
      '2.478544627545328246',
      '1.478544627545328246',
      32,
      'cash',
    ]);
    // Above ε = 1 the best price is ε·V ÷ ((ε − 1)·R) = 1.54 times today's, and it is not enough.
    expect(resultOf({ ...position, elasticity: '1.5' }, 'price')).toMatchObject({
      kind: 'cannotBeReached',
      bestEnd: { value: '1.542857141093877553' },
    });
    // With ε = 4 and cheap serving the lever is a price cut.
    const cheap: GapPosition = {
      ...flat,
      cash: '1000',
      variableCost: '3',
      fixedCost: { training: '40', staff: '0', other: '0' },
      elasticity: '4',
    };
    const cut = resultOf(cheap, 'price', 24);
    expect(cut.kind === 'reached' && dec(cut.value).lt(1)).toBe(true);
  });

  it('[RW20] a later change must be larger', () => {
    const at = (month: number) => resultOf(position, 'price', 120, month);
    const [now, later] = [at(0), at(6)];
    expect(now.kind === 'reached' && later.kind === 'reached' && dec(later.value).gt(dec(now.value))).toBe(
      true,
    );
  });

  /** The answer as a plain projection: what sales leave against the fixed costs. */
  function putBack(p: GapPosition, lever: Lever, result: LeverResult & { kind: 'reached' }) {
    const value = dec(result.value);
    const [revenue, serving] = [dec(p.revenue), dec(p.variableCost)];
    const { training, staff, other } = p.fixedCost;
    const fixed = dec(other)
      .plus(dec(training).times(lever === 'training' ? value : 1))
      .plus(dec(staff).times(lever === 'staff' ? value : 1));
    const gain =
      lever === 'price'
        ? revenue.times(value).minus(serving)
        : lever === 'volume'
          ? revenue.minus(serving).times(value)
          : lever === 'unitCost'
            ? revenue.minus(serving.times(value))
            : revenue.minus(serving);
    return projectCash({
      currency: 'USD',
      start: '2024-10',
      months: 60,
      cash: decimalString(dec(p.cash).plus(lever === 'capital' ? value : 0)),
      revenue: decimalString(gain),
      revenueGrowth: lever === 'growth' ? result.value : p.revenueGrowth,
      cost: decimalString(fixed),
      costGrowth: p.fixedCostGrowth,
      events: [],
    });
  }

  it('[RW20] put back into a projection, the lowest cash is within one unit of zero', () => {
    const amount = (max: number) => fc.integer({ min: 1, max }).map((n) => `${n}000`);
    const growth = fc.integer({ min: 0, max: 99 }).map((n) => `0.${String(n).padStart(3, '0')}`);
    let bound = 0;
    fc.assert(
      fc.property(
        amount(5_000_000),
        amount(500_000),
        fc.integer({ min: 5, max: 95 }),
        growth,
        amount(500_000),
        amount(200_000),
        (cash, revenue, share, g, training, staff) => {
          const p: GapPosition = {
            cash,
            revenue,
            variableCost: decimalString(dec(revenue).times(share).div(100)),
            revenueGrowth: g,
            fixedCost: { training, staff, other: '1000' },
            fixedCostGrowth: '0.01',
          };
          const { levers, closed } = solveGap(p, { horizonMonths: 60 });
          for (const { lever, result } of closed ? [] : levers) {
            if (result.kind !== 'reached') continue;
            const { minCash, path } = putBack(p, lever, result);
            const lowest = dec(minCash.amount);
            const last = path.at(-1)!;
            expect(lowest.gte(0), `${lever} ${minCash.amount}`).toBe(true);
            expect(dec(last.revenue).gte(dec(last.cost)), lever).toBe(true);
            if (result.binds !== 'cash') continue;
            bound++;
            expect(lowest.lte(1), `${lever} ${minCash.amount}`).toBe(true);
          }
        },
      ),
      { seed: 20_261_124, numRuns: 60 },
    );
    expect(bound).toBeGreaterThan(60);
  });
});
