// The same seed gives the same bytes on Node 22, 24 and 26, in Chromium, from both engines and from one or two workers:
// `node tests/proofs/simulationHash.ts` prints a hash of each and fails when one differs from the golden one. Other Nodes
// come from npm into .tools; what cannot be had is named as missing and fails too, unless `--here` asks for this Node alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { rolldown } from 'rolldown';
import { findChromium } from '../browser/findChromium.ts';
import { GOLDEN } from '../browser/simulationTask.ts';

const root = join(import.meta.dirname, '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'solvent-hash-'));
let wrong = 0;

await bundle('tests/browser/simulationTask.ts', 'task', 'esm');
await bundle('tests/benchmarks/simulateWorker.ts', 'worker', 'esm');
writeFileSync(join(scratch, 'prove.mjs'), proveSource());
prove(`Node ${process.versions.node}`, process.execPath);
if (!process.argv.includes('--here')) {
  for (const major of [22, 26]) {
    const path = bringNode(major);
    if (path) prove(`Node ${major}`, path);
    else missing(`Node ${major}`);
  }
  await proveInChromium();
}
rmSync(scratch, { recursive: true });
console.log(wrong === 0 ? `All give ${GOLDEN}.` : `${wrong} differ or are missing.`);
process.exit(wrong === 0 ? 0 : 1);

function report(where: string, hashes: Readonly<Record<string, string>>): void {
  for (const [what, hash] of Object.entries(hashes)) {
    const same = hash === GOLDEN;
    if (!same) wrong++;
    console.log(`${same ? 'same' : 'DIFF'}  ${hash}  ${where}, ${what}`);
  }
}

function missing(what: string): void {
  wrong++;
  console.log(`MISS  ${what} could not be had here`);
}

async function bundle(entry: string, name: string, format: 'esm' | 'iife'): Promise<void> {
  const build = await rolldown({ input: join(root, entry), platform: format === 'esm' ? 'node' : 'browser' });
  await build.write({
    file: join(scratch, `${name}.${format === 'esm' ? 'mjs' : 'js'}`),
    format,
    name: 'simulationTask',
  });
  await build.close();
}

function prove(name: string, node: string): void {
  const run = spawnSync(node, [join(scratch, 'prove.mjs')], { encoding: 'utf8' });
  if (run.status === 0) report(name, JSON.parse(run.stdout));
  else {
    wrong++;
    console.log(`FAIL  ${name}: ${run.stderr.slice(0, 500)}`);
  }
}

/** Runs in the Node under test. */
function proveSource(): string {
  return `
import { Worker } from 'node:worker_threads';
import { answerHash, hashOf, mergeCounts, planSimulation, referenceModel, summarise } from './task.mjs';
const inWorkers = async (cuts) => {
  const plan = planSimulation(referenceModel, { paths: 10000, seed: 1 }).value;
  const parts = await Promise.all(cuts.slice(1).map((to, i) => new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url));
    worker.once('error', reject);
    worker.once('message', (counts) => { resolve(counts); worker.terminate(); });
    worker.postMessage({ paths: 10000, seed: 1, from: cuts[i], to });
  })));
  return hashOf(summarise(plan, parts.reduce(mergeCounts)));
};
console.log(JSON.stringify({
  'compiled engine': answerHash('compiled'),
  'plain engine': answerHash('plain'),
  'one worker': await inWorkers([0, 10000]),
  'two workers': await inWorkers([0, 5120, 10000]),
}));
`;
}

/** The platform's own package, which is nothing but the program. */
function bringNode(major: number): string | undefined {
  const folder = join(root, '.tools', `node-${major}`);
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const path = join(folder, 'node_modules', name, 'bin', 'node');
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  spawnSync('npm', [
    'install',
    '--prefix',
    folder,
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    `${name}@${major}`,
  ]);
  return existsSync(path) ? path : undefined;
}

async function proveInChromium(): Promise<void> {
  const browser = await findChromium(process.env);
  if (!browser) return missing('Chromium');
  await bundle('tests/browser/simulationTask.ts', 'task', 'iife');
  const open = await chromium.launch(browser);
  try {
    const page = await open.newPage();
    await page.addScriptTag({ content: readFileSync(join(scratch, 'task.js'), 'utf8') });
    report(`Chromium ${open.version()}`, {
      'compiled engine': await page.evaluate<string>('simulationTask.answerHash("compiled")'),
      'plain engine': await page.evaluate<string>('simulationTask.answerHash("plain")'),
    });
    const { engine, milliseconds } = await page.evaluate<{ engine: string; milliseconds: number[] }>(
      'simulationTask.timeAnswers(100)',
    );
    const sorted = [...milliseconds].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)]?.toFixed(1);
    console.log(
      `      whole answer, ${engine} engine: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, best ${at(0)} ms`,
    );
  } finally {
    await open.close();
  }
}
