// Runs a program with `diskShim.c` between it and its disk, and reads back what it wrote down. It needs a C compiler.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The shim made into `folder`; undefined where there is no compiler, or no Linux. */
export function compileShim(folder: string): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const shim = join(folder, 'shim.so');
  const source = join(import.meta.dirname, 'diskShim.c');
  for (const compiler of ['cc', 'gcc', 'clang']) {
    const made = spawnSync(compiler, ['-shared', '-fPIC', '-O1', '-o', shim, source, '-ldl']);
    if (made.status === 0) return shim;
  }
  return undefined;
}

export const noCompiler = 'it needs Linux and a C compiler (apt-get install gcc libc6-dev).';

/** One thing that happened on the disk, in the order in which it happened. */
export type DiskEvent =
  | { readonly kind: 'write'; readonly file: string; readonly at: number; readonly data: Buffer }
  | { readonly kind: 'truncate'; readonly file: string; readonly at: number }
  | { readonly kind: 'sync'; readonly file: string }
  | { readonly kind: 'unlink'; readonly file: string }
  | { readonly kind: 'rename'; readonly file: string; readonly to: string }
  | { readonly kind: 'said'; readonly text: string };

export interface ShimRun {
  readonly events: readonly DiskEvent[];
  /** How many calls of each kind there were, when the program ended by itself. */
  readonly counts: Readonly<Record<'write' | 'sync' | 'read', number>> | undefined;
  readonly said: string;
  readonly errors: string;
}

export interface ShimOptions {
  readonly shim: string;
  /** What happens below it is written down, or made to fail. */
  readonly folder: string;
  readonly log?: string;
  /** `full:12`: from the 12th write on there is no room. */
  readonly fault?: string;
}

export async function runShimmed(args: readonly string[], options: ShimOptions): Promise<ShimRun> {
  const { shim, folder, log, fault } = options;
  const env = {
    ...process.env,
    LD_PRELOAD: shim,
    SHIM_FOLDER: folder,
    ...(log ? { SHIM_LOG: log } : {}),
    ...(fault ? { SHIM_FAULT: fault } : {}),
  };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [said, errors] = ['', ''];
  child.stdout.on('data', (text) => (said += String(text)));
  child.stderr.on('data', (text) => (errors += String(text)));
  await once(child, 'close');
  return {
    ...(log && existsSync(log) ? readLog(readFileSync(log)) : { events: [], counts: undefined }),
    said,
    errors,
  };
}

const kinds = ['', 'write', 'truncate', 'sync', 'unlink', 'rename', 'said', 'counts'] as const;

function readLog(log: Buffer): Pick<ShimRun, 'events' | 'counts'> {
  const events: DiskEvent[] = [];
  let counts: ShimRun['counts'];
  for (let p = 0; p < log.length; ) {
    const [code = 0, length = 0, at = 0, size = 0] = [0, 8, 16, 24].map((o) =>
      Number(log.readBigUInt64LE(p + o)),
    );
    const file = log.toString('utf8', p + 32, p + 32 + length);
    const data = log.subarray(p + 32 + length, p + 32 + length + size);
    p += 32 + length + size;
    const kind = kinds[code];
    if (kind === 'write') events.push({ kind, file, at, data });
    else if (kind === 'truncate') events.push({ kind, file, at });
    else if (kind === 'sync' || kind === 'unlink') events.push({ kind, file });
    else if (kind === 'rename') events.push({ kind, file, to: data.toString() });
    else if (kind === 'said') events.push({ kind, text: data.toString() });
    else if (kind === 'counts') counts = JSON.parse(data.toString()) as ShimRun['counts'];
  }
  return { events, counts };
}
