import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec } from '../money/index.ts';
import { type PriceWarTerms, payingPrice, priceWar, usualWar } from './index.ts';
import { labOf2024 as lab } from './scenario.fixture.ts';

const war = (terms: Partial<PriceWarTerms> = {}, position = lab) =>
  priceWar(position, { ...usualWar, until: '2027-12', ...terms })!;
const still = { ...lab, revenueGrowth: '0', costGrowth: '0' };

describe('price war', () => {
  it('[SC16] −99.7 % in two years asks for 18.3 times the volume a year, and demand gives 13.7 times', () => {
    const { volumeToHoldPerYear, volumeGivenPerYear } = war();
    expect([volumeToHoldPerYear.slice(0, 5), volumeGivenPerYear.slice(0, 5)]).toEqual(['18.25', '13.65']);
  });

  it.each([
    // Serving 150 of 308 is 0.487 of the price: with unit cost still, a fall of 94.5 % a year passes it in the third month.
    ['unit cost stays', { unitCostChange: '0' }, '2025-01'],
    ['unit cost falls as fast', {}, null],
    ['unit cost falls 70 % a year', { unitCostChange: '-0.7' }, '2025-04'],
    ['rivals stop at half', { unitCostChange: '0', priceLimit: '0.5' }, null],
  ])('[SC17] margin zero when %s', (_, terms, month) => {
    const { marginZero } = war(terms);
    expect([marginZero.month, marginZero.priceToday?.slice(0, 6)]).toEqual([month, '0.4870']);
  });

  it('[SC17] without a known serving cost there is no margin to lose', () =>
    expect(war({}, { ...lab, serving: '0' }).marginZero).toEqual({
      priceToday: null,
      month: null,
      price: null,
    }));

  it('[SC18] cash at risk is the cash without the war less with it', () => {
    // One month at half the price and no answer of demand: 308 M × 0.5, less nothing saved.
    const one = war(
      { priceChange: '-0.9999', priceLimit: '0.5', unitCostChange: '0', elasticity: '0', until: '2024-11' },
      still,
    );
    expect(one.cashAtRisk).toBe('154000000');
    expect(war({ priceChange: '0', unitCostChange: '0' }).cashAtRisk).toBe('0');
  });

  it('[SC19] survives to a date while cash stays at zero or more', () => {
    // 400 M a month from 6.55 bn: out during the seventeenth month, February 2026.
    const last = (until: string) => war({ priceChange: '0', unitCostChange: '0', until }, still).lasts;
    expect([last('2026-01'), last('2026-02')]).toEqual([
      { without: true, with: true },
      { without: false, with: false },
    ]);
  });

  it('[SC19] begins when one says', () => {
    const { with: path } = war({ from: '2025-01', until: '2025-06' });
    expect(path.path.map((m) => m.price === '1')).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('gives the lowest price that pays all cost at today’s unit cost', () => {
    // 558 M of fixed cost and 150 M of serving against 308 M: 708 ÷ 308 when demand does not answer.
    const paying = payingPrice(lab, '0');
    expect(paying.kind === 'price' && paying.price.slice(0, 8)).toBe('2.298701');
    expect(payingPrice(lab, '0.9').kind).toBe('price');
    expect(payingPrice({ ...lab, revenue: '1000000', serving: '0' }, '0.99').kind).toBe('none');
    expect(payingPrice({ ...lab, revenue: '0' }, '0').kind).toBe('none');
  });

  it('is nothing when the date lies before the position', () => {
    expect(priceWar(lab, { ...usualWar, until: '2024-09' })).toBeNull();
  });

  it('[SC18] a deeper fall of price alone never leaves more cash', () => {
    const fall = fc.integer({ min: 0, max: 99 }).map((n) => dec(-n).div(100).toFixed());
    fc.assert(
      fc.property(fall, fall, fc.integer({ min: 0, max: 10 }), (a, b, e) => {
        const risk = (priceChange: string) =>
          dec(
            war({
              priceChange,
              unitCostChange: '0',
              priceLimit: '0.001',
              elasticity: dec(e).div(10).toFixed(),
              until: '2025-12',
            }).cashAtRisk,
          );
        const [deep, shallow] = dec(a).lt(dec(b)) ? [a, b] : [b, a];
        expect(risk(deep).gte(risk(shallow).minus('0.001'))).toBe(true);
      }),
      { seed: 181, numRuns: 30 },
    );
  });
});
