import { describe, expect, it } from 'vitest';
import { directionsOf, fillPoints, SOBOL_DIMENSIONS } from './lowDiscrepancy.ts';

const dimensions = Array.from({ length: SOBOL_DIMENSIONS }, (_, d) => d);

describe('points that fill the cube evenly', () => {
  it.each(dimensions)('dimension %d puts one of 1,024 points in each 1,024th', (dimension) => {
    const points = new Uint32Array(1024);
    for (const [seed, first] of [
      [1, 0],
      [77, 1024],
      [5, 5120],
    ] as const) {
      fillPoints(points, dimension, seed, first);
      expect(new Set(points.map((x) => x >>> 22)).size).toBe(1024);
    }
  });

  it('two dimensions next to each other put one of 256 points in each square of 16 × 16', () => {
    // Known of this sequence for its first pair; a wrong direction number shows here.
    const [a, b] = [new Uint32Array(256), new Uint32Array(256)];
    fillPoints(a, 0, 9, 0);
    fillPoints(b, 1, 9, 0);
    expect(new Set(a.map((x, i) => (x >>> 28) * 16 + (b[i]! >>> 28))).size).toBe(256);
  });

  it('has the direction numbers of the published table', () => {
    // S. Joe and F. Kuo, new-joe-kuo-6: the third dimension begins 1, 3, and goes on 2·3 ⊕ 4·1 ⊕ 1 = 3.
    expect([...directionsOf(2).slice(0, 3)].map((v, i) => v / 2 ** (31 - i))).toEqual([1, 3, 3]);
    expect([...directionsOf(1).slice(0, 5)].map((v, i) => v / 2 ** (31 - i))).toEqual([1, 3, 5, 15, 17]);
  });

  it('a block is the same wherever it begins', () => {
    for (const dimension of [0, 3, 20, 21, 400]) {
      const [whole, part] = [new Uint32Array(256), new Uint32Array(64)];
      fillPoints(whole, dimension, 3, 0);
      fillPoints(part, dimension, 3, 128);
      expect([...part]).toEqual([...whole.slice(128, 192)]);
    }
  });

  it('past its dimensions it is random: neither even nor repeated', () => {
    const points = new Uint32Array(1024);
    fillPoints(points, SOBOL_DIMENSIONS, 1, 0);
    const cells = new Set(points.map((x) => x >>> 22)).size;
    expect(cells).toBeGreaterThan(600);
    expect(cells).toBeLessThan(700);
  });
});
