import BigJs from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dec } from './decimal.ts';

const Long = BigJs();
Long.DP = 40;
Long.RM = 2;

const number = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.integer({ min: -30, max: 30 }))
  .map(([negative, digits, exponent]) => `${negative ? '-' : ''}${digits}e${exponent}`);

describe('a quotient', () => {
  it.each([
    ['2', '3', '0.6666666666666666666666666666666666666667'],
    ['1', '4', '0.25'],
    ['-1', '3', '-0.3333333333333333333333333333333333333333'],
    ['1e-40', '2', '0'],
    ['3e-40', '2', '0.0000000000000000000000000000000000000002'],
    ['5000000000', '417000000', '11.9904076738609112709832134292565947242206'],
  ])('%s ÷ %s is %s', (a, b, quotient) => {
    expect(new Dec(a).div(b).toFixed().replace(/^-0$/, '0')).toBe(quotient);
  });

  it('has the digits, sign and exponent that long division gives', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        fc.pre(!new Long(b).eq(0));
        const { c, e, s } = new Dec(a).div(b);
        expect({ c, e, s }).toEqual((({ c, e, s }) => ({ c, e, s }))(new Long(a).div(b)));
      }),
      { seed: 20261124, numRuns: 5000 },
    );
  });

  it('by zero is refused as ever, and a root uses it', () => {
    expect(() => new Dec(1).div(0)).toThrow('Division by zero');
    expect(new Dec(2).sqrt().toFixed()).toBe(new Long(2).sqrt().toFixed());
  });

  it('leaves other users of big.js alone', () => {
    expect(Object.hasOwn(Dec.prototype, 'div')).toBe(true);
    expect(Dec.prototype).not.toBe(Long.prototype);
  });
});
