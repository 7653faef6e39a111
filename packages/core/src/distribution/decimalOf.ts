import type { DecimalString } from '../money/index.ts';

/**
 * A computed double as a plain decimal of so many significant digits, nearest first: 1/3 is `0.333333333`. It is
 * quick, because a simulation writes hundreds; the language fixes every digit of it.
 */
export function decimalOf(value: number, digits = 9): DecimalString {
  const [mantissa, exponent] = value.toExponential(digits - 1).split('e') as [string, string];
  const sign = mantissa.startsWith('-') ? '-' : '';
  const figures = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  const point = Number(exponent) + 1;
  if (figures === '') return '0';
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${figures}`;
  if (point >= figures.length) return sign + figures + '0'.repeat(point - figures.length);
  return `${sign}${figures.slice(0, point)}.${figures.slice(point)}`;
}
