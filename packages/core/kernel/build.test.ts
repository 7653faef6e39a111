import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { compileKernel, renderKernel } from './build.mjs';

it('[MC13] the committed bytes are those of the sources: run `node kernel/build.mjs` after changing them', async () => {
  const committed = fileURLToPath(new URL('../src/simulation/kernelBytes.ts', import.meta.url));
  expect(readFileSync(committed, 'utf8')).toBe(renderKernel(await compileKernel()));
}, 120_000);
