import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dec, dec, ONE } from '../money/index.ts';
import { breakEven } from './breakEven.ts';
import { defaultAlive, defaultAliveAtConstantCost } from './defaultAlive.ts';

const flows = (revenue: string, revenueGrowth: string, cost: string, costGrowth = '0') => ({
  revenue,
  revenueGrowth,
  cost,
  costGrowth,
});

describe('default alive', () => {
  it.each([
    ['on enough money', '5000000000', flows('291666667', '0.05', '708333333'), { kind: 'alive', month: 19 }],
    ['on too little', '3000000000', flows('291666667', '0.05', '708333333'), { kind: 'dead', month: 8 }],
    [
      'with cost growing as well',
      '5000000000',
      flows('291666667', '0.05', '708333333', '0.02'),
      { kind: 'dead', month: 12 },
    ],
    ['without growth', '10', flows('1', '0', '2'), { kind: 'dead', month: 10 }],
    ['in debt already', '-1', flows('1', '0.5', '2'), { kind: 'dead', month: 0 }],
    [
      'with revenue above cost',
      '0',
      flows('2', '0', '1'),
      { kind: 'alreadySelfFunding', month: 0, burnsFrom: null },
    ],
    [
      'with cost about to overtake',
      '0',
      flows('10', '0', '9', '0.1'),
      { kind: 'alreadySelfFunding', month: 0, burnsFrom: 2 },
    ],
    ['that burns a little for fifty years', '700', flows('1', '0', '2'), { kind: 'undecided', months: 600 }],
  ])('[RW17] a company %s', (_, cash, input, verdict) => {
    expect(defaultAlive(cash, input)).toEqual(verdict);
  });

  it('[RW17] to the last unit: exactly the need is alive, one less is dead', () => {
    // 100 − (60 + 90) of cost over revenue before 135 ≥ 100: the need is 50.
    expect(defaultAlive('50', flows('60', '0.5', '100'))).toEqual({ kind: 'alive', month: 2 });
    expect(defaultAlive('49.99', flows('60', '0.5', '100'))).toEqual({ kind: 'dead', month: 1 });
  });

  it('[RW17] constant cost ignores the growth of cost', () => {
    expect(defaultAliveAtConstantCost('5000000000', flows('291666667', '0.05', '708333333', '0.02'))).toEqual(
      { kind: 'alive', month: 19 },
    );
  });

  it('[RW17] agrees with the closed form of T. Blackwell’s calculator', () => {
    const growth = fc.integer({ min: 10, max: 300 }).map((n) => `0.${String(n).padStart(3, '0')}`);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: 1, max: 999 }),
        growth,
        fc.integer({ min: 1, max: 2000 }),
        (cash, r, g, e) => {
          const input = flows(`${r}`, g, `${e}`);
          const { closedForm } = breakEven(input, 600);
          const months = dec(closedForm!).round(0, Dec.roundUp).toNumber();
          // Σ R(1+g)^t = R((1+g)^n − 1) ÷ g, against n months of constant cost: the area between the curves.
          const earned = dec(r).times(ONE.plus(dec(g)).pow(months).minus(ONE));
          const alive = dec(cash).minus(dec(e).times(months)).times(dec(g)).plus(earned).gte(0);
          const expected = r >= e ? 'alreadySelfFunding' : alive ? 'alive' : 'dead';
          expect(defaultAlive(`${cash}`, input).kind).toBe(expected);
        },
      ),
      { seed: 20_261_124, numRuns: 400 },
    );
  });
});
