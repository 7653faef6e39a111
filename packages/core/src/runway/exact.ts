import { Bug } from '../issue/index.ts';
import { type DecimalString, isDecimalString } from '../money/index.ts';

/**
 * Long decimals as whole numbers: 1.05 is 105 at scale 2. Growth over 120 months needs some 700 digits, which
 * this adds and multiplies without rounding in microseconds; only `formatExact` and `formatQuotient` round.
 */
export interface Exact {
  readonly digits: bigint;
  /** Decimals: the value is digits ÷ 10^scale. */
  readonly scale: number;
}

// The same few hundred powers are asked for again and again.
const powers: bigint[] = [];
function tenTo(exponent: number): bigint {
  powers[exponent] ??= 10n ** BigInt(exponent);
  return powers[exponent];
}

export const NOTHING: Exact = { digits: 0n, scale: 0 };
export const UNIT: Exact = { digits: 1n, scale: 0 };

/** Read a checked decimal: `exact('-0.05')` is −5 at scale 2. Text that is not one is a bug of the caller. */
export function exact(text: DecimalString): Exact {
  if (!isDecimalString(text)) throw new Bug(`not a decimal: ${text.slice(0, 40)}`);
  const at = text.indexOf('.');
  if (at < 0) return { digits: BigInt(text), scale: 0 };
  return { digits: BigInt(text.slice(0, at) + text.slice(at + 1)), scale: text.length - at - 1 };
}

function atScale({ digits, scale }: Exact, wanted: number): bigint {
  return scale === wanted ? digits : digits * tenTo(wanted - scale);
}

export function plus(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  return { digits: atScale(a, scale) + atScale(b, scale), scale };
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { digits: -b.digits, scale: b.scale });
}

export function times(a: Exact, b: Exact): Exact {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** Negative, zero or positive as a is below, at or above b. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  const { digits } = minus(a, b);
  return digits < 0n ? -1 : digits > 0n ? 1 : 0;
}

/** Plain notation, rounded half to even to so many significant digits, without trailing zeros. */
export function formatExact(value: Exact, significant: number): DecimalString {
  return formatQuotient(value, UNIT, significant);
}

/** a ÷ b in plain notation, rounded half to even to so many significant digits; b is not zero. */
export function formatQuotient(a: Exact, b: Exact, significant: number): DecimalString {
  const scale = Math.max(a.scale, b.scale);
  let over = atScale(a, scale);
  let under = atScale(b, scale);
  if (over === 0n) return '0';
  const sign = over < 0n !== under < 0n ? '-' : '';
  if (over < 0n) over = -over;
  if (under < 0n) under = -under;
  // Shift far enough for all the digits asked for, then take back what is too much: always rounded once.
  let shift = significant - (atLeastDigits(over) - atMostDigits(under));
  let digits = roundedQuotient(over, under, shift);
  for (let excess = lengthOf(digits) - significant; excess > 0; excess = lengthOf(digits) - significant) {
    shift -= excess;
    digits = roundedQuotient(over, under, shift);
  }
  return sign + place(digits, shift);
}

function roundedQuotient(over: bigint, under: bigint, shift: number): bigint {
  const n = shift > 0 ? over * tenTo(shift) : over;
  const d = shift < 0 ? under * tenTo(-shift) : under;
  const whole = n / d;
  const twice = (n - whole * d) * 2n;
  return twice > d || (twice === d && whole % 2n === 1n) ? whole + 1n : whole;
}

function lengthOf(digits: bigint): number {
  return digits.toString().length;
}

// Bounds on the number of decimal digits, read off the hexadecimal length: linear time for numbers of any size.
const DECIMALS_PER_HEX_DIGIT = 1.2041199826559248;
function atMostDigits(n: bigint): number {
  return Math.ceil(n.toString(16).length * DECIMALS_PER_HEX_DIGIT);
}
function atLeastDigits(n: bigint): number {
  return Math.floor((n.toString(16).length - 1) * DECIMALS_PER_HEX_DIGIT) + 1;
}

function place(digits: bigint, decimals: number): string {
  let text = digits.toString();
  if (decimals <= 0) return text + '0'.repeat(-decimals);
  text = text.padStart(decimals + 1, '0');
  const whole = text.slice(0, -decimals);
  const fraction = text.slice(-decimals).replace(/0+$/, '');
  return fraction ? `${whole}.${fraction}` : whole;
}
