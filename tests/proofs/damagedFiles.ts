// A8: a database file damaged in any way never gives a silently wrong figure: it is refused in words, or what it gives is
// what was written. Bytes flipped, pages zeroed, swapped or repeated, the file cut off, words of claims changed in place.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store, verifyFile } from '@solvent/store';
import { candidate, claim, company, seeded, source } from '@solvent/store/proofs';
import { below, command, type Figures, pick } from './proof.ts';

const PAGE = 4096;
const clock = () => '2026-11-24T09:30:00.000Z';

type Damage = (bytes: Buffer, random: () => number) => Buffer;
const pageOf = (bytes: Buffer, random: () => number) => below(random, Math.ceil(bytes.length / PAGE)) * PAGE;
const damages: Readonly<Record<string, Damage>> = {
  'a bit': (bytes, random) => flip(bytes, below(random, bytes.length), random),
  'sixteen bytes': (bytes, random) => {
    for (let i = 0; i < 16; i++) bytes[below(random, bytes.length)] = below(random, 256);
    return bytes;
  },
  'the header': (bytes, random) => flip(bytes, below(random, 100), random),
  'a page head': (bytes, random) => flip(bytes, pageOf(bytes, random) + below(random, 12), random),
  'a page of zeros': (bytes, random) => {
    const at = pageOf(bytes, random);
    return bytes.fill(0, at, at + PAGE);
  },
  'a page of noise': (bytes, random) => {
    const at = pageOf(bytes, random);
    for (let i = at; i < at + PAGE && i < bytes.length; i++) bytes[i] = below(random, 256);
    return bytes;
  },
  'two pages swapped': (bytes, random) => {
    const [a, b] = [pageOf(bytes, random), pageOf(bytes, random)];
    const first = Buffer.from(bytes.subarray(a, a + PAGE));
    bytes.copy(bytes, a, b, b + PAGE);
    first.copy(bytes, b);
    return bytes;
  },
  'a page twice': (bytes, random) => {
    bytes.copy(bytes, pageOf(bytes, random), pageOf(bytes, random), bytes.length);
    return bytes;
  },
  'cut off': (bytes, random) => bytes.subarray(0, below(random, bytes.length)),
  'bytes lost in the middle': (bytes, random) => {
    const at = below(random, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + below(random, 5000))]);
  },
  'a figure changed': (bytes, random) => {
    const places: number[] = [];
    for (let at = bytes.indexOf('5000000000'); at !== -1; at = bytes.indexOf('5000000000', at + 1))
      places.push(at);
    bytes.write('7', pick(random, places));
    return bytes;
  },
};

function flip(bytes: Buffer, at: number, random: () => number): Buffer {
  const place = Math.min(at, bytes.length - 1);
  bytes[place] = bytes[place]! ^ (1 << below(random, 8));
  return bytes;
}

export async function damagedFiles(files: number, seed: number): Promise<Figures> {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'solvent-damage-'));
  try {
    const sound = join(folder, 'sound.db');
    const store = await open(sound);
    await fill(store);
    await store.close();
    const again = await open(sound);
    const expected = await answersOf(again);
    await again.close();
    const bytes = readFileSync(sound);
    const random = seeded(seed);
    const figures = { files: 0, refusedAtOpening: 0, refusedAtReading: 0, foundByVerify: 0, harmless: 0 };
    const problems: string[] = [];
    for (let i = 0; i < files; i++) {
      const [name, damage] = pick(random, Object.entries(damages));
      const place = join(folder, `${i}`, 'ledger.db');
      mkdirSync(join(folder, `${i}`));
      writeFileSync(place, damage(Buffer.from(bytes), random));
      copyFileSync(place, `${place}.backup`);
      const outcome = await read(place, expected).catch(
        (error: unknown) => `threw ${String((error as Error).stack)}`,
      );
      figures.files++;
      if (outcome in figures) figures[outcome as keyof typeof figures]++;
      else problems.push(`${i} (${name}): ${outcome}`);
      const backup = await verifyFile(`${place}.backup`).catch((error: unknown) => String(error));
      if (typeof backup === 'string') problems.push(`${i} (${name}), as a backup: threw ${backup}`);
      else if (backup.ok && outcome !== 'harmless')
        problems.push(`${i} (${name}) passes as a backup, but ${outcome}`);
      rmSync(join(folder, `${i}`), { recursive: true });
    }
    return { wrong: problems.length, ...figures, problems: problems.slice(0, 8) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What became of reading it; a sentence when that is a broken promise. */
async function read(place: string, expected: readonly string[]): Promise<string> {
  const opened = await openStore(place, { clock });
  if (!opened.ok) return 'refusedAtOpening';
  const store = opened.value;
  try {
    const verified = await store.verifyChain();
    const answers = await answersOf(store).catch((error: unknown) => String(error));
    if (typeof answers === 'string') return answers === 'Error: refused' ? 'refusedAtReading' : answers;
    // The ledger checks itself on every reading; pages and the queue show what its index says, which verify checks.
    const [ledger, about, ...rest] = answers.map((answer, i) => answer === expected[i]);
    if (!ledger) return 'gives another ledger without a word';
    if (!about) return 'gives another ledger of one company without a word';
    if (verified.ok && rest.includes(false)) return 'gives another page, and verify finds nothing';
    return verified.ok ? 'harmless' : 'foundByVerify';
  } finally {
    await store.close().catch(() => undefined);
  }
}

/** The ledger, a page of claims, the queue, the head; throws "refused" when one is. */
async function answersOf(store: Store): Promise<string[]> {
  const results = [
    await store.ledger(),
    await store.about(() => ['openai']),
    await store.claims({ limit: 200 }),
    await store.candidates({ limit: 200 }),
    await store.head(),
  ];
  return results.map((result) => {
    if (!result.ok) throw new Error('refused');
    return JSON.stringify(result.value);
  });
}

async function open(place: string): Promise<Store> {
  const opened = await openStore(place, { clock });
  if (!opened.ok) throw new Error(opened.issues[0]?.message);
  return opened.value;
}

async function fill(store: Store): Promise<void> {
  for (let i = 0; i < 12; i++)
    await store.append(
      {
        companies: [company],
        sources: [source],
        claims: Array.from({ length: 10 }, (_, n) => claim(`c-${i}-${n}`)),
        candidates: [candidate(`q-${i}`)],
      },
      { idempotencyKey: `${i}` },
    );
  for (let i = 0; i < 6; i++) await store.accept({ candidate: `q-${i}` }, { idempotencyKey: `accept ${i}` });
}

if (import.meta.main) await command('A8', 1000, damagedFiles);
