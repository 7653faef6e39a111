import type { PrecedentCurve, PrecedentsData } from '@solvent/core/report';
import { expect, it } from 'vitest';
import { drawnCurves } from './CurvesChart.tsx';

const curve = (
  id: string,
  basis: PrecedentCurve['basis'],
  turned: number | null,
  years: readonly (readonly [year: number, x: number])[],
) => ({ company: { id }, basis, turned, points: years.map(([year, x]) => ({ year, x })) });
const data = {
  align: 'founding',
  curves: [
    curve('uber', 'freeCashFlow', 2022, [
      [2021, 12],
      [2022, 13],
      [2023, 14],
      [2024, 15],
    ]),
    curve('openai', 'cashBurn', null, [
      [2024, 9],
      [2025, 10],
    ]),
    curve('amd', 'freeCashFlow', 2019, [
      [2018, 49],
      [2019, 50],
    ]),
  ],
} as unknown as PrecedentsData;

it('[WEB31] draws free cash flow alone, to the second year after it turned, of companies not yet old', () => {
  const drawn = drawnCurves(data, 'openai');
  expect(drawn.map(({ curve: c, points }) => [c.company.id, points.map((p) => p.year)])).toEqual([
    ['uber', [2021, 2022, 2023]],
  ]);
});
