import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export interface Server {
  readonly origin: string;
  readonly pid: number;
  stop(): Promise<number | null>;
}

/** The real server over the real build, on a free port, with a ledger of its own unless it is given one, and no model unless told. */
export async function startServer(
  ledger?: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const home = mkdtempSync(join(tmpdir(), 'solvent-web-'));
  const child = spawn(process.execPath, ['apps/web/server.ts'], {
    cwd: root,
    env: {
      ...process.env,
      SOLVENT_MODEL_URL: '',
      PORT: '0',
      SOLVENT_LEDGER: ledger ?? join(home, 'ledger.db'),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const origin = await addressOf(child);
  return {
    origin,
    pid: child.pid!,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', (code) => {
          rmSync(home, { recursive: true, force: true });
          resolve(code);
        });
        child.kill('SIGTERM');
      }),
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let log = '';
    const read = (chunk: Buffer) => {
      log += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(log)?.[0];
      if (found) resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) =>
      reject(new Error(`The server ended with ${code} before it listened. Is apps/web built?\n${log}`)),
    );
  });
}
