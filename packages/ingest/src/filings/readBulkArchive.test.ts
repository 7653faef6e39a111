import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filingBytes } from './fixture.fixture.ts';
import { type BulkOptions, readBulkArchive, readCompanyFacts } from './index.ts';
import { type ZipPart, zipOf } from './zip.fixture.ts';

const filer = (cik: number, name: string): ZipPart => ({
  name: `CIK${`${cik}`.padStart(10, '0')}.json`,
  bytes: filingBytes(name),
});
async function read(from: string | Uint8Array, options?: BulkOptions) {
  const found: (readonly [string | null, number | string])[] = [];
  for await (const { entry, result } of readBulkArchive(from, options))
    found.push([
      entry && /\d{10}/.exec(entry)![0],
      result.ok ? result.value.facts.length : (result.issues[0]?.code ?? ''),
    ]);
  return found;
}
const countOf = (name: string) => {
  const facts = readCompanyFacts(filingBytes(name));
  return facts.ok ? facts.value.facts.length : -1;
};

describe('the bulk archive', () => {
  const good = [filer(1318605, 'tesla'), filer(909832, 'costco'), filer(1543151, 'uber')];
  it('[IM25] reads filer by filer, from bytes or from a file', async () => {
    const expected = [
      ['0001318605', countOf('tesla')],
      ['0000909832', countOf('costco')],
      ['0001543151', countOf('uber')],
    ];
    expect(await read(zipOf(good))).toEqual(expected);
    const folder = mkdtempSync(join(tmpdir(), 'solvent-'));
    const file = join(folder, 'companyfacts.zip');
    writeFileSync(file, zipOf([...good, { name: 'readme.txt', bytes: Buffer.from('x') }]));
    expect(await read(file)).toEqual(expected);
    rmSync(folder, { recursive: true });
    expect(await read(file)).toEqual([[null, 'archive/unreadable']]);
  });
  it('[IM25] shares the work by CIK', async () => {
    expect(
      (await read(zipOf(good), { wanted: (entry) => entry.endsWith('5.json') })).map(([cik]) => cik),
    ).toEqual(['0001318605']);
  });
  it.each<[string, Partial<ZipPart>, string]>([
    ['a wrong checksum', { crc: 1 }, 'archive/unreadable'],
    ['less than it claims', { size: 50_000 }, 'archive/unreadable'],
    ['more than it claims', { size: 10 }, 'archive/unreadable'],
    ['a lie of 4 GB', { size: 0xfffffff0 }, 'archive/over-limit'],
    ['encryption', { flags: 1 }, 'archive/unreadable'],
    ['an unknown method', { method: 9 }, 'archive/unreadable'],
    ['no JSON', { bytes: Buffer.from('<html>') }, 'filings/not-a-filing'],
    ['a bomb', { bytes: Buffer.alloc(8 * 1024 * 1024, 32) }, 'archive/over-limit'],
    ['a name given twice', { name: 'CIK0001318605.json' }, 'archive/unreadable'],
  ])('[IM25] %s is an issue of its own, and the next filer is read', async (_, fault, code) => {
    const found = await read(zipOf([good[0]!, { ...good[1]!, ...fault }, good[2]!]));
    expect(found.map(([, what]) => what)).toEqual([countOf('tesla'), code, countOf('uber')]);
  });
  it.each<[string, Uint8Array]>([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('no archive at all')],
    ['an archive cut off', zipOf(good).subarray(0, -30)],
    ['a path out of the folder', zipOf([{ ...good[0]!, name: '../CIK0001318605.json' }])],
    ['an absolute path', zipOf([{ ...good[0]!, name: '/CIK0001318605.json' }])],
  ])('[IM1] refuses %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual([[null, 'archive/unreadable']]);
  });
  it('[IM5] holds to limits that can be raised', async () => {
    expect(await read(zipOf(good), { limits: { entries: 2 } })).toEqual([[null, 'archive/over-limit']]);
    expect((await read(zipOf(good), { limits: { entryBytes: 20_000 } })).map(([, what]) => what)).toEqual([
      'archive/over-limit',
      countOf('costco'),
      'archive/over-limit',
    ]);
    expect((await read(zipOf(good), { limits: { totalBytes: 40_000 } })).at(-1)).toEqual([
      null,
      'archive/over-limit',
    ]);
  });
});
