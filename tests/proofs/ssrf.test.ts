import { expect, it } from 'vitest';
import { ssrf } from './ssrf.ts';

// As one line: `node tests/proofs/ssrf.ts`.
it('[FT1] [FT2] [FT3] no form of a closed address is fetched, and none reaches a server', async () => {
  const { forms, ...rest } = await ssrf(1, 0);
  expect(rest).toEqual({ hits: 0, wrong: 0 });
  expect(forms).toBeGreaterThanOrEqual(250);
}, 120_000);
