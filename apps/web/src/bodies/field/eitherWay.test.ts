import type { ScreenRow } from '@solvent/core/report';
import { expect, it } from 'vitest';
import { eitherWay } from './eitherWay.ts';

const row = (
  verdict: ScreenRow['verdict'],
  chanceToLast: string | null,
  basis: ScreenRow['basis'] = 'projection',
) => ({ verdict, basis, chanceToLast }) as ScreenRow;

it.each([
  ['out', '0.79', true],
  ['out', '0.2', true],
  ['out', '0.199', false],
  ['lasts', '0.54', true],
  ['lasts', '0.8', true],
  ['lasts', '0.801', false],
  ['selfFunding', '0.1', true],
  ['selfFunding', '1', false],
] as const)('[WEB22] %s with a chance of %s to last is in doubt: %s', (verdict, chance, doubt) => {
  expect(eitherWay(row(verdict, chance))).toBe(doubt);
});

it('[WEB22] is not asked where there are no futures', () => {
  expect(eitherWay(row('lasts', null))).toBe(false);
  expect(eitherWay(row('out', '0.5', 'staticRunway'))).toBe(false);
});
