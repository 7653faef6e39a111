import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bug } from '../issue/index.ts';
import { dec, ONE, roundSignificant } from './decimal.ts';
import { expOf, lnOf, powerOf } from './logarithm.ts';

const seed = 20_261_124;

describe('logarithm, exponential and power', () => {
  // Values from tables of constants (OEIS A002162, A002392, A002391, A001113, A002193).
  it.each([
    ['ln 2', lnOf(dec(2)), '0.693147180559945309417232121458'],
    ['ln 10', lnOf(dec(10)), '2.30258509299404568401799145468'],
    ['ln 3', lnOf(dec(3)), '1.09861228866810969139524523692'],
    ['ln 0.5', lnOf(dec('0.5')), '-0.693147180559945309417232121458'],
    ['e', expOf(ONE), '2.71828182845904523536028747135'],
    ['√2', powerOf(dec(2), dec('0.5')), '1.41421356237309504880168872421'],
  ])('[RW30] %s to thirty digits', (_, value, text) => {
    expect(roundSignificant(value, 30)).toBe(text);
  });

  it('[RW30] agrees with Math to its own precision', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 1, max: 10 ** 9 }), (a, b) => {
        const x = dec(a).div(b);
        return Math.abs(lnOf(x).toNumber() - Math.log(a / b)) < 1e-13 * 30;
      }),
      { seed },
    );
  });
  it('[RW30] exponential undoes the logarithm to thirty digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: -9, max: 9 }), (a, e) => {
        const x = dec(a).times(dec(10).pow(e));
        expect(roundSignificant(expOf(lnOf(x)), 30)).toBe(roundSignificant(x, 30));
      }),
      { seed },
    );
  });
  it('[RW30] a whole power is the product', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (a, n) => {
        expect(roundSignificant(powerOf(dec(a).div(100), dec(n)), 28)).toBe(
          roundSignificant(dec(a).div(100).pow(n), 28),
        );
      }),
      { seed },
    );
  });
  it('has edges', () => {
    expect(powerOf(dec(0), dec(2)).toString()).toBe('0');
    expect(powerOf(dec(7), dec(0)).toString()).toBe('1');
    expect(() => lnOf(dec(0))).toThrow(Bug);
    expect(() => lnOf(dec(-1))).toThrow(Bug);
    expect(() => expOf(dec(10_001))).toThrow(Bug);
  });
});
