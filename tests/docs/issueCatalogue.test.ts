import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cataloguePath, renderCatalogue } from '../../scripts/writeIssueCatalogue.ts';

it('docs/issues.md is current: run `node scripts/writeIssueCatalogue.ts` after changing an issue or a check', async () => {
  expect(readFileSync(cataloguePath, 'utf8')).toBe(await renderCatalogue());
});
