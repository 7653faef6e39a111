import { expect, it } from 'vitest';
import { answerHash, GOLDEN } from '../browser/simulationTask.ts';

// On other versions of Node, in Chromium and in workers: `node tests/proofs/simulationHash.ts`.
it.each(['compiled', 'plain'] as const)(
  '[MC13] the %s engine gives the golden bytes here',
  (engine) => {
    expect(answerHash(engine)).toBe(GOLDEN);
  },
  120_000,
);
