// D1: 32 connections ask the running server for reports without pause: at least 1,500 answers a second, 99 of 100 within
// 50 ms, none wrong. Answers are kept as long as the ledger is the same, so a first round that fills them is not counted.
// `node tests/proofs/load.ts 20` (seconds); apps/web must be built.
import { connect, type Socket } from 'node:net';
import { startServer } from '../browser/startServer.ts';
import { command, type Figures } from './proof.ts';

const CONNECTIONS = 32;
const limits = { readsPerSecond: 1500, p99Ms: 50 };

export async function load(seconds: number): Promise<Figures> {
  const server = await startServer();
  try {
    const companies = await idsAt(server.origin);
    const paths = [
      '/api/v1/overview',
      '/api/v1/metrics',
      ...companies.flatMap((id) =>
        ['company', 'runway', 'burn', 'gap', 'claims'].map((report) => `/api/v1/${report}?company=${id}`),
      ),
    ];
    const bad: string[] = [];
    for (const path of paths) {
      const { status } = await fetch(server.origin + path);
      if (status !== 200) bad.push(`${path}: ${status}`);
    }
    const asked = paths.filter((path) => !bad.some((each) => each.startsWith(`${path}:`)));
    const took: number[] = [];
    let [errors, bytes] = [0, 0];
    const { hostname, port } = new URL(server.origin);
    const started = performance.now();
    const ends = started + seconds * 1000;
    const reader = async (n: number) => {
      const line = new Line(hostname, Number(port));
      for (let i = n * 7; performance.now() < ends; i++) {
        const before = performance.now();
        const answer = await line.ask(asked[i % asked.length]!).catch(() => undefined);
        if (answer?.status === 200) {
          took.push(performance.now() - before);
          bytes += answer.bytes;
        } else errors++;
      }
      line.close();
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, (_, n) => reader(n)));
    const elapsed = (performance.now() - started) / 1000;
    took.sort((a, b) => a - b);
    const at = (share: number) => Math.round((took[Math.floor(took.length * share)] ?? 0) * 10) / 10;
    const figures = {
      connections: CONNECTIONS,
      questions: asked.length,
      reads: took.length,
      readsPerSecond: Math.round(took.length / elapsed),
      megabytesPerSecond: Math.round(bytes / elapsed / 1e6),
      p50Ms: at(0.5),
      p99Ms: at(0.99),
      errors,
      limits,
    };
    const wrong =
      errors +
      bad.length +
      +(figures.readsPerSecond < limits.readsPerSecond) +
      +(figures.p99Ms > limits.p99Ms);
    return { wrong, ...figures, refused: bad.slice(0, 3) };
  } finally {
    await server.stop();
  }
}

async function idsAt(origin: string): Promise<string[]> {
  const answer = await fetch(`${origin}/api/v1/companies?kind=company`);
  const { data } = (await answer.json()) as { data: { companies: { id: string; claims: number }[] } };
  return data.companies
    .filter(({ claims }) => claims > 0)
    .slice(0, 50)
    .map(({ id }) => id);
}

/** One kept connection, asked one question at a time; far cheaper than a client with features. */
class Line {
  readonly #socket: Socket;
  #parts: Buffer[] = [];
  #size = 0;
  #wanted = 0;
  #status = 0;
  #done: ((answer: { status: number; bytes: number }) => void) | undefined;
  #failed: ((error: Error) => void) | undefined;

  constructor(host: string, port: number) {
    this.#socket = connect(port, host).setNoDelay(true);
    this.#socket.on('data', (part) => this.#take(part));
    this.#socket.on('error', (error) => this.#failed?.(error));
    this.#socket.on('close', () => this.#failed?.(new Error('closed')));
  }

  ask(path: string): Promise<{ status: number; bytes: number }> {
    [this.#parts, this.#size, this.#wanted] = [[], 0, 0];
    return new Promise((done, failed) => {
      [this.#done, this.#failed] = [done, failed];
      this.#socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    });
  }

  #take(part: Buffer): void {
    this.#size += part.length;
    if (this.#wanted === 0) {
      this.#parts.push(part);
      const head = Buffer.concat(this.#parts);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      const text = head.toString('latin1', 0, end);
      this.#status = Number(text.slice(9, 12));
      this.#wanted = end + 4 + Number(/content-length: (\d+)/i.exec(text)?.[1]);
    }
    if (this.#size >= this.#wanted) this.#done?.({ status: this.#status, bytes: this.#size });
  }

  close(): void {
    this.#failed = undefined;
    this.#socket.destroy();
  }
}

if (import.meta.main) await command('D1', 20, load);
