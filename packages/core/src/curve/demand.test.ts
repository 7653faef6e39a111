import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec } from '../money/index.ts';
import { breakEvenPrice, demandAt } from './demand.ts';

const demand = (elasticity: string, volume = '100', price = '20') => ({ volume, price, elasticity });

describe('demand', () => {
  it.each([
    ['0', '10', '100'],
    ['0.5', '10', '141.421356237309505'],
    ['1', '10', '200'],
    ['2', '10', '400'],
    ['2', '40', '25'],
  ])('[RW28] elasticity %s at price %s sells %s', (elasticity, price, volume) => {
    expect(demandAt(demand(elasticity), price)).toBe(volume);
  });

  it.each([
    // (p − 4)·100 = 1600 → 20; (p − 4)·2000 ÷ p = 1600 → 20; (p − 4)·40000 ÷ p² = 2400 → 6.6667 and 10: the lower
    ['0', { unit: '4', fixed: '1600' }, '20', '100'],
    ['1', { unit: '4', fixed: '1600' }, '20', '100'],
    ['2', { unit: '4', fixed: '2400' }, '6.66666666666666667', '900'],
    ['0.5', { unit: '0', fixed: '2000' }, '20', '100'],
    ['1', { unit: '4', fixed: '0' }, '4', '500'],
  ])('[RW28] with elasticity %s and cost %j breaks even at %s', (elasticity, cost, price, volume) => {
    const result = breakEvenPrice(demand(elasticity), cost);
    expect(result).toMatchObject({ kind: 'price', price });
    expect(result.kind === 'price' && dec(result.volume).round(9).toString()).toBe(volume);
  });

  it.each([
    ['2', { unit: '4', fixed: '2501' }, 'At no price within reach'],
    ['1', { unit: '4', fixed: '2000' }, 'At no price within reach'],
    ['1', { unit: '0', fixed: '5' }, 'there is no lowest one'],
    ['3', { unit: '0', fixed: '5' }, 'there is no lowest one'],
    ['1', { unit: '0', fixed: '0' }, 'There is no cost to cover'],
  ])('[RW28] with elasticity %s and cost %j says why there is none', (elasticity, cost, why) => {
    const result = breakEvenPrice(demand(elasticity), cost);
    expect(result.kind === 'none' && result.why.en).toContain(why);
  });

  it('[RW28] at the break-even price the margin pays the fixed cost', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 25 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 3000 }),
        (e, unit, fixed) => {
          const curve = demand(`${e / 10}`);
          const result = breakEvenPrice(curve, { unit: `${unit}`, fixed: `${fixed}` });
          if (result.kind === 'none') return true;
          const margin = dec(result.price)
            .minus(unit)
            .times(dec(demandAt(curve, result.price)));
          return margin.minus(fixed).abs().lt('0.000001');
        },
      ),
      { seed: 20_261_124, numRuns: 40 },
    );
  });
});
