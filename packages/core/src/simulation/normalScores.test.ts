import { expect, it } from 'vitest';
import { normalQuantile } from '../distribution/index.ts';
import { fillScores } from './normalScores.ts';

it('[MC9] scores from the table are those of the normal to 4e-5, and rise with the bits', () => {
  const bits = Uint32Array.from({ length: 20_000 }, (_, i) => i * 214_748 + 12_345);
  const scores = new Float64Array(bits.length);
  fillScores(scores, bits);
  for (const [i, word] of bits.entries()) {
    expect(Math.abs(scores[i]! - normalQuantile((word + 0.5) / 2 ** 32))).toBeLessThan(4e-5);
    if (i > 0) expect(scores[i]!).toBeGreaterThan(scores[i - 1]!);
  }
});

it('the ends are finite', () => {
  const scores = new Float64Array(3);
  fillScores(scores, Uint32Array.of(0, 0x80000000, 0xffffffff));
  expect(scores[0]).toBeCloseTo(-6.3375, 3);
  expect(scores[1]).toBe(0);
  expect(scores[2]).toBeCloseTo(6.3375, 3);
});
