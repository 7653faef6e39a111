import { expect, it } from 'vitest';
import { logarithm } from '../distribution/index.ts';
import { CELLS } from './layout.ts';
import { shocksOf } from './shocks.ts';

it.each(['0.01', '0.1', '0.5', '2'])('[MC8] shocks of %s have mean 1 and the spread asked for', (noise) => {
  const shocks = [...shocksOf(noise)];
  const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
  expect(mean(shocks)).toBeCloseTo(1, 14);
  const logs = shocks.map(logarithm);
  const centre = mean(logs);
  expect(Math.sqrt(mean(logs.map((x) => (x - centre) ** 2)))).toBeCloseTo(Number(noise), 12);
});

it('[MC8] the cell on the other side is the opposite shock', () => {
  const shocks = shocksOf('0.2');
  const product = shocks[0]! * shocks[CELLS - 1]!;
  for (let i = 0; i < CELLS / 2; i++) expect(shocks[i]! * shocks[CELLS - 1 - i]!).toBeCloseTo(product, 12);
});

it('[MC8] no noise is no shock', () => {
  expect(new Set(shocksOf('0'))).toEqual(new Set([1]));
});
