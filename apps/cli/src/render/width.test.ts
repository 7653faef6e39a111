import { eastAsianWidth } from 'get-east-asian-width';
import { expect, it } from 'vitest';
import { cutTo, widthOf } from './width.ts';

it.each([
  ['plain', 5],
  ['−$1.2 bn – “so”…', 16],
  ['亿元', 4],
  ['e\u0301', 1],
  ['', 0],
])('%s takes its columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});

it('every sign that is counted without looking it up takes one column', () => {
  for (const sign of '·×–—‘’“”…→−≈') {
    expect(eastAsianWidth(sign.codePointAt(0)!), sign).toBe(1);
    expect(widthOf(sign)).toBe(1);
  }
});

it('a cut text ends in … and keeps whole characters', () => {
  expect(cutTo('现金流', 5)).toBe('现金…');
  expect(cutTo('−3 bn', 5)).toBe('−3 bn');
});
