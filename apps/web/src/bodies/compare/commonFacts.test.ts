import type { Figure } from '@solvent/core/derivation';
import { expect, it } from 'vitest';
import { commonFacts } from './commonFacts.ts';

const figure = (metric: string, ageDays: number) =>
  ({ metric, ageDays, label: { en: metric, zh: metric } }) as unknown as Figure;

it('[WEB24] sets beside one another what two companies have, and nothing of long ago', () => {
  const rows = commonFacts([
    [figure('cash', 10), figure('revenue', 10), figure('users', 900)],
    [figure('cash', 10), figure('valuation', 10), figure('revenue', 300), figure('users', 5)],
    [figure('valuation', 700)],
  ]);
  expect(rows.map(({ metric, figures }) => [metric, figures.map((f) => f?.ageDays ?? null)])).toEqual([
    ['revenue', [10, 300, null]],
    ['valuation', [null, 10, 700]],
  ]);
});
