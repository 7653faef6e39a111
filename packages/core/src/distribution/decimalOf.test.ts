import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dec, isDecimalString } from '../money/index.ts';
import { decimalOf } from './decimalOf.ts';

it.each([
  [1 / 3, '0.333333333'],
  [4_898_979_485.566, '4898979490'],
  [-0.000_012_5, '-0.0000125'],
  [0, '0'],
  [-0, '0'],
  [1e21, '1000000000000000000000'],
  [1.5e-7, '0.00000015'],
  [999_999_999.9, '1000000000'],
])('%d is written %s', (value, text) => {
  expect(decimalOf(value)).toBe(text);
});

it('is a decimal within half a unit of the ninth digit', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = decimalOf(value);
      expect(isDecimalString(text)).toBe(true);
      expect(Math.abs(dec(text).toNumber() - value)).toBeLessThanOrEqual(Math.abs(value) * 5.000_01e-9);
    }),
    { seed: 20_261_124 },
  );
});
