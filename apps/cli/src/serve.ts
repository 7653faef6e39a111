import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { openLedger } from '@solvent/api';
import { nodeHandler } from '@solvent/api/http';
import { raise } from '@solvent/core/issue';
import { refuse } from './answer.ts';
import { type ExitCode, exit } from './exit.ts';
import { portTaken } from './issues.ts';
import type { Session } from './session.ts';
import { version } from './version.ts';

/** Serve until a signal comes: the dashboard's own server where it is built, else the API of this process. */
export async function serveLedger(session: Session, wanted: string | undefined): Promise<ExitCode> {
  const port = wanted === undefined ? session.settings.port : Number.parseInt(wanted, 10);
  const web = fileURLToPath(new URL('../../web/', import.meta.url));
  if (port !== 0 && existsSync(`${web}.next/BUILD_ID`) && existsSync(`${web}server.ts`))
    return serveDashboard(session, web, port);
  return serveApi(session, port);
}

/** The dashboard is a program of its own: started beside us, stopped with us. */
function serveDashboard(session: Session, folder: string, port: number): Promise<ExitCode> {
  const ledger = session.settings.ledger.value;
  const child = spawn(process.execPath, ['server.ts'], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...session.world.env, PORT: String(port), SOLVENT_LEDGER: ledger ?? 'none' },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) =>
    child.on('exit', (code) => resolve(code === 0 || code === null ? exit.ok : exit.failed)),
  );
}

async function serveApi(session: Session, port: number): Promise<ExitCode> {
  const ledger = openLedger({ where: session.settings.ledger.value, clock: session.world.clock });
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
    `${t.serving(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`)}\n`,
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
