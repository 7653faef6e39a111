import { expect, it } from 'vitest';
import { dec, roundTo } from '../money/index.ts';
import { bounded } from './bounded.ts';
import { planAttainment } from './planAttainment.ts';
import type { Ratio } from './ratio.ts';

const percent = (ratio: Ratio) =>
  ratio.kind === 'value' ? roundTo(dec(ratio.value).times(100), 2) : ratio.kind;
const years = [
  { period: '2022', plan: bounded('16.82'), actual: bounded('5.264') },
  { period: '2023', plan: bounded('25.01'), actual: bounded('6.281') },
  { period: '2024', plan: bounded('32.27'), actual: bounded('3.98') },
];

it('[RW22] CloudWalk reached a fifth of its plan', () => {
  const { yearly, cumulative } = planAttainment(years);
  expect(yearly.map(({ period, attainment }) => [period, percent(attainment)])).toEqual([
    ['2022', '31.3'],
    ['2023', '25.11'],
    ['2024', '12.33'],
  ]);
  expect(percent(cumulative)).toBe('20.95');
});
it('[RW22] a plan of nothing has no attainment, and no years have none', () => {
  expect(
    percent(planAttainment([{ period: '2022', plan: bounded('0'), actual: bounded('1') }]).cumulative),
  ).toBe('undefined');
  expect(planAttainment([])).toMatchObject({ yearly: [], cumulative: { kind: 'undefined' } });
});
it('[RW23] a plan in one currency is not attained in another', () => {
  const cny = { ...bounded('16.82'), basis: { currency: 'CNY' } };
  const usd = { ...bounded('5.264'), basis: { currency: 'USD' } };
  expect(percent(planAttainment([{ period: '2022', plan: cny, actual: usd }]).yearly[0]!.attainment)).toBe(
    'undefined',
  );
});
