import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec, expOf, lnOf } from '../money/index.ts';
import { exponential, logarithm, normalCdf, normalQuantile, power } from './elementary.ts';

const seed = 20_261_124;
const close = (a: number, b: number) => Math.abs(a - b) <= 2e-15 * Math.max(1, Math.abs(b));

describe('elementary functions by + − × ÷ and √', () => {
  it('[MC3] e^x agrees with thirty decimals to 2e-15', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600_000, max: 600_000 }), (n) => {
        const exact = expOf(dec(n).div(1024)).toNumber();
        expect(Math.abs(exponential(n / 1024) / exact - 1)).toBeLessThan(3e-15);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('[MC3] ln x agrees with thirty decimals to 2e-15', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: -12, max: 12 }), (n, e) => {
        const x = n * 10 ** e;
        expect(close(logarithm(x), lnOf(dec(n).times(dec(10).pow(e))).toNumber())).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
  });

  // From the tables of the normal distribution (NIST handbook, 1.3.6.7.1) and Wichura's paper.
  it.each([
    [0.5, 0],
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167813],
    [0.95, 1.6448536269514715],
    [0.975, 1.9599639845400536],
    [1e-20, -9.262340089798405],
  ])('[MC3] Φ⁻¹(%d) is %d', (u, z) => {
    expect(normalQuantile(u)).toBe(z);
  });

  it('[MC3] Φ undoes Φ⁻¹', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (n) => {
        expect(Math.abs(normalCdf(normalQuantile(n / 1e6)) - n / 1e6)).toBeLessThan(1e-15);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('has edges', () => {
    expect([exponential(710), exponential(-800), exponential(0)]).toEqual([Infinity, 0, 1]);
    expect([logarithm(0), logarithm(1), logarithm(Infinity)]).toEqual([-Infinity, 0, Infinity]);
    expect([power(Infinity, 2), power(Infinity, -1)]).toEqual([Infinity, 0]);
    expect([power(0, 2), power(0, 0), power(2, 0.5), power(1, 99)]).toEqual([0, 1, power(2, 0.5), 1]);
    expect(power(2, 10)).toBeCloseTo(1024, 9);
    expect([normalCdf(-9), normalCdf(9), normalCdf(0)]).toEqual([0, 1, 0.5]);
  });
});
