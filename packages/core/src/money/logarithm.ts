import { Bug } from '../issue/index.ts';
import { Dec, dec, ONE, roundSignificant, ZERO } from './decimal.ts';

/**
 * Natural logarithm, exponential and power on decimals, right to 30 digits: ln 2 = 0.693147180559945309417232121458…
 * `Math.log` may differ in its last bits from one machine to the next; these give the same bytes everywhere.
 */
const LN2 = dec('0.69314718055994530941723212145817656807550013436026');
const LN10 = dec('2.30258509299404568401799145468436420760110148862877');
const WORKING_DECIMALS = 45;
const SMALLEST = dec('0.0000000000000000000000000000000000000000000001');

function trim(value: Dec): Dec {
  return value.round(WORKING_DECIMALS, Dec.roundHalfEven);
}

/**
 * ln x for x > 0, absolute error below 1e-37.
 * @throws Bug for x ≤ 0: the caller says what an impossible logarithm means in its own terms.
 */
export function lnOf(x: Dec): Dec {
  if (x.lte(0)) throw new Bug(`no logarithm of ${x}`);
  // x = m · 10^e · 2^k with m between 0.7 and 1.4, then ln m = 2 artanh((m − 1) ÷ (m + 1)).
  const e = x.e;
  let m = x.times(new Dec(`1e${-e}`));
  let k = 0;
  for (; m.gt('1.4'); k++) m = m.times('0.5');
  const z = m.minus(ONE).div(m.plus(ONE));
  const square = trim(z.times(z));
  let [sum, term] = [ZERO, z];
  for (let n = 1; term.abs().gt(SMALLEST); n += 2) {
    sum = sum.plus(term.div(n));
    term = trim(term.times(square));
  }
  return trim(sum.times(2).plus(LN10.times(e)).plus(LN2.times(k)));
}

/**
 * e^x for |x| ≤ 10,000, to 34 significant digits.
 * @throws Bug beyond.
 */
export function expOf(x: Dec): Dec {
  if (x.abs().gt(10_000)) throw new Bug(`e^${x} is out of reach`);
  // e^x = 2^k · e^r with |r| ≤ ln 2 ÷ 2.
  const k = x.div(LN2).round(0, Dec.roundHalfEven).toNumber();
  const r = x.minus(LN2.times(k));
  let [sum, term] = [ONE, ONE];
  for (let n = 1; term.abs().gt(SMALLEST); n++) {
    term = trim(term.times(r).div(n));
    sum = sum.plus(term);
  }
  return significant(sum.times(k < 0 ? dec('0.5').pow(-k) : dec(2).pow(k)), 34);
}

/** base^exponent for a base above zero, to 30 significant digits; 0^positive is 0. */
export function powerOf(base: Dec, exponent: Dec): Dec {
  if (exponent.eq(0) || base.eq(1)) return ONE;
  if (base.eq(0) && exponent.gt(0)) return ZERO;
  return significant(expOf(exponent.times(lnOf(base))), 30);
}

function significant(value: Dec, digits: number): Dec {
  return dec(roundSignificant(value, digits));
}
