// Times the simulation against its peers in one run and prints ratios: `node tests/benchmarks/simulate.ts [rounds]`.
// Peers are skipped, and named, where gcc or NumPy is missing. One-thread work is measured in CPU seconds, the
// programs taking turns, the median counts; only the two workers are measured by the clock.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import { planSimulation, simulateBlock, simulateRunway } from '@solvent/core/simulation';
import { rolldown } from 'rolldown';
import { measured, plainFigures, referenceModel } from './plainMonteCarlo.ts';

const here = import.meta.dirname;
const rounds = Number(process.argv[2] ?? 9);
const scratch = mkdtempSync(join(tmpdir(), 'solvent-bench-'));
const [few, many] = [10_000, 102_400];
let oursAtFew = Number.NaN;

interface Peer {
  readonly name: string;
  /** One round: CPU seconds. */
  readonly round: () => Promise<number>;
  readonly close?: () => void;
}

/** `times` in a row, so that a round is about as long as that of a peer. */
function own(name: string, work: () => unknown, times = 1): Peer {
  return {
    name,
    round: async () => {
      const before = process.cpuUsage();
      for (let i = 0; i < times; i++) work();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6 / times;
    },
  };
}

/** A program that answers each line with its CPU seconds. */
function outside(name: string, program: string, args: readonly string[]): Peer {
  const child = spawn(program, [...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    name,
    round: async () => {
      child.stdin.write('go\n');
      const { value } = await lines.next();
      return Number(String(value).split(' ')[0]);
    },
    close: () => child.stdin.end(),
  };
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The median of each after one round to warm up, in turn. */
async function race(peers: readonly Peer[], times: number): Promise<ReadonlyMap<string, number>> {
  const seconds = new Map(peers.map((peer) => [peer.name, [] as number[]]));
  for (let round = -1; round < times; round++)
    for (const peer of peers) {
      const taken = await peer.round();
      if (round >= 0) seconds.get(peer.name)?.push(taken);
    }
  for (const peer of peers) peer.close?.();
  return new Map([...seconds].map(([name, all]) => [name, median(all)]));
}

function line(what: string, value: number, goal: string, met: boolean): void {
  console.log(`${met ? 'met ' : 'MISS'}  ${what}: ${value.toFixed(value < 10 ? 2 : 0)} (goal ${goal})`);
}

function planned(paths: number, engine?: 'plain') {
  const plan = planSimulation(referenceModel, { paths, ...(engine ? { engine } : {}) });
  if (!plan.ok) throw new Error(plan.issues[0]?.message);
  return plan.value;
}

const [load = 0] = loadavg();
if (load > 1)
  console.log(`Load ${load.toFixed(1)}: others work here, so what is measured by the clock says little.`);
await engines();
await answers();
await squiggle();
variance();
await memory();
await workers();
rmSync(scratch, { recursive: true });

/** All months of 102,400 paths. Ours also counts its histograms; the C programs only sum. */
async function engines(): Promise<void> {
  console.log(
    `\nEngine, ${many.toLocaleString('en')} paths × 120 months, CPU; ours with its histograms, C without`,
  );
  const [plan, plain] = [planned(many), planned(many, 'plain')];
  const peers = [
    own('compiled', () => simulateBlock(plan, 0, many)),
    own('plain TypeScript', () => simulateBlock(plain, 0, many)),
  ];
  const binary = join(scratch, 'runway');
  // The last two flags let gcc turn the loops with a root and a choice into vectors: they help the peer.
  const flags = ['-O3', '-march=native', '-fno-math-errno', '-fno-trapping-math'];
  const built = spawnSync('gcc', [...flags, '-o', binary, join(here, 'peers/runway.c'), '-lm'], {
    encoding: 'utf8',
  });
  if (built.status === 0)
    for (const mode of ['boxmuller', 'table', 'libm'])
      peers.push(outside(`C ${mode}`, binary, [mode, `${many}`, `${rounds + 1}`]));
  else console.log(`      no C here: ${built.error?.message ?? built.stderr}`);
  const taken = await race(peers, rounds);
  for (const [name, seconds] of taken)
    console.log(`      ${name}: ${((many * 120) / seconds / 1e6).toFixed(0)} M path-months a second`);
  const ours = taken.get('compiled') ?? Number.NaN;
  const ratio = (name: string) => (taken.get(name) ?? Number.NaN) / ours;
  if (built.status === 0) {
    line('compiled engine ÷ auto-vectorised C', ratio('C boxmuller'), '≥ 1', ratio('C boxmuller') >= 1);
    console.log(
      `      ÷ the same C with our table of shocks: ${ratio('C table').toFixed(2)}; ÷ scalar C with libm: ${ratio('C libm').toFixed(1)}`,
    );
  }
  console.log(`      ÷ its twin in TypeScript: ${ratio('plain TypeScript').toFixed(1)}`);
}

/** From the model's JSON to the whole answer, 10,000 paths. */
async function answers(): Promise<void> {
  console.log(
    '\nWhole answer, 10,000 paths × 120 months: five quantiles a month, runway, lowest cash, break-even; CPU',
  );
  const peers = [own('simulateRunway', () => simulateRunway(referenceModel, { paths: few }), 8)];
  const numpy = spawnSync('python3', ['-c', 'import numpy; print(numpy.__version__)'], { encoding: 'utf8' });
  if (numpy.status === 0)
    peers.push(outside(`NumPy ${numpy.stdout.trim()}`, 'python3', [join(here, 'peers/runway.py'), `${few}`]));
  else console.log('      no NumPy here');
  const taken = await race(peers, rounds * 3);
  const [[, ours = Number.NaN] = [], [name, theirs] = []] = [...taken];
  console.log(
    `      simulateRunway ${(ours * 1000).toFixed(1)} ms${theirs ? `, ${name} ${(theirs * 1000).toFixed(0)} ms` : ''}`,
  );
  if (theirs) line(`${name} ÷ ours`, theirs / ours, '≥ 8', theirs / ours >= 8);
  oursAtFew = ours;
}

/** Once: it takes a dozen seconds. */
async function squiggle(): Promise<void> {
  const { run } = await import('@quri/squiggle-lang');
  const code = readFileSync(join(here, 'peers/runway.squiggle'), 'utf8');
  const before = process.cpuUsage();
  const { result } = await run(code, { environment: { sampleCount: few, xyPointLength: 1000, seed: '1' } });
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  if (!result.ok) throw new Error(String(result.value));
  console.log(`      Squiggle 0.10: ${seconds.toFixed(1)} s for the same outputs`);
  line('Squiggle ÷ ours', seconds / oursAtFew, '≥ 1000', seconds / oursAtFew >= 1000);
}

/** Mean squared error around four million paths, plain Monte Carlo ÷ ours at 10,000 paths. */
function variance(): void {
  const replicates = rounds * 12;
  console.log(`\nVariance at 10,000 paths: plain Monte Carlo ÷ ours, ${replicates} replicates each`);
  const figures = (paths: number, seed: number) => {
    const result = simulateRunway(referenceModel, { paths, seed });
    if (!result.ok) throw new Error(result.issues[0]?.message);
    const { outBy, cash } = result.value;
    const at = (month: number) => cash[month - 1];
    return [
      ...[12, 18, 24].map((month) => Number(outBy[month - 1])),
      ...[12, 24, 60].flatMap((month) => [at(month)?.p5, at(month)?.p50, at(month)?.p95].map(Number)),
    ];
  };
  const truth = figures(4_000_000, 4_294_967_295);
  const error = (of: (seed: number) => readonly number[]) => {
    const sums = truth.map(() => 0);
    for (let seed = 1; seed <= replicates; seed++)
      for (const [i, value] of of(seed).entries()) sums[i] = (sums[i] ?? 0) + (value - (truth[i] ?? 0)) ** 2;
    return sums;
  };
  const [plain, ours] = [error((seed) => plainFigures(few, seed)), error((seed) => figures(few, seed))];
  for (const [i, name] of measured.entries()) {
    const ratio = (plain[i] ?? 0) / (ours[i] ?? 1);
    line(name, ratio, '≥ 10', ratio >= 10);
  }
}

/** The peak of a whole process that does nothing else, from a bundle: Node reading TypeScript takes 30 MiB of
 * its own, and `maxRSS` begins at that of the parent. */
async function memory(): Promise<void> {
  const build = await rolldown({ input: join(here, '../browser/simulationTask.ts'), platform: 'node' });
  await build.write({ file: join(scratch, 'task.mjs') });
  await build.close();
  const code = `import { answerHash } from '${join(scratch, 'task.mjs')}'; answerHash('compiled', 1_000_000);
    import { readFileSync } from 'node:fs';
    console.log(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1] / 1024);`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  console.log('\nMemory');
  if (process.platform !== 'linux') return console.log('      read from /proc, which is not here');
  line(
    'peak of a whole process, 1,000,000 paths, MiB',
    Number(run.stdout),
    '≤ 100',
    Number(run.stdout) <= 100,
  );
}

/** By the clock: needs two idle cores. */
async function workers(): Promise<void> {
  const paths = 1_024_000;
  const pool = [0, 1].map(() => new Worker(join(here, 'simulateWorker.ts')));
  const ask = (worker: Worker | undefined, from: number, to: number) =>
    new Promise((resolve) => {
      worker?.once('message', resolve);
      worker?.postMessage({ paths, seed: 1, from, to });
    });
  const timed = async (work: () => Promise<unknown>) => {
    const before = performance.now();
    await work();
    return performance.now() - before;
  };
  const [one, two]: [number[], number[]] = [[], []];
  for (let round = -1; round < rounds; round++) {
    const alone = await timed(() => ask(pool[0], 0, paths));
    const both = await timed(() => Promise.all([ask(pool[0], 0, paths / 2), ask(pool[1], paths / 2, paths)]));
    if (round >= 0) {
      one.push(alone);
      two.push(both);
    }
  }
  await Promise.all(pool.map((worker) => worker.terminate()));
  console.log(
    `\nWorkers, ${paths.toLocaleString('en')} paths by the clock: one ${median(one).toFixed(0)} ms, two ${median(two).toFixed(0)} ms`,
  );
  const ratio = median(one) / median(two);
  line('one ÷ two workers', ratio, '≥ 1.8', ratio >= 1.8);
}
