import { normalQuantile } from '../distribution/index.ts';

/**
 * From 32 random bits to a standard normal score by a table of 4096 cells, straight lines inside; the outer 1.6 %
 * are computed. The bits 0x80000000 give 0.
 */
const CELLS = 4096;
const EDGE = 32;
let scores: Float64Array | undefined;

export function fillScores(out: Float64Array, bits: Uint32Array): void {
  scores ??= Float64Array.from({ length: CELLS + 1 }, (_, i) =>
    i % CELLS === 0 ? 0 : normalQuantile(i / CELLS),
  );
  for (let i = 0; i < bits.length; i++) {
    const word = bits[i]!;
    const cell = word >>> 20;
    if (cell < EDGE || cell >= CELLS - EDGE) {
      out[i] = normalQuantile((word + 0.5) / 4_294_967_296);
    } else {
      const low = scores[cell]!;
      out[i] = low + ((word & 0xfffff) / 1_048_576) * (scores[cell + 1]! - low);
    }
  }
}
