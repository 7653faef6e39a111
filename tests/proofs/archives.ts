// C3: archives made to fill a disk, to write elsewhere, or to lie. Each is refused, entry by entry or whole, within a second
// and 100 MB; an entry that is given back has the length and the checksum it claims; and nothing is written anywhere.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBooks } from '@solvent/ingest/books';
import { readBulkArchive } from '@solvent/ingest/filings';
import { readArchive, zipOf } from '@solvent/ingest/proofs';
import { command, type Figures } from './proof.ts';

interface Archive {
  readonly name: string;
  readonly bytes: Buffer;
  /** `refused`: some of it, or all; `read`: nothing of it is dangerous to one that writes no file. */
  readonly expected: 'refused' | 'read' | 'either';
}

const hello = Buffer.from('{"cik":1,"entityName":"x","facts":{}}');
const MB = 1024 ** 2;
const one = (name: string) => zipOf([{ name, bytes: hello }]);

/** Names by which an unpacker would be led out of its folder; ours gives names and writes nothing. */
const names = [
  '../../etc/passwd',
  '../x.json',
  'a/../../x.json',
  '/etc/passwd',
  '//server/share',
  'C:\\windows\\x',
  '..\\..\\x.json',
  'a\\b.json',
  './x.json',
  'x\u0000.json',
  'x\n.json',
  'CON',
  'a'.repeat(5000),
  '\u202egpj.exe',
  'x/',
  '',
  '.',
  '..',
  '~/.ssh/authorized_keys',
  '$(touch x)',
];

function archives(): Archive[] {
  const sound = zipOf([
    { name: 'a.json', bytes: hello },
    { name: 'b.json', bytes: hello },
  ]);
  const list: Archive[] = names.map((name) => ({
    name: `named ${JSON.stringify(name).slice(0, 40)}`,
    bytes: one(name),
    expected: 'either',
  }));
  const add = (name: string, bytes: Buffer, expected: Archive['expected'] = 'refused') =>
    list.push({ name, bytes, expected });
  for (const size of [2, 10, 60, 63])
    add(`${size} MB of zeros`, zipOf([{ name: 'x', bytes: Buffer.alloc(size * MB) }]));
  add('65 MB of zeros', zipOf([{ name: 'x', bytes: Buffer.alloc(65 * MB) }]));
  for (const size of [0, 1, 36, 38, 4_294_967_295, 2 ** 31, 65 * MB])
    add(`claims ${size} bytes`, zipOf([{ name: 'x', bytes: hello, size }]));
  for (const crc of [0, 1, 0xffffffff]) add(`checksum ${crc}`, zipOf([{ name: 'x', bytes: hello, crc }]));
  for (const method of [1, 9, 12, 14, 93, 95, 98, 99, 65535])
    add(`method ${method}`, zipOf([{ name: 'x', bytes: hello, method }]));
  for (const flags of [1, 0x41, 0x2001])
    add(`encrypted, flags ${flags}`, zipOf([{ name: 'x', bytes: hello, flags }]));
  add(
    'two entries of one name',
    zipOf([
      { name: 'x', bytes: hello },
      { name: 'x', bytes: hello },
    ]),
  );
  add('the same entry a hundred times', overlapping(100));
  add(
    'an archive in an archive in an archive',
    one3(zipOf([{ name: 'x', bytes: Buffer.alloc(2 * MB) }])),
    'read',
  );
  for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
    add(`cut off at ${share}`, sound.subarray(0, Math.floor(sound.length * share)));
  add('nothing', Buffer.alloc(0));
  add('only an end', sound.subarray(-22), 'either');
  for (const [what, at, value] of [
    ['entries', 10, 65_535],
    ['size of the directory', 12, 0x7fffffff],
    ['size of the directory', 12, 0],
    ['place of the directory', 16, 0x7fffffff],
    ['place of the directory', 16, 5],
    ['length of the comment', 20, 65_535],
  ] as const) {
    const bytes = Buffer.from(sound);
    if (at === 10 || at === 20) bytes.writeUInt16LE(value, bytes.length - 22 + at);
    else bytes.writeUInt32LE(value, bytes.length - 22 + at);
    // The directory is read entry by entry, so that a wrong length of it misleads nobody.
    add(`${what} ${value}`, bytes, at === 12 ? 'either' : 'refused');
  }
  const central = sound.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  for (const [what, at] of [
    ['place of the first entry', 42],
    ['packed size of the first entry', 20],
  ] as const)
    for (const value of [0x7fffffff, sound.length - 1, 3]) {
      const bytes = Buffer.from(sound);
      bytes.writeUInt32LE(value, central + at);
      add(`${what} ${value}`, bytes);
    }
  const zip64 = Buffer.from(sound);
  zip64.writeUInt32LE(0xffffffff, central + 24);
  add('64-bit sizes that are not there', zip64);
  const link = Buffer.from(sound);
  link.writeUInt32LE((0o120777 << 16) >>> 0, central + 38);
  add('a symbolic link', link, 'read');
  for (const entries of [100_001, 2 ** 31]) add(`${entries} entries`, claimingEntries(entries));
  add('a page', Buffer.from('<!doctype html><title>404</title>'.repeat(9)));
  return list;
}

