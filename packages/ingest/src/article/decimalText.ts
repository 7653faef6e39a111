import { shiftDecimal } from './numeral.ts';

/** Arithmetic on decimal text, exact, with whole numbers of any length: what reading a figure needs and no more. */
export function negate(value: string): string {
  return value === '0' ? value : value.startsWith('-') ? value.slice(1) : `-${value}`;
}

/** Sum of two decimals that are not negative. */
export function addDecimals(a: string, b: string): string {
  const places = Math.max(placesOf(a), placesOf(b));
  return shiftDecimal(`${BigInt(shiftDecimal(a, places)) + BigInt(shiftDecimal(b, places))}`, -places);
}

export function multiplySmall(value: string, factor: number): string {
  const places = placesOf(value);
  return shiftDecimal(`${BigInt(shiftDecimal(value, places)) * BigInt(factor)}`, -places);
}

function placesOf(value: string): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}

export function lessThan(a: string, b: string): boolean {
  const places = Math.max(placesOf(a), placesOf(b));
  return BigInt(shiftDecimal(a, places)) < BigInt(shiftDecimal(b, places));
}
