// Several processes import the same filings into one ledger on PostgreSQL: each piece is read by one of them, one is killed
// in the middle, and in the end everything is there once. Prints how long one process and two took.
// `node tests/proofs/shareImport.ts PATH [WORKERS]`; PATH is a folder of companyfacts files or a zip of them.
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '@solvent/store';
import { startPostgres } from '@solvent/store/proofs';
import { builtProgram } from '../cli/shell.ts';

export interface SharedImport {
  /** Seconds that one process took, and that several took together. */
  readonly alone: number;
  readonly together: number;
  /** Companies written by each process of the second run. */
  readonly shares: readonly number[];
  /** Whether both ledgers, and the one of which a writer was killed, hold the same claims. */
  readonly same: boolean;
}

export async function shareImport(url: string, path: string, workers = 2): Promise<SharedImport> {
  const ledger = (name: string) => `${url}?schema=${name}`;
  const alone = await timed(() => Promise.all([importInto(ledger('alone'), path).written]));
  const together = await timed(() =>
    Promise.all(Array.from({ length: workers }, () => importInto(ledger('together'), path).written)),
  );
  const [first, second] = [importInto(ledger('killed'), path), importInto(ledger('killed'), path)];
  await pause(alone.seconds * 400);
  first.kill();
  await Promise.all([first.written.catch(() => 0), second.written]);
  const [a, b, c] = await Promise.all(['alone', 'together', 'killed'].map((name) => claimIds(ledger(name))));
  return {
    alone: alone.seconds,
    together: together.seconds,
    shares: together.value,
    same: a === b && a === c && a !== '',
  };
}

/** Runs the program; how many companies it wrote. */
function importInto(ledger: string, path: string) {
  const child = spawn(
    process.execPath,
    [builtProgram(), 'import', 'edgar', path, '--json', '--ledger', ledger],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (err += text));
  const written = new Promise<number>((done, refuse) =>
    child.on('close', (code) =>
      code === 0 ? done(JSON.parse(out).data.imported.length as number) : refuse(new Error(`${code} ${err}`)),
    ),
  );
  return { written, kill: () => child.kill('SIGKILL') };
}

async function claimIds(ledger: string): Promise<string> {
  const opened = await openStore(ledger, { clock: () => '2026-11-24T00:00:00.000Z' });
  if (!opened.ok) throw new Error(opened.issues[0]?.message);
  const [chain, read] = [await opened.value.verifyChain(), await opened.value.ledger()];
  await opened.value.close();
  if (!chain.ok || !read.ok) throw new Error([...chain.issues, ...read.issues][0]?.message);
  return read.value.claims
    .map(({ id }) => id)
    .sort()
    .join('\n');
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const start = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - start) / 1000 };
}

if (import.meta.main) {
  const [path, workers = '2'] = process.argv.slice(2);
  if (path === undefined) {
    console.error('Usage: node tests/proofs/shareImport.ts PATH [WORKERS]');
    process.exit(2);
  }
  let url = '';
  const stop = await startPostgres({ provide: (_: string, value: string) => (url = value) } as never);
  try {
    const facts = await shareImport(url, path, +workers);
    const ratio = (facts.together / facts.alone).toFixed(2);
    console.log(JSON.stringify({ proof: 'shared import', ...facts, ratio }));
    process.exitCode = facts.same ? 0 : 1;
  } finally {
    await stop();
  }
}
