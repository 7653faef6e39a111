import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
// @boundaries-ignore the script that writes the page is what is tested
import { cataloguePath, renderCatalogue } from '../../scripts/writeIssueCatalogue.ts';

it('docs/issues.md is current: run `node scripts/writeIssueCatalogue.ts` after changing an issue or a check', async () => {
  expect(readFileSync(cataloguePath, 'utf8')).toBe(await renderCatalogue());
});
