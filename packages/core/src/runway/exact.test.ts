import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec, decimalString, roundSignificant } from '../money/index.ts';
import { compare, exact, formatExact, formatQuotient, minus, plus, times } from './exact.ts';

const seed = 20_261_124;
const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.integer({ min: 0, max: 12 }))
  .map(([n, scale]) => decimalString(dec(n.toString()).div(dec(10).pow(scale))));

describe('long decimals', () => {
  it('[RW11] adds, subtracts, multiplies and compares without rounding', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(formatExact(plus(exact(a), exact(b)), 100)).toBe(decimalString(dec(a).plus(dec(b))));
        expect(formatExact(minus(exact(a), exact(b)), 100)).toBe(decimalString(dec(a).minus(dec(b))));
        expect(formatExact(times(exact(a), exact(b)), 100)).toBe(decimalString(dec(a).times(dec(b))));
        expect(compare(exact(a), exact(b))).toBe(dec(a).cmp(dec(b)));
      }),
      { seed },
    );
  });

  it('[RW11] rounds half to even, once', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 1, max: 30 }), (a, digits) => {
        expect(formatExact(exact(a), digits)).toBe(roundSignificant(dec(a), digits));
      }),
      { seed },
    );
  });

  it.each([
    ['1', '3', 4, '0.3333'],
    ['2', '3', 4, '0.6667'],
    ['25', '10', 1, '2'],
    ['35', '10', 1, '4'],
    ['-35', '10', 1, '-4'],
    ['99.96', '1', 3, '100'],
    ['123456', '1', 2, '120000'],
    ['1', '8000000000', 2, '0.00000000012'],
    ['0', '7', 5, '0'],
    ['0.000', '-7', 5, '0'],
  ])('[RW11] writes %s ÷ %s to %i digits as %s', (a, b, digits, text) => {
    expect(formatQuotient(exact(a), exact(b), digits)).toBe(text);
  });

  it('stays exact over fifty years of growth', () => {
    let value = exact('1');
    for (let month = 0; month < 600; month++) value = times(value, exact('1.051234'));
    expect(value.scale).toBe(3600);
    expect(formatExact(value, 18)).toBe(roundSignificant(dec('1.051234').pow(600), 18));
  });
});
