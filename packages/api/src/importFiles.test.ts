import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Company } from '@solvent/core/source';
import { afterAll, describe, expect, it } from 'vitest';
import { readInParallel } from './filings/readInParallel.ts';
import { readFilings } from './importFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'solvent-filings-'));
const facts = join(import.meta.dirname, '../../../tests/cli/files/CIK0000000001.json');
afterAll(() => rmSync(folder, { recursive: true }));

async function aliasesOf(fileName: string, companies: readonly Company[] = []) {
  const file = join(folder, fileName);
  copyFileSync(facts, file);
  for await (const { result } of readFilings([file], { companies, recorded: '2026-11-24' }))
    return result.ok && result.value.companies[0]?.aliases;
  return undefined;
}

describe('the name of a file of facts', () => {
  it.each([
    ['EXDV.json', ['Example Devices', 'EXDV']],
    ['EXDV-full.json', ['Example Devices', 'EXDV']],
    ['CIK0000000001.json', ['Example Devices']],
    ['companyfacts.json', ['Example Devices']],
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
    expect(await aliasesOf('EXDV.json', [other])).toEqual(['Example Devices']);
  });
});

describe('what an import of filings is given', () => {
  const read = async (path: string, companies: readonly Company[] = []) => {
    const found = [];
    for await (const { result } of readFilings([path], { companies, recorded: '2026-11-24' }))
      found.push(result.ok ? result.value : result.issues[0]!.code);
    return found;
  };

  it('[IM27] a submissions file tells what a filer is called', async () => {
    const file = join(folder, 'CIK0000000002.json');
    writeFileSync(
      file,
      JSON.stringify({
        cik: '2',
        name: 'Second Corp.',
        tickers: ['SEC'],
        formerNames: [{ name: 'First Corp.' }],
        filings: { recent: { accessionNumber: [], form: [], filingDate: [] } },
      }),
    );
    expect(await read(file)).toEqual([
      {
        name: 'Second Corp.',
        file,
        companies: [
          {
            id: 'cik-0000000002',
            kind: 'company',
            name: { en: 'Second Corp.', zh: 'Second Corp.' },
            aliases: ['Second', 'First Corp.'],
            cik: '0000000002',
            ticker: 'SEC',
          },
        ],
      },
    ]);
  });

  it('[IM27] a folder of a data set is read filer by filer', async () => {
    const set = join(folder, '2024q1');
    mkdirSync(set);
    const adsh = '0000000003-24-000001';
    writeFileSync(
      join(set, 'sub.txt'),
      `adsh\tcik\tname\tform\tfiled\n${adsh}\t3\tTHIRD INC\t10-K\t20240220\n`,
    );
    writeFileSync(
      join(set, 'num.txt'),
      `adsh\ttag\tversion\tcoreg\tddate\tqtrs\tuom\tvalue\n${adsh}\tRevenues\tus-gaap/2023\t\t20231231\t4\tUSD\t1000\n`,
    );
    const [filer] = await read(set);
    expect(filer).toMatchObject({
      name: 'THIRD INC',
      filings: [{ concepts: [{ metric: 'revenue', unit: 'USD' }], value: ['1000'] }],
    });
  });

  it('[IM27] several threads give the same pieces as one', async () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    const text = readFileSync(facts, 'utf8');
    for (let n = 1; n <= 9; n++)
      writeFileSync(join(many, `CIK000000010${n}.json`), text.replace('"cik": 1', `"cik": 10${n}`));
    const context = { companies: [], recorded: '2026-11-24' };
    const collect = async (threads: number) => {
      const pieces = [];
      for await (const piece of readInParallel([many], context, threads, 0)) pieces.push(piece);
      return pieces.sort((a, b) => a.place - b.place);
    };
    const [one, three] = [await collect(1), await collect(3)];
    expect(one).toHaveLength(9);
    expect(three).toEqual(one);
    expect(one.map(({ bulk }) => bulk)).toEqual(Array(9).fill(false));
  });

  it('[ST37] more than a hundred filers at once are marked so', async () => {
    const many = join(folder, 'hundred');
    mkdirSync(many);
    for (let n = 0; n < 101; n++) copyFileSync(facts, join(many, `CIK${1_000_000 + n}.json`));
    for await (const { bulk } of readFilings([many], { companies: [], recorded: '2026-11-24' })) {
      expect(bulk).toBe(true);
      break;
    }
  });
});
