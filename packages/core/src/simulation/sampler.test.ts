import { describe, expect, it } from 'vitest';
import { normalQuantile, quantileFunction } from '../distribution/index.ts';
import { typed } from './reference.fixture.ts';
import { drawValues, partsOf } from './sampler.ts';

const shares = Array.from({ length: 999 }, (_, i) => (i + 0.5) / 999);
const scores = Float64Array.from(shares, normalQuantile);
const none = new Float64Array(scores.length);

function drawn(text: string): Float64Array {
  const out = new Float64Array(scores.length);
  const sampler = { dimension: 0, weights: [0, 0, 0], own: 1, parts: partsOf(typed(text)) } as const;
  drawValues(out, sampler, scores, [none, none, none]);
  return out;
}

describe('drawing by a table', () => {
  it.each(['4B..6B', 'normal(5,1)', 'uniform(4,6)', 'tri(1,2,5)', '30%: 1..2; 70%: uniform(5,6)'])(
    'of %s gives its quantiles to two ten-thousandths of its width',
    (text) => {
      const quantile = quantileFunction(typed(text));
      const width = quantile(0.99) - quantile(0.01);
      for (const [i, value] of drawn(text).entries())
        expect(Math.abs(value - quantile(shares[i]!)) / width).toBeLessThan(2e-4);
    },
  );

  it('[MC7] of one of three gives each as often as it should, and nothing else', () => {
    const counts = new Map<number, number>();
    for (const value of drawn('35%: 15; 35%: 7.5; 0')) counts.set(value, (counts.get(value) ?? 0) + 1);
    expect([...counts]).toEqual([
      [0, 300],
      [7.5, 349],
      [15, 350],
    ]);
  });

  it('a score far outside takes the value at six', () => {
    const out = new Float64Array(2);
    const parts = partsOf(typed('uniform(0,1)'));
    const far = Float64Array.of(-40, 40);
    drawValues(out, { dimension: 0, weights: [0, 0, 0], own: 1, parts }, far, [far, far, far]);
    expect(out[0]).toBeLessThanOrEqual(0);
    expect(out[1]).toBeGreaterThanOrEqual(1);
  });
});
