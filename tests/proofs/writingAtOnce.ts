// A7: a server and the command line write into one ledger at once, and none of what either was told is there is lost, nor
// does either see a lock. The server takes each claim as a write of its own; the command line writes a hundred at a time.
// `node tests/proofs/writingAtOnce.ts 10000` (claims each); apps/cli must be built.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openStore } from '@solvent/store';
import { command, type Figures } from './proof.ts';

const PER_RUN = 100;
const cli = join(import.meta.dirname, '../../apps/cli/dist/solvent.mjs');
const run = promisify(execFile);

const company = { id: 'acme', kind: 'company', name: { en: 'Acme', zh: '顶点' }, aliases: [] };
const source = {
  id: 'acme-books',
  kind: 'company-statement',
  title: 'Books',
  publisher: 'Acme',
  url: null,
  language: 'en',
  published: { day: '2026-10-15', precision: 'day' },
  origin: 'acme/2026-10-15',
  recorded: '2026-10-15',
};
const claim = (writer: string, n: number) => ({
  id: `${writer}-${n}`,
  company: 'acme',
  metric: 'cash',
  period: { at: '2026-09-30' },
  quantity: { low: String(n), high: String(n), stated: String(n), approx: false },
  unit: 'USD',
  per: null,
  basis: {
    accounting: 'cash',
    inclusions: {},
    presentation: 'none',
    scope: { kind: 'group' },
    periodBasis: {},
    epistemic: { status: 'actual', attribution: 'company' },
  },
  citation: { source: 'acme-books', quote: `${writer} holds ${n}` },
  published: { day: '2026-10-15', precision: 'day' },
  recorded: '2026-10-15',
  confidence: 'high',
});

export async function writingAtOnce(each: number): Promise<Figures> {
  const place = mkdtempSync(join(tmpdir(), 'solvent-at-once-'));
  const ledger = join(place, 'ledger.db');
  writeFileSync(
    join(place, 'first.json'),
    JSON.stringify({ companies: [company], sources: [source], claims: [] }),
  );
  await run(process.execPath, [cli, 'add', join(place, 'first.json'), '--ledger', ledger]);
  const server = spawn(process.execPath, [cli, 'serve', '--port', '0', '--ledger', ledger], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const address = await addressOf(server);
    const [answers, runs] = await Promise.all([
      throughServer(address, each),
      throughCommandLine(place, ledger, each),
    ]);
    const store = await openStore(ledger, { clock: () => '2026-11-24T00:00:00.000Z' });
    if (!store.ok) throw new Error(store.issues[0]?.message);
    const [kept, chain] = [await store.value.ledger(), await store.value.verifyChain()];
    await store.value.close();
    const ids = new Set(kept.ok ? kept.value.claims.map((c) => c.id) : []);
    const lost = ['server', 'cli'].flatMap((writer) =>
      Array.from({ length: each }, (_, n) => `${writer}-${n}`).filter((id) => !ids.has(id)),
    );
    const refused =
      answers.filter((status) => status !== 200).length + runs.filter((said) => said !== '').length;
    const wrong = lost.length + refused + (chain.ok ? 0 : 1);
    return {
      wrong,
      claims: ids.size,
      serverWrites: each,
      commandLineWrites: runs.length,
      lost: lost.length,
      refused,
    };
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
    rmSync(place, { recursive: true, force: true });
  }
}

function addressOf(server: ChildProcess): Promise<URL> {
  return new Promise((known, failed) => {
    let said = '';
    const listen = (part: Buffer) => {
      said += String(part);
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found) known(new URL(found[0]));
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', () => failed(new Error(`The server ended: ${said}`)));
  });
}

async function throughServer(address: URL, each: number): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const post = (n: number): Promise<number> =>
    new Promise((done, failed) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': `server-${n}` };
      const asked = request(
        new URL('/api/v1/addClaims', address),
        { method: 'POST', agent, headers },
        (answer) => {
          answer.resume().on('end', () => done(answer.statusCode ?? 0));
        },
      );
      asked.on('error', failed).end(JSON.stringify({ claims: [claim('server', n)] }));
    });
  const answers: number[] = [];
  let next = 0;
  const writer = async () => {
    while (next < each) answers.push(await post(next++));
  };
  await Promise.all(Array.from({ length: 8 }, writer));
  agent.destroy();
  return answers;
}

/** What each run said of problems; nothing when it was quiet. */
async function throughCommandLine(place: string, ledger: string, each: number): Promise<readonly string[]> {
  const said: string[] = [];
  for (let from = 0; from < each; from += PER_RUN) {
    const file = join(place, `cli-${from}.json`);
    const claims = Array.from({ length: Math.min(PER_RUN, each - from) }, (_, i) => claim('cli', from + i));
    writeFileSync(file, JSON.stringify({ claims }));
    const done = run(process.execPath, [cli, 'add', file, '--ledger', ledger, '--quiet']);
    said.push(
      await done.then(
        ({ stderr }) => stderr,
        (error: unknown) => String(error),
      ),
    );
  }
  return said;
}

if (import.meta.main) await command('A7', 10_000, writingAtOnce);
