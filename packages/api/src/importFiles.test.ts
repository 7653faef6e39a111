import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Company } from '@solvent/core/source';
import { afterAll, describe, expect, it } from 'vitest';
import { readFilings } from './importFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'solvent-filings-'));
const facts = join(import.meta.dirname, '../../../tests/cli/files/CIK0000000001.json');
afterAll(() => rmSync(folder, { recursive: true }));

async function aliasesOf(fileName: string, companies: readonly Company[] = []) {
  const file = join(folder, fileName);
  copyFileSync(facts, file);
  const known = { companies, sources: new Map(), claims: new Map(), recorded: '2026-11-24' };
  for await (const read of readFilings([file], known)) return read.ok && read.value.companies[0]?.aliases;
  return undefined;
}

describe('the name of a file of facts', () => {
  it.each([
    ['EXDV.json', ['EXDV']],
    ['EXDV-full.json', ['EXDV']],
    ['CIK0000000001.json', []],
    ['companyfacts.json', []],
  ])('[IM65] %s gives the filer the names %j', async (file, aliases) => {
    expect(await aliasesOf(file)).toEqual(aliases);
  });

  it('[IM65] is not taken where another company is called that', async () => {
    const other: Company = {
      id: 'other',
      kind: 'company',
      name: { en: 'Other', zh: '另一家' },
      aliases: [],
      ticker: 'EXDV',
    };
    expect(await aliasesOf('EXDV.json', [other])).toEqual([]);
  });
});
