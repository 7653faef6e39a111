import type { DecimalString } from '../money/index.ts';

/**
 * A computed double as a plain decimal of so many significant digits, nearest first: 1/3 is `0.333333333`. It is
 * quick, because a simulation writes hundreds; the language fixes every digit of it.
 */
export function decimalOf(value: number, digits = 9): DecimalString {
  const written = value.toPrecision(digits);
  const e = written.indexOf('e');
  if (e < 0) return written.includes('.') ? withoutZeros(written) : written;
  const sign = written.startsWith('-') ? '-' : '';
  const figures = withoutZeros(written.slice(sign.length, e)).replace('.', '');
  const point = Number(written.slice(e + 1)) + 1;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${figures}`;
  return sign + figures + '0'.repeat(point - figures.length);
}

/** `2.50` is `2.5`, `2.00` is `2`. */
function withoutZeros(text: string): string {
  let end = text.length;
  while (text[end - 1] === '0') end--;
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end);
}
