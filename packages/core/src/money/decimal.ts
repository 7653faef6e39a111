import BigJs from 'big.js';
import { Bug } from '../issue/index.ts';
import { divideLike } from './divide.ts';

/**
 * Exact decimal arithmetic. Sums, differences and products are exact; a quotient keeps 40 decimals,
 * rounded half to even. Our own constructor, so that no other user of big.js can change the setting.
 */
export const Dec = BigJs();
Dec.DP = 40;
Dec.RM = 2;
Dec.PE = 1e6;
Dec.NE = -1e6;
// All constructors of big.js share one prototype: ours gets its own, so that only ours divides the quick way.
Dec.prototype = Object.create(Dec.prototype, { div: { value: divideLike(Dec.prototype.div) } }) as Dec;
export type Dec = InstanceType<typeof Dec>;

/** A decimal number as text, the only form in which amounts are stored or sent: `"5000000000"`, `"-0.367"`. */
export type DecimalString = string;

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

export function isDecimalString(text: string): boolean {
  return text.length <= 400 && DECIMAL.test(text);
}

/** Read a stored decimal. Text that is not one is a bug here: input is checked where it enters. */
export function dec(value: DecimalString | number | Dec): Dec {
  if (typeof value === 'string' && !isDecimalString(value))
    throw new Bug(`not a decimal: ${value.slice(0, 40)}`);
  return value instanceof Dec ? value : new Dec(value);
}

/** Plain notation without trailing zeros: `dec('5e9')` and `dec('5000000000.00')` both give `"5000000000"`. */
export function decimalString(value: Dec): DecimalString {
  const text = value.toFixed();
  return text === '-0' ? '0' : text;
}

/** Round to so many decimals, half to even; without trailing zeros. */
export function roundTo(value: Dec, decimals: number): DecimalString {
  return decimalString(value.round(decimals, 2));
}

/** Round to so many significant digits, half to even. */
export function roundSignificant(value: Dec, digits: number): DecimalString {
  if (value.eq(0)) return '0';
  return decimalString(new Dec(value.prec(digits, 2)));
}

/** The value times ten to a whole power: only the place of its point moves, so it is exact and quick. */
export function shiftPoint(value: Dec, places: number): Dec {
  const shifted = new Dec(value);
  if (!value.eq(0)) shifted.e += places;
  return shifted;
}

export function minDec(a: Dec, b: Dec): Dec {
  return a.lte(b) ? a : b;
}
export function maxDec(a: Dec, b: Dec): Dec {
  return a.gte(b) ? a : b;
}
export const ZERO: Dec = new Dec(0);
export const ONE: Dec = new Dec(1);
