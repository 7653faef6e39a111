import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { page, renderDocs } from './docs.ts';

it('docs/cli.md is current: run `pnpm --filter solvent docs` after changing a command', async () => {
  expect(readFileSync(page, 'utf8')).toBe(await renderDocs());
});