const one3 = (bytes: Buffer) =>
  zipOf([{ name: 'a.zip', bytes: zipOf([{ name: 'b.zip', bytes, method: 0 }]), method: 0 }]);

/** Many entries of the directory that point to the same packed bytes. */
function overlapping(times: number): Buffer {
  const sound = zipOf([{ name: 'x', bytes: Buffer.alloc(MB - 1) }]);
  const at = sound.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const [local, entry, end] = [
    sound.subarray(0, at),
    sound.subarray(at, -22),
    Buffer.from(sound.subarray(-22)),
  ];
  end.writeUInt16LE(times, 8);
  end.writeUInt16LE(times, 10);
  end.writeUInt32LE(entry.length * times, 12);
  return Buffer.concat([local, ...Array.from({ length: times }, () => entry), end]);
}

/** The 64-bit end of an archive, with as many entries as it likes. */
function claimingEntries(entries: number): Buffer {
  const sound = one('x');
  const at = sound.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const [body, end] = [sound.subarray(0, -22), Buffer.from(sound.subarray(-22))];
  const large = Buffer.alloc(76);
  large.write('PK\x06\x06', 0, 'latin1');
  large.writeBigUInt64LE(44n, 4);
  large.writeBigUInt64LE(BigInt(entries), 24);
  large.writeBigUInt64LE(BigInt(entries), 32);
  large.writeBigUInt64LE(BigInt(body.length - at), 40);
  large.writeBigUInt64LE(BigInt(at), 48);
  large.write('PK\x06\x07', 56, 'latin1');
  large.writeBigUInt64LE(BigInt(body.length), 64);
  large.writeUInt32LE(1, 72);
  end.fill(0xff, 8, 20);
  return Buffer.concat([body, large, end]);
}

export async function hostileArchives(): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'solvent-archives-'));
  const problems: string[] = [];
  const list = archives();
  const figures = { archives: list.length, readings: 0, refused: 0, slowestMs: 0, megabytes: 0 };
  const readers: Readonly<Record<string, (bytes: Buffer) => Promise<boolean>>> = {
    bytes: (bytes) => readAll(bytes),
    'a file': (bytes) => {
      writeFileSync(join(folder, 'x.zip'), bytes);
      return readAll(join(folder, 'x.zip'));
    },
    'bulk filings': async (bytes) => {
      let refused = false;
      for await (const { result } of readBulkArchive(bytes)) refused ||= !result.ok;
      return refused;
    },
    'a workbook': async (bytes) =>
      !(await readBooks(bytes, { file: 'x.xlsx', company: 'own-x', recorded: '2026-11-24' })).ok,
  };
  try {
    for (const { name, bytes, expected } of list)
      for (const [reader, read] of Object.entries(readers)) {
        globalThis.gc?.();
        const before = process.memoryUsage().rss;
        const started = performance.now();
        const refused = await read(bytes).catch(
          (error: unknown) => `threw ${String((error as Error).stack)}`,
        );
        const took = Math.round(performance.now() - started);
        figures.readings++;
        figures.slowestMs = Math.max(figures.slowestMs, took);
        figures.megabytes = Math.max(
          figures.megabytes,
          Math.round((process.memoryUsage().rss - before) / MB),
        );
        if (refused === true) figures.refused++;
        const raw = reader === 'bytes' || reader === 'a file';
        if (typeof refused === 'string') problems.push(`${name}, ${reader}: ${refused}`);
        else if (raw && expected !== 'either' && refused !== (expected === 'refused'))
          problems.push(`${name}, ${reader}: ${refused ? 'refused' : 'read'}`);
        if (took > 1000) problems.push(`${name}, ${reader}: ${took} ms`);
      }
    if (figures.megabytes > 100) problems.push(`took ${figures.megabytes} MB`);
    if (readdirSync(folder).join() !== 'x.zip') problems.push(`wrote ${readdirSync(folder).join()}`);
    return { wrong: problems.length, ...figures, problems: problems.slice(0, 8) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every entry unpacked; true when something was refused. */
async function readAll(from: string | Buffer): Promise<boolean> {
  let refused = false;
  for await (const entry of readArchive(from)) {
    const read = entry.ok ? await entry.value.read() : entry;
    if (!read.ok) refused = true;
    else if (entry.ok && (read.value as Uint8Array).length !== entry.value.size)
      throw new Error('another length than claimed');
  }
  return refused;
}

if (import.meta.main) await command('C3', 1, hostileArchives);
