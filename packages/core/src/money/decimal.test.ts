import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec, decimalString, roundSignificant, roundTo, shiftPoint } from './decimal.ts';

describe('the point of a decimal moved', () => {
  it('is the value times ten to the power, digit for digit', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
        fc.integer({ min: -12, max: 12 }),
        (n, k) => {
          const value = dec(n.toString());
          const power = dec(k < 0 ? `0.${'0'.repeat(-k - 1)}1` : `1${'0'.repeat(k)}`);
          expect(decimalString(shiftPoint(value, k))).toBe(decimalString(value.times(power)));
        },
      ),
    );
  });

  it('leaves the value it was made from', () => {
    const value = dec('2.58');
    expect(decimalString(shiftPoint(value, 8))).toBe('258000000');
    expect(decimalString(value)).toBe('2.58');
  });
});

describe('rounding', () => {
  it.each([
    ['0.5', 0, '0'],
    ['1.5', 0, '2'],
    ['2.5', 0, '2'],
    ['-2.5', 0, '-2'],
    ['0.125', 2, '0.12'],
    ['0.1251', 2, '0.13'],
  ])('goes half to even: %s to %i decimals is %s', (value, decimals, rounded) => {
    expect(roundTo(dec(value), decimals)).toBe(rounded);
  });

  it('goes half to even in significant digits', () => {
    expect([roundSignificant(dec('125'), 2), roundSignificant(dec('135'), 2)]).toEqual(['120', '140']);
  });
});
