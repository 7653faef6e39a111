import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { type FetchOptions, fetchDocument, isPublicAddress } from '../src/fetch/index.ts';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: RequestListener) {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const options: FetchOptions = { ports: [port], isAllowed: () => true, deadlineMs: 5_000 };
  return { url: `http://127.0.0.1:${port}/`, options };
}

const codes = (result: Awaited<ReturnType<typeof fetchDocument>>) => result.issues.map((issue) => issue.code);

describe('fetching a document', () => {
  it('[FT5] gives its bytes, its type and where it was found; it sends nothing of its own', async () => {
    const asked: Record<string, unknown>[] = [];
    const { url, options } = await serve((request, response) => {
      asked.push(request.headers);
      if (request.url === '/') return void response.writeHead(302, { location: '/there' }).end();
      response.writeHead(200, { 'content-type': 'text/html; charset=gb2312', 'content-encoding': 'gzip' });
      response.end(gzipSync('<p>a page'));
    });
    const result = await fetchDocument(url, options);
    expect(result.ok && { ...result.value, bytes: Buffer.from(result.value.bytes).toString() }).toEqual({
      url: `${url}there`,
      contentType: 'text/html; charset=gb2312',
      bytes: '<p>a page',
    });
    expect(Object.keys(asked[0]!).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
  });

  it('[FT4] five redirects, no more', async () => {
    const { url, options } = await serve((request, response) => {
      const left = +request.url!.slice(1);
      if (left === 0) response.end('here');
      else response.writeHead(307, { location: `/${left - 1}` }).end();
    });
    expect((await fetchDocument(`${url}5`, options)).ok).toBe(true);
    expect(codes(await fetchDocument(`${url}6`, options))).toEqual(['fetch/too-many-redirects']);
  });

  it('[FT4] counts bytes as they are unpacked: a small file of a large text is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(3_000_000));
    const { url, options } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    expect(codes(await fetchDocument(url, { ...options, maxBytes: 1_000_000 }))).toEqual(['fetch/too-large']);
    expect((await fetchDocument(url, { ...options, maxBytes: 3_000_000 })).ok).toBe(true);
  });

  it('[FT4] [FT6] a server that answers nothing, drops the line or refuses is an issue with what to do', async () => {
    const { url, options } = await serve((request, response) => {
      if (request.url === '/drip') response.writeHead(200).write('a');
      else if (request.url === '/cut') response.socket?.destroy();
      else if (request.url === '/bad') response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip');
      else response.writeHead(403).end();
    });
    for (const path of ['drip', 'cut', 'bad', 'paywall']) {
      const result = await fetchDocument(url + path, { ...options, deadlineMs: 400 });
      expect(codes(result), path).toEqual(['fetch/failed']);
      expect(result.issues[0]!.zh?.remedy).toContain('粘贴');
    }
  });

  it('[FT1] only web addresses, only the usual ports', async () => {
    const ask = async (url: string) => codes(await fetchDocument(url));
    expect(await ask('ftp://example.org/')).toEqual(['fetch/bad-url']);
    expect(await ask('http://user:secret@example.org/')).toEqual(['fetch/bad-url']);
    expect(await ask('not an address')).toEqual(['fetch/bad-url']);
    expect(await ask('http://example.org:8080/')).toEqual(['fetch/closed-address']);
  });

  it('[FT2] knows the open internet', () => {
    for (const address of ['93.184.216.34', '1.1.1.1', '223.5.5.5', '2606:4700::1111', '2400:3200::1'])
      expect(isPublicAddress(address), address).toBe(true);
    for (const address of [
      '',
      'localhost',
      '127.0.0.1',
      '::ffff:1.1.1.1',
      '64:ff9b::101:101',
      '2002:101:101::1',
      'fe80::1%eth0',
    ])
      expect(isPublicAddress(address), address).toBe(false);
  });
});
