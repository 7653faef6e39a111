import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type FetchFilingsOptions, fetchFilings } from './fetchFilings.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function sec(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: { readonly url: string; readonly agent: string; readonly at: number }[] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url!, agent: request.headers['user-agent'] ?? '', at: performance.now() });
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const folder = mkdtempSync(join(tmpdir(), 'solvent-edgar-'));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });
  const place = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const options: FetchFilingsOptions = {
    userAgent: 'Jane Doe jane@example.com',
    folder,
    clock: () => new Date().toISOString(),
    data: place,
    site: place,
    patienceMs: 5,
  };
  const collect = async (names: readonly string[], given: Partial<FetchFilingsOptions> = {}) => {
    const found = [];
    for await (const file of fetchFilings(names, { ...options, ...given }))
      found.push(file.ok ? readFileSync(file.value, 'utf8') : file.issues[0]!.code);
    return found;
  };
  return { asked, folder, collect };
}

describe('[IM29] fetching filings', () => {
  it('by CIK and by ticker, by name, eight a second at most, and not again today', async () => {
    const tickers = JSON.stringify({
      0: { cik_str: 1318605, ticker: 'TSLA' },
      1: { cik_str: 7, ticker: 'BRK-B' },
    });
    const { asked, collect, folder } = await sec((request, response) =>
      response.end(request.url!.includes('tickers') ? tickers : request.url),
    );
    const facts = (cik: string) => `/api/xbrl/companyfacts/CIK${cik}.json`;
    expect(await collect(['1', 'tsla', 'BRK.B', 'CIK0000000002', 'NOSUCH'])).toEqual([
      facts('0000000001'),
      facts('0001318605'),
      facts('0000000007'),
      facts('0000000002'),
      'edgar/unknown-filer',
    ]);
    expect(asked).toHaveLength(5);
    expect(asked.every(({ agent }) => agent === 'Jane Doe jane@example.com')).toBe(true);
    // Four gaps of 125 ms; the clock of the server may see them a little closer.
    expect(asked.at(-1)!.at - asked[0]!.at).toBeGreaterThan(450);
    expect(await collect(['1', 'TSLA'])).toEqual([facts('0000000001'), facts('0001318605')]);
    expect(asked).toHaveLength(5);
    expect(readdirSync(folder).some((name) => name.endsWith('.part'))).toBe(false);
  });

  it('tries again after 429 and 503, and not after 404', async () => {
    const codes = [429, 503, 200, 404];
    const { asked, collect } = await sec((_, response) => {
      response.writeHead(codes[asked.length - 1]!, { 'retry-after': '0' }).end('{}');
    });
    expect(await collect(['1', '2'])).toEqual(['{}', 'edgar/not-fetched']);
    expect(asked).toHaveLength(4);
  });

  it('gives up after five tries, and keeps nothing of a file that broke off', async () => {
    const { asked, collect, folder } = await sec((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"cik":');
      setTimeout(() => response.destroy(), 5);
    });
    expect(await collect(['1'])).toEqual(['edgar/not-fetched']);
    expect(asked).toHaveLength(5);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('asks nothing without a name and an address', async () => {
    const { asked, collect } = await sec((_, response) => response.end('{}'));
    for (const userAgent of [undefined, '', 'curl/8'])
      expect(await collect(['1'], { userAgent })).toEqual(['edgar/no-user-agent']);
    expect(asked).toHaveLength(0);
  });
});
