import { expect, it } from 'vitest';
import { fanChartText } from './fanChart.ts';
import { widthOf } from './width.ts';

const month = (middle: number, spread: number) => ({
  p5: String(middle - 2 * spread),
  p25: String(middle - spread),
  p50: String(middle),
  p75: String(middle + spread),
  p95: String(middle + 2 * spread),
});
const falling = {
  start: '2024-10',
  currency: 'USD',
  cash: Array.from({ length: 30 }, (_, t) => month(6_000_000_000 - 400_000_000 * t, 60_000_000 * t)),
};

it('draws the fan around its middle, zero as a rule, the years below', () => {
  expect(fanChartText(falling, { width: 44, height: 8, lang: 'en' })).toMatchInlineSnapshot(`
    "    $6 bn │⠉⠓⠶⢤⣄⣀
              │    ⠁⠙⠙⢷⢥⣄⣄⣀⠄
              │         ⠁⠕⠙⠗⢷⢵⣄⢅⢄⠄ ⠄
            0 ┼┄┄┄┄┄┄┄┄┄┄┄┄⠁┄⠁⠙⠝⢝⢷⢵⣕⣔⢅⢀⢅┄⠄┄⠄┄┄┄┄
              │                  ⠁⠁⠕⠝⢝⢗⢷⢵⣕⢔⢕⢄⢅ ⠄
              │                      ⠁⠁⠕⠑⢝⢝⢗⢗⢷⣕⣕
              │                          ⠁ ⠅⠑⠕⠕⢝
    −$9.08 bn │                              ⠁ ⠅
                  2025          2026"
  `);
});

it('keeps to its width and height, in both languages', () => {
  for (const lang of ['en', 'zh'] as const)
    for (const width of [24, 60, 120]) {
      const lines = fanChartText(falling, { width, height: 10, lang }).split('\n');
      expect(lines).toHaveLength(11);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(Math.max(width, 30));
    }
});

it('puts zero at the foot when nothing falls below it, and is nothing for less than two months', () => {
  const rising = { ...falling, cash: falling.cash.map((_, t) => month(1_000_000 + 100_000 * t, 0)) };
  const lines = fanChartText(rising, { width: 40, height: 6, lang: 'en' }).split('\n');
  expect(lines[5]).toMatch(/^\s*0 ┼/);
  expect(
    fanChartText({ ...falling, cash: falling.cash.slice(0, 1) }, { width: 40, height: 6, lang: 'en' }),
  ).toBe('');
});
