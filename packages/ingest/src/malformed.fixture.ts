// Files as the world breaks them: cut off, bytes changed, fields of the wrong kind, other encodings, far too deep; and what
// a reader must do with them. The seed is fixed, so that a failure can be run again.
import { checkClaim } from '@solvent/core/claim';
import { type ReaderOfFiles, readersOfFiles } from './readers.fixture.ts';

let seed = 20261124;
function random(below: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed % below;
}

export interface Broken {
  readonly name: string;
  readonly bytes: Uint8Array;
}
/** Any file: cut off, bytes changed, doubled, other encodings, and what is no such file at all. */
function brokenBytes(name: string, bytes: Buffer, count: number): Broken[] {
  const cut = Array.from({ length: count }, (_, i) => {
    const at = random(bytes.length);
    return { name: `${name} cut at ${at} #${i}`, bytes: bytes.subarray(0, at) };
  });
  const flipped = Array.from({ length: count }, (_, i) => {
    const changed = Buffer.from(bytes);
    for (let n = 0; n <= i % 8; n++) changed[random(bytes.length)] = random(256);
    return { name: `${name} changed #${i}`, bytes: changed };
  });
  const swapped = Array.from({ length: count }, (_, i) => {
    const [a, b] = [random(bytes.length), random(bytes.length)];
    return {
      name: `${name} a piece moved #${i}`,
      bytes: Buffer.concat([bytes.subarray(0, a), bytes.subarray(b, b + 200), bytes.subarray(a)]),
    };
  });
  const text = bytes.toString('latin1');
  const others: [string, Uint8Array][] = [
    ['empty', Buffer.alloc(0)],
    ['blank', Buffer.from('   \n\n  ')],
    ['a page', Buffer.from('<!doctype html><title>404</title>')],
    ['zeros', Buffer.alloc(5000)],
    ['noise', Buffer.from(Array.from({ length: 5000 }, () => random(256)))],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['twice', Buffer.concat([bytes, bytes])],
    ['a quote never closed', Buffer.concat([bytes, Buffer.from('"')])],
    ['a line of 2 MB', Buffer.concat([bytes, Buffer.alloc(2 * 1024 * 1024, 65)])],
    ['lone surrogate', Buffer.concat([bytes, Buffer.from([0xed, 0xa0, 0x80])])],
    ['carriage returns', Buffer.from(text.replaceAll('\n', '\r'), 'latin1')],
    [
      'commas and semicolons swapped',
      Buffer.from(text.replaceAll(',', '\u0001').replaceAll(';', ',').replaceAll('\u0001', ';'), 'latin1'),
    ],
  ];
  return [
    ...cut,
    ...flipped,
    ...swapped,
    ...others.map(([what, changed]) => ({ name: `${name} ${what}`, bytes: changed })),
  ];
}

const wrong = [
  null,
  true,
  -1,
  1e21,
  1e308,
  '',
  'x',
  '0202-13-45',
  [],
  {},
  [[]],
  '\u0000',
  '__proto__',
  1234567890123456789012n.toString(),
] as const;

/** A JSON file with one value in it replaced by something of another kind. */
function brokenJson(name: string, bytes: Buffer, count: number): Broken[] {
  return Array.from({ length: count }, (_, i) => {
    const file: unknown = JSON.parse(bytes.toString());
    let at = file as Record<string, unknown>;
    const path: string[] = [];
    for (;;) {
      const keys = Object.keys(at);
      const key = keys[random(keys.length)];
      if (key === undefined) break;
      path.push(key);
      const next = at[key];
      if (typeof next !== 'object' || next === null || random(6) === 0 || Object.keys(next).length === 0) {
        at[key] = wrong[i % wrong.length];
        break;
      }
      at = next as Record<string, unknown>;
    }
    return {
      name: `${name} ${path.join('.')} = ${JSON.stringify(wrong[i % wrong.length])}`,
      bytes: Buffer.from(JSON.stringify(file)),
    };
  });
}

const deep = (levels: number) =>
  Buffer.from(`{"cik":1,"entityName":"x","facts":${'['.repeat(levels)}${']'.repeat(levels)}}`);

/** How many of each kind of breakage a file of a reader gets, for one part of work. */
const weights: Readonly<Record<string, { readonly bytes: number; readonly fields: number }>> = {
  companyfacts: { bytes: 15, fields: 75 },
  submissions: { bytes: 12, fields: 50 },
  'data sets': { bytes: 20, fields: 0 },
  archives: { bytes: 15, fields: 0 },
  books: { bytes: 5, fields: 0 },
  Epoch: { bytes: 15, fields: 0 },
  rates: { bytes: 15, fields: 0 },
  articles: { bytes: 10, fields: 0 },
};

/** About 800 files times `scale`, by reader. */
export function malformedFiles(scale: number): readonly (readonly [ReaderOfFiles, readonly Broken[]])[] {
  return readersOfFiles.map((reader) => {
    const { bytes: ofBytes, fields } = weights[reader.name] ?? { bytes: 10, fields: 0 };
    const times = (n: number) => Math.ceil(n * scale);
    const broken = reader.files.flatMap(([name, bytes]) => [
      ...brokenBytes(name, bytes, times(ofBytes)),
      ...(fields > 0 ? brokenJson(name, bytes, times(fields)) : []),
    ]);
    const nested = [65, 1000, 200_000].map((n) => ({ name: `${n} levels deep`, bytes: deep(n) }));
    return [reader, reader.name === 'companyfacts' ? [...broken, ...nested] : broken] as const;
  });
}

/** Whether the reader refused it, and what is wrong with how it did; nothing when a promise of [IM1] [IM2] holds. */
export async function readBroken(
  { read, placed }: ReaderOfFiles,
  { name, bytes }: Broken,
): Promise<{ readonly refused: boolean; readonly took: number; readonly problems: readonly string[] }> {
  const started = process.threadCpuUsage();
  const outcome = await read(bytes).catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  );
  // Processor time: a busy machine is not taken for a slow reader.
  const { user, system } = process.threadCpuUsage(started);
  const took = (user + system) / 1000;
  if (outcome instanceof Error)
    return { refused: false, took, problems: [`${name}: threw ${outcome.stack}`] };
  const { ok, claims, issues } = outcome;
  const problems: string[] = [];
  if (took > 2000) problems.push(`took ${Math.round(took)} ms`);
  if (!ok && !issues.some(({ severity }) => severity === 'error')) problems.push('refused without an error');
  for (const issue of issues) {
    if (placed && issue.severity !== 'note' && Object.keys(issue.where).length === 0)
      problems.push(`no place: ${issue.message}`);
    if (!/^[a-z]+\/[a-z-]+$/.test(issue.code)) problems.push(`no code: ${issue.code}`);
    if (/\{\w+\}|undefined/.test(`${issue.message} ${issue.remedy} ${issue.zh?.message}`))
      problems.push(`an unfilled message: ${issue.message}`);
  }
  for (const issue of claims.flatMap((claim) => checkClaim(claim)))
    problems.push(`a bad claim: ${issue.message}`);
  if (({} as Record<string, unknown>).x !== undefined) problems.push('changed the prototype of objects');
  return { refused: !ok, took, problems: problems.map((problem) => `${name}: ${problem}`) };
}
