// The composition root: opens the ledger, answers the API and the data twins on plain Node, and hands pages to Next.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { openLedger } from '@solvent/api';
import { checkHost, nodeHandler } from '@solvent/api/http';
import next from 'next';
import { askInProcess } from './src/server/askInProcess.ts';
import { fontLink } from './src/server/fontLink.ts';
import { forms } from './src/server/forms.ts';
import { openDoor } from './src/server/ledger.ts';
import { secure } from './src/server/security.ts';
import { readSettings } from './src/server/settings.ts';
import { answerTwin, namesOwn } from './src/server/twins.ts';
import { acceptedLang } from './src/view.ts';

const settings = readSettings(process.env);
if (typeof settings === 'string') {
  console.error(settings);
  process.exit(1);
}
const { host, port } = settings;
const { model } = settings;
const ledger = openLedger({
  where: settings.ledger,
  clock: () => new Date().toISOString(),
  ...(model ? { model } : {}),
});
const owner = () => ledger.contextFor({ kind: 'owner' });
const ask = askInProcess(owner);
const askShared = askInProcess(() => ledger.contextFor({ kind: 'reader' }));
const api = nodeHandler({ contextOf: owner, forms });
openDoor({ ask, model: model && { name: model.model, host: new URL(model.url).host } });

const app = next({ dev: false, dir: import.meta.dirname, hostname: host, port });
await app.prepare();
const page = app.getRequestHandler();
const font = fontLink(import.meta.dirname);

const server = createServer(
  { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 60_000 },
  (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) plain(response, 500, 'Something went wrong here. It is in the log.');
      else response.destroy();
    });
  },
);
server.maxConnections = 512;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (await api(request, response)) return;
  const refusal = checkHost(request);
  if (refusal) return plain(response, refusal.status, refusal.issue.message);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return plain(response, 405, 'Pages are only read; changes go through /api.');
  if (!URL.canParse(request.url ?? '', 'http://localhost'))
    return plain(response, 400, 'This address cannot be read.');
  const url = new URL(request.url!, 'http://localhost');
  if (url.pathname.startsWith('/_next/image')) return plain(response, 404, 'Nothing here.');
  secure(request, response);
  if (await answerTwin(url, request, response, namesOwn(url) ? ask : askShared)) return;
  const lang = url.searchParams.get('lang');
  request.headers['x-solvent-lang'] =
    lang === 'en' || lang === 'zh' ? lang : acceptedLang(request.headers['accept-language']);
  request.headers['x-solvent-path'] = url.pathname;
  if (font && !/\.\w+$/.test(url.pathname)) response.setHeader('Link', font);
  await page(request, response);
}

function plain(response: ServerResponse, status: number, text: string): void {
  response
    .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' })
    .end(`${text}\n`);
}

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Stop what runs there, or choose another: PORT=4178 npm start`
      : String(error),
  );
  process.exit(1);
});
server.listen(port, host, () => {
  const { port: bound } = server.address() as { port: number };
  console.log(`Solvent is at http://${host}:${bound} (Ctrl-C stops it).`);
  void warmUp();
});

/**
 * The field as a whole takes a second to work out: better now than for the first reader, and a company at a time, so
 * that nobody waits behind it.
 */
async function warmUp(): Promise<void> {
  const all = await ask('companies', { kind: 'company' });
  for (const company of all.ok ? all.value.data.companies : []) {
    if (closing) return;
    if (company.field && company.claims > 0) await ask('company', { company: company.id });
    await setTimeout(5);
  }
  await ask('overview', {});
}

let closing = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void close());
/** Running answers get half a second; the ledger is closed in order; Next holds nothing that must be saved. */
async function close(): Promise<void> {
  if (closing) return;
  closing = true;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await Promise.race([closed, setTimeout(500)]);
  server.closeAllConnections();
  await Promise.race([ledger.close(), setTimeout(1_000)]);
  process.exit(0);
}
