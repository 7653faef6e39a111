// E7: another page in the owner's browser tries to change the ledger. Every mutation over REST and tRPC, and a form, from
// every origin, as every kind of body, by every method, with what browsers add: only JSON (or a form) of our own page, and
// of a program that is no browser, passes. A refused one changes no stored row.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '@solvent/api/http';
import { inputOf, type ServedLedger, serveLedger } from './apiSample.ts';
import { command, type Figures } from './proof.ts';

const methods = ['POST', 'PUT', 'PATCH', 'DELETE'];
const types = [
  'application/json',
  'application/json; charset=utf-8',
  'text/plain',
  'text/plain; application/json',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  undefined,
];
const browsers: readonly Readonly<Record<string, string>>[] = [
  {},
  { cookie: 'a=b' },
  { 'sec-fetch-site': 'same-origin' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'none' },
];
const originsAt = (port: number) => [
  undefined,
  'null',
  'https://evil.example',
  'http://evil.example',
  `http://localhost:${port + 1}`,
  `http://sub.localhost:${port}`,
  `http://localhost:${port}.evil.example`,
  `http://localhost:${port}`,
];

export async function forgedWrites(count: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'solvent-forged-'));
  let formsTaken = 0;
  const served = await serveLedger(folder, {
    change: async () => {
      formsTaken++;
      return { ok: true, value: '/', issues: [] };
    },
  });
  const problems: string[] = [];
  const figures = { mutations: 0, requests: 0, refused: 0, passed: 0 };
  const tryAll = async (path: string, body: string, kind: 'json' | 'form') => {
    for (const origin of originsAt(served.port)) {
      const before = served.stateHash();
      for (const method of methods)
        for (const type of types)
          for (const browser of browsers) {
            const own = origin === `http://localhost:${served.port}`;
            const site = browser['sec-fetch-site'];
            const program = origin === undefined && Object.keys(browser).length === 0;
            const fits =
              kind === 'json' ? type?.startsWith('application/json') : /^multipart|urlenc/.test(type ?? '');
            // What passes is tried once at the end, so that the state shows whether anything else did.
            if (fits && (program || (own && (site === undefined || site === 'same-origin')))) continue;
            const { status } = await send(served, path, method, body, { origin, type, browser });
            figures.requests++;
            if (status >= 400 && status < 500) figures.refused++;
            else
              problems.push(
                `${method} ${path} from ${origin} as ${type}, ${JSON.stringify(browser)}: ${status}`,
              );
          }
      if (served.stateHash() !== before || formsTaken > 0)
        problems.push(`${path} from ${origin}: something changed`);
    }
  };
  try {
    const mutations = [...routes().values()]
      .filter(({ method, name }) => method === 'post' && name !== 'project')
      .slice(0, count);
    figures.mutations = mutations.length;
    for (const { name } of mutations)
      for (const door of ['v1', 'trpc'])
        await tryAll(`/api/${door}/${name}`, JSON.stringify(inputOf(name).input), 'json');
    await tryAll('/api/forms/change', 'a=b', 'form');
    for (const browser of [browsers[0]!, browsers[2]!])
      for (const [path, type, body] of [
        ['/api/v1/addClaims', types[0], JSON.stringify(inputOf('addClaims').input)],
        ['/api/forms/change', types[5], 'a=b'],
      ] as const) {
        const { status } = await send(served, path, 'POST', body, {
          origin: originsAt(served.port).at(-1),
          type,
          browser,
        });
        figures.requests++;
        if (status === 200 || status === 303) figures.passed++;
        else problems.push(`our own ${path}: ${status}, so that the refusals show nothing`);
      }
    return { wrong: problems.length, ...figures, problems: problems.slice(0, 5) };
  } finally {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function send(
  served: ServedLedger,
  path: string,
  method: string,
  body: string,
  from: { origin: string | undefined; type: string | undefined; browser: Readonly<Record<string, string>> },
): Promise<{ status: number }> {
  const headers = {
    host: `localhost:${served.port}`,
    'x-principal': 'owner',
    ...from.browser,
    ...(from.origin ? { origin: from.origin } : {}),
    ...(from.type ? { 'content-type': from.type } : {}),
  };
  return served.send({ path, method, headers, body });
}

if (import.meta.main) await command('E7', 100, forgedWrites);
