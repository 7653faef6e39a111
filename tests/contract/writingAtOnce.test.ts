import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openStore } from '@solvent/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../boundaries/plant.ts';

/** [ST10] A server and the command line write into one ledger at once, 2,000 claims each, and none is lost. */

const EACH = 2000;
const PER_RUN = 100;
const place = mkdtempSync(join(tmpdir(), 'solvent-at-once-'));
const ledger = join(place, 'ledger.db');
const cli = join(root, 'apps/cli/dist/solvent.mjs');
const run = promisify(execFile);
let server: ChildProcess;
let address: URL;

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

beforeAll(async () => {
  writeFileSync(
    join(place, 'first.json'),
    JSON.stringify({ companies: [company], sources: [source], claims: [] }),
  );
  await run(process.execPath, [cli, 'add', join(place, 'first.json'), '--ledger', ledger]);
  server = spawn(process.execPath, [cli, 'serve', '--port', '0', '--ledger', ledger], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  address = await new Promise<URL>((known, failed) => {
    let said = '';
    const listen = (part: Buffer) => {
      said += part;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found) known(new URL(found[0]));
    };
    server.stdout!.on('data', listen);
    server.stderr!.on('data', listen);
    server.on('exit', () => failed(new Error(`The server ended: ${said}`)));
  });
});

afterAll(async () => {
  server.removeAllListeners('exit');
  const ended = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  await ended;
  rmSync(place, { recursive: true, force: true });
});

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

function post(n: number): Promise<number> {
  return new Promise((done, failed) => {
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
}

async function throughServer(): Promise<readonly number[]> {
  const answers: number[] = [];
  let next = 0;
  const writer = async () => {
    while (next < EACH) answers.push(await post(next++));
  };
  await Promise.all(Array.from({ length: 8 }, writer));
  return answers;
}

async function throughCommandLine(): Promise<void> {
  for (let from = 0; from < EACH; from += PER_RUN) {
    const file = join(place, `cli-${from}.json`);
    const claims = Array.from({ length: PER_RUN }, (_, i) => claim('cli', from + i));
    writeFileSync(file, JSON.stringify({ claims }));
    await run(process.execPath, [cli, 'add', file, '--ledger', ledger, '--quiet']);
  }
}

it('[ST10] server and command line, 2,000 claims each: all there, the chain whole', async () => {
  const [answers] = await Promise.all([throughServer(), throughCommandLine()]);
  expect(answers.filter((status) => status !== 200)).toEqual([]);
  const store = await openStore(ledger, { clock: () => '2026-11-24T00:00:00.000Z' });
  if (!store.ok) throw new Error(store.issues[0]?.message);
  const kept = await store.value.ledger();
  await store.value.close();
  if (!kept.ok) throw new Error(kept.issues[0]?.message);
  const ids = new Set(kept.value.claims.map((c) => c.id));
  const missing = ['server', 'cli'].flatMap((writer) =>
    Array.from({ length: EACH }, (_, n) => `${writer}-${n}`).filter((id) => !ids.has(id)),
  );
  expect(missing).toEqual([]);
  expect(ids.size).toBe(2 * EACH);
}, 240_000);
