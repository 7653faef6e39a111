// A3: the power goes. The disk writes of a ledger under write are logged, then replayed to random instants: what was not
// yet synced survives whole, in part, torn at sectors, or not at all. What was acknowledged before must be there, whole.
// The same with `synchronous=NORMAL` must lose acknowledged writes, or the proof proves nothing.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { openStore } from '@solvent/store';
import { seeded, writerFile } from '@solvent/store/proofs';
import { compileShim, type DiskEvent, noCompiler, runShimmed } from './diskShim.ts';
import { below, command, type Figures, pick } from './proof.ts';

const SECTOR = 512;
const ROWS = 3;
/** Enough that the log of SQLite is written back into the file twice. */
const WRITES = 160;
const weaker = `data:text/javascript,${encodeURIComponent(
  `import { DatabaseSync } from 'node:sqlite';
   const { exec } = DatabaseSync.prototype;
   DatabaseSync.prototype.exec = function (text) {
     return exec.call(this, text.replace('synchronous = 2', 'synchronous = 1'));
   };`,
)}`;

/** A file on a disk with a cache: what is safe, and what was only handed over. */
interface CachedFile {
  safe: Buffer;
  handedOver: Exclude<DiskEvent, { kind: 'said' | 'sync' | 'unlink' | 'rename' }>[];
}
type Disk = Map<string, CachedFile>;

interface CutFigures {
  readonly cuts: number;
  readonly acknowledged: number;
  /** Acknowledged writes that the cuts lost, and cuts that lost any. */
  readonly lost: number;
  readonly cutsThatLost: number;
  readonly half: number;
  readonly unopenable: number;
}

export async function powerCut(cuts: number, seed: number): Promise<Figures> {
  const scratch = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'solvent-cut-'));
  try {
    const shim = compileShim(scratch);
    if (!shim) return { wrong: 0, missing: noCompiler };
    const full = await cutOften(scratch, shim, 'full', [], cuts, seed);
    const normal = await cutOften(scratch, shim, 'normal', ['--import', weaker], Math.min(cuts, 300), seed);
    const wrong = full.lost + full.half + full.unopenable + (normal.lost === 0 ? 1 : 0);
    return { wrong, full, withSynchronousNormal: normal };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function cutOften(
  scratch: string,
  shim: string,
  name: string,
  flags: readonly string[],
  cuts: number,
  seed: number,
): Promise<CutFigures> {
  const folder = join(scratch, name);
  mkdirSync(folder);
  const log = join(scratch, `${name}.log`);
  const program = [...flags, writerFile, join(folder, 'ledger.db'), 'w', `${WRITES}`, `${ROWS}`];
  const { events, errors } = await runShimmed(program, { shim, folder, log });
  rmSync(log);
  if (errors !== '') throw new Error(errors);
  const random = seeded(seed);
  const instants = Array.from({ length: cuts }, () => below(random, events.length)).sort((a, b) => a - b);
  const figures = { cuts, acknowledged: 0, lost: 0, cutsThatLost: 0, half: 0, unopenable: 0 };
  const disk: Disk = new Map();
  let [done, acknowledged] = [0, 0];
  for (const [i, instant] of instants.entries()) {
    for (; done < instant; done++) {
      const event = events[done]!;
      if (event.kind === 'said') acknowledged += event.text.match(/^ack /gm)?.length ?? 0;
      else happen(disk, event);
    }
    const after = join(scratch, `${name}-${i}`);
    mkdirSync(after);
    for (const [file, cached] of disk)
      writeFileSync(join(after, relative(folder, file)), contentAfterCut(cached, random));
    const found = await lookAt(join(after, 'ledger.db'), acknowledged);
    rmSync(after, { recursive: true });
    figures.acknowledged += acknowledged;
    figures.lost += found?.lost ?? 0;
    figures.cutsThatLost += found && found.lost > 0 ? 1 : 0;
    figures.half += found?.half ?? 0;
    figures.unopenable += found ? 0 : 1;
  }
  return figures;
}

/** Names change in order, as on a journalling file system; contents wait for a sync. */
function happen(disk: Disk, event: Exclude<DiskEvent, { kind: 'said' }>): void {
  if (event.kind === 'write' || event.kind === 'truncate') {
    const cached = disk.get(event.file) ?? { safe: Buffer.alloc(0), handedOver: [] };
    cached.handedOver.push(event);
    disk.set(event.file, cached);
  } else if (event.kind === 'sync') {
    const cached = disk.get(event.file);
    if (!cached) return;
    cached.safe = apply(cached.safe, cached.handedOver);
    cached.handedOver = [];
  } else if (event.kind === 'unlink') disk.delete(event.file);
  else if (event.kind === 'rename') {
    const cached = disk.get(event.file);
    disk.delete(event.file);
    if (cached) disk.set(event.to, cached);
  }
}

function apply(safe: Buffer, events: CachedFile['handedOver']): Buffer {
  const ends = events.map((event) => event.at + (event.kind === 'write' ? event.data.length : 0));
  const bytes = Buffer.alloc(Math.max(safe.length, ...ends));
  safe.copy(bytes);
  let length = safe.length;
  for (const [i, event] of events.entries()) {
    if (event.kind === 'write') event.data.copy(bytes, event.at);
    else bytes.fill(0, event.at);
    length = event.kind === 'write' ? Math.max(length, ends[i]!) : event.at;
  }
  return bytes.subarray(0, length);
}

function contentAfterCut({ safe, handedOver }: CachedFile, random: () => number): Buffer {
  const how = pick(random, ['none', 'all', 'first', 'some', 'torn'] as const);
  if (how === 'none') return safe;
  if (how === 'all') return apply(safe, handedOver);
  if (how === 'first') return apply(safe, handedOver.slice(0, below(random, handedOver.length + 1)));
  const share = random();
  const surviving = handedOver.flatMap((event): CachedFile['handedOver'] => {
    if (how === 'some' || event.kind === 'truncate') return random() < share ? [event] : [];
    const sectors: CachedFile['handedOver'] = [];
    for (let at = 0; at < event.data.length; at += SECTOR)
      if (random() < share)
        sectors.push({ ...event, at: event.at + at, data: event.data.subarray(at, at + SECTOR) });
    return sectors;
  });
  return apply(safe, surviving);
}

/** What of the acknowledged writes 0 … n−1 is not there, and what is there in part; undefined when it cannot be opened. */
async function lookAt(
  where: string,
  acknowledged: number,
): Promise<{ lost: number; half: number } | undefined> {
  const opened = await openStore(where, { clock: () => '2026-11-24T09:30:00.000Z' });
  if (!opened.ok) return undefined;
  try {
    const [chain, ledger] = [await opened.value.verifyChain(), await opened.value.ledger()];
    if (!chain.ok || !ledger.ok) return undefined;
    const rows = new Map<number, number>();
    for (const { id } of ledger.value.claims) {
      const write = Number(/^w-(\d+)-/.exec(id)?.[1]);
      rows.set(write, (rows.get(write) ?? 0) + 1);
    }
    let lost = 0;
    for (let write = 0; write < acknowledged; write++) if (!rows.has(write)) lost++;
    return { lost, half: [...rows.values()].filter((n) => n !== ROWS).length };
  } finally {
    await opened.value.close();
  }
}

if (import.meta.main) await command('A3', 500, powerCut);
