import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { openLedger } from '@solvent/api';
import { nodeHandler } from '@solvent/api/http';
import { raise } from '@solvent/core/issue';
import { misuse, refuse } from './answer.ts';
import { type ExitCode, exit } from './exit.ts';
import { portTaken } from './issues.ts';
import type { Session } from './session.ts';
import { version } from './version.ts';

/** Serve until a signal comes: the dashboard's own server where it is built, else the API of this process. */
export async function serveLedger(session: Session, wanted: string | undefined): Promise<ExitCode> {
  if (wanted !== undefined && !/^\d{1,5}$/.test(wanted))
    return misuse(session, 'serve', {
      en: `--port takes a number from 0 to 65535, not "${wanted}".`,
      zh: `--port 应为 0 至 65535 的数字，不是“${wanted}”。`,
    });
  const port = wanted === undefined ? session.settings.port : Number.parseInt(wanted, 10);
  const web = fileURLToPath(new URL('../../web/', import.meta.url));
  const ledger = session.settings.ledger.value;
  if (port !== 0 && ledger !== null && existsSync(`${web}.next/BUILD_ID`) && existsSync(`${web}server.ts`))
    return serveDashboard(session, web, port, ledger);
  return serveApi(session, port);
}

/** The dashboard is a program of its own: started beside us, stopped with us. */
function serveDashboard(session: Session, folder: string, port: number, ledger: string): Promise<ExitCode> {
  // It runs in its own folder, so a file is named from the root.
  const where = /^postgres(ql)?:/.test(ledger) ? ledger : resolve(ledger);
  const child = spawn(process.execPath, ['server.ts'], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...session.world.env, PORT: String(port), SOLVENT_LEDGER: where },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done) =>
    child.on('exit', (code) => done(code === 0 || code === null ? exit.ok : exit.failed)),
  );
}

async function serveApi(session: Session, port: number): Promise<ExitCode> {
  const { settings, world, givenToday } = session;
  const ledger = openLedger({
    where: settings.ledger.value,
    clock: world.clock,
    ...(givenToday === null ? {} : { today: givenToday }),
  });
  const answer = nodeHandler({ contextOf: () => ledger.contextFor({ kind: 'owner' }), version });
  const server = createServer((request, response) => {
    void answer(request, response).then((answered) => {
      if (!answered)
        response
          .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
          .end('See /api/openapi.json\n');
    });
  });
  const opened = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve);
    server.listen(port, '127.0.0.1', () => resolve(null));
  });
  if (opened) return refuse(session, [raise(portTaken, { port, why: opened.code ?? opened.message })]);
  const address = server.address();
  const { t } = session.paper;
  session.out(
    `${t.own.serving(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`)}\n`,
  );
  session.note(t.apiOnly);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await ledger.close();
  return exit.ok;
}
