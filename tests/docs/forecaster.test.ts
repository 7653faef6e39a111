import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

it('[WEB34] docs/forecaster.md and the method page show one and the same run', () => {
  const { unseen } = JSON.parse(read('apps/web/src/data/backtest.json')) as {
    unseen: {
      quarters: number;
      crps: string;
      held: string;
      companies: number;
      byCompany: string[][];
    }[];
  };
  const doc = read('docs/forecaster.md');
  expect(unseen.map(({ quarters }) => quarters)).toEqual([4, 8]);
  for (const { quarters, crps, held, companies, byCompany } of unseen) {
    expect(doc).toContain(`| ${quarters} quarters | ${crps} | ${held} |`);
    expect(byCompany).toHaveLength(companies);
  }
  for (const row of unseen[0]!.byCompany) expect(doc).toContain(`| ${row.join(' | ')} |`);
});
