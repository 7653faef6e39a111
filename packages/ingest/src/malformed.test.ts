import { describe, expect, it } from 'vitest';
import { malformedFiles, readBroken } from './malformed.fixture.ts';

const sets = malformedFiles(1);

// Four times as many: `node tests/proofs/malformed.ts`.
describe('malformed files', () => {
  it('are at least 800', () => {
    expect(sets.reduce((sum, [, files]) => sum + files.length, 0)).toBeGreaterThanOrEqual(800);
  });
  it.each(sets.map(([reader, files]) => [reader.name, reader, files] as const))(
    '[IM1] [IM2] %s: a typed answer, claims that hold, within two seconds and 256 MB',
    async (_, reader, files) => {
      const before = process.memoryUsage().rss;
      let refused = 0;
      for (const file of files) {
        const outcome = await readBroken(reader, file);
        expect(outcome.problems).toEqual([]);
        if (outcome.refused) refused++;
      }
      expect(refused).toBeGreaterThan(5);
      expect(process.memoryUsage().rss - before).toBeLessThan(256 * 1024 * 1024);
    },
  );
});
