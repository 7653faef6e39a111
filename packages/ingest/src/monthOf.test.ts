import { expect, it } from 'vitest';
import { monthOf } from './monthOf.ts';

it.each([
  ['January', 1],
  ['sept', 9],
  ['Sept.', 9],
  ['DEC', 12],
  ['june', 6],
  ['Janitor', undefined],
  ['', undefined],
])('the month %j is the number %j', (word, month) => expect(monthOf(word)).toBe(month));
