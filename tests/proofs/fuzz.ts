// C2: every parser, fed for a while with its own sound inputs cut, spliced, repeated and spiked with words of its grammar:
// it never throws what it does not mean to, never hangs and never changes the prototype of objects. Each runs in a worker
// with a watchman. No coverage guides it; the seed repeats a run. `node tests/proofs/fuzz.ts 60` (seconds a parser)
import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { seeded } from '@solvent/store/proofs';
import { parsers } from './fuzzParsers.ts';
import { below, command, type Figures, pick } from './proof.ts';

const SLOW_MS = 2000;
const LONGEST = 60_000;
const spikes = [
  '',
  '\u0000',
  '\ud800',
  '\ufeff',
  '{',
  '[',
  '"',
  "'",
  ',',
  '\r\n',
  '-',
  '9'.repeat(400),
  '1e999',
  '\\u0000',
].concat([
  '__proto__',
  'constructor',
  '$5bn',
  '亿',
  '50亿美元',
  '2024',
  'null',
  '((((((((',
  '=1+1',
  '<p>',
  '&#x0;',
  '%',
  '~',
  '+',
]);

interface Told {
  readonly runs: number;
  readonly slowestMs: number;
  readonly problems: readonly string[];
}

export async function fuzz(seconds: number, seed: number): Promise<Figures> {
  const runs: Record<string, number> = {};
  const problems: string[] = [];
  let slowest = 0;
  for (const name of Object.keys(parsers)) {
    const worker = new Worker(new URL(import.meta.url), { workerData: { name, seconds, seed } });
    let last: Told = { runs: 0, slowestMs: 0, problems: [] };
    let heard = performance.now();
    worker.on('message', (told: Told) => {
      last = told;
      heard = performance.now();
    });
    // Starting takes long on a busy machine; after that, silence of half a minute is a hang.
    const watch = setInterval(() => {
      if (performance.now() - heard < (last.runs === 0 ? 180_000 : 30_000)) return;
      clearInterval(watch);
      problems.push(`${name}: hangs after ${last.runs} inputs of seed ${seed}`);
      void worker.terminate();
    }, 500);
    worker.on('error', (error) => problems.push(`${name}: ${error.stack}`));
    await once(worker, 'exit').catch(() => undefined);
    clearInterval(watch);
    runs[name] = last.runs;
    slowest = Math.max(slowest, last.slowestMs);
    problems.push(...last.problems.map((problem) => `${name}: ${problem}`));
  }
  const inputs = Object.values(runs).reduce((sum, n) => sum + n, 0);
  return {
    wrong: problems.length,
    parsers: Object.keys(runs).length,
    inputs,
    slowestMs: Math.round(slowest),
    runs,
    problems: problems.slice(0, 6),
  };
}

async function work(name: string, seconds: number, seed: number): Promise<void> {
  const { corpus, parse } = parsers[name]!;
  const random = seeded(seed);
  const pool = [...corpus];
  const prototype = Object.getOwnPropertyNames(Object.prototype).join();
  const problems: string[] = [];
  const ends = performance.now() + seconds * 1000;
  let [runs, slowestMs, told] = [0, 0, performance.now()];
  while (performance.now() < ends && problems.length < 5) {
    const input = mutate(pool, random);
    // The time it took itself, however busy the machine is.
    const before = process.threadCpuUsage();
    try {
      await parse(input);
    } catch (error) {
      problems.push(
        `${JSON.stringify(input.toString('latin1').slice(0, 200))}: ${String((error as Error).stack).slice(0, 600)}`,
      );
    }
    const { user, system } = process.threadCpuUsage(before);
    const took = (user + system) / 1000;
    if (took > SLOW_MS)
      problems.push(`${Math.round(took)} ms for ${JSON.stringify(input.toString('latin1').slice(0, 200))}`);
    if (Object.getOwnPropertyNames(Object.prototype).join() !== prototype)
      problems.push('changed the prototype of objects');
    slowestMs = Math.max(slowestMs, took);
    runs++;
    // Some mutants are kept to be mutated on.
    if (random() < 0.02) pool[corpus.length + below(random, 50)] ??= input;
    if (performance.now() - told > 500) {
      told = performance.now();
      parentPort?.postMessage({ runs, slowestMs, problems: [] } satisfies Told);
    }
  }
  parentPort?.postMessage({ runs, slowestMs, problems } satisfies Told);
}

function mutate(pool: readonly (Buffer | undefined)[], random: () => number): Buffer {
  const known = pool.filter((entry) => entry !== undefined);
  let bytes = Buffer.from(pick(random, known));
  for (let n = 1 + below(random, 6); n > 0; n--) {
    const [a, b] = [below(random, bytes.length + 1), below(random, bytes.length + 1)].sort(
      (x, y) => x - y,
    ) as [number, number];
    const other = pick(random, known);
    const from = below(random, other.length + 1);
    const change = below(random, 7);
    const middle =
      change === 0
        ? Buffer.alloc(0)
        : change === 1
          ? Buffer.concat([bytes.subarray(a, b), bytes.subarray(a, b)])
          : change === 2
            ? other.subarray(from, from + below(random, 200))
            : change === 3
              ? Buffer.from(pick(random, spikes))
              : change === 4
                ? Buffer.from(pick(random, spikes).repeat(1 + below(random, 300)))
                : Buffer.from([below(random, 256)]);
    const to = change < 2 ? b : change < 5 ? a : Math.min(a + 1, bytes.length);
    bytes = Buffer.concat([bytes.subarray(0, a), middle, bytes.subarray(to)]).subarray(0, LONGEST);
  }
  return bytes;
}

if (!isMainThread && workerData?.name)
  await work(workerData.name as string, workerData.seconds as number, workerData.seed as number);
else if (import.meta.main) await command('C2', 60, fuzz);
