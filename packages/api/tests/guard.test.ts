import { describe, expect, it } from 'vitest';
import { checkDepth, checkHost, checkOrigin } from '../src/http/index.ts';
import { callerFor, claim, filled, serve } from './sample.ts';

describe('[API10] limits', () => {
  it('refuses a body over 1 MB, told or found', async () => {
    const { ask } = await serve(await filled());
    const headers = { 'content-type': 'application/json' };
    const big = 'x'.repeat(1_000_001);
    for (const path of ['/api/v1/addClaims', '/api/trpc/addClaims']) {
      const told = await ask(path, {
        method: 'POST',
        headers: { ...headers, 'content-length': `${big.length}` },
        body: big,
      });
      expect([told.status, told.text.includes('api/too-large')]).toEqual([413, true]);
      const found = await ask(path, {
        method: 'POST',
        headers: { ...headers, 'transfer-encoding': 'chunked' },
        body: big,
      });
      expect(found.status).toBe(413);
    }
  });

  it('refuses JSON of more than 64 levels before it is read', async () => {
    const { ask } = await serve(await filled());
    const deep = `${'['.repeat(65)}${']'.repeat(65)}`;
    for (const path of ['/api/v1/addClaims', '/api/trpc/addClaims'])
      expect(
        (await ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: deep }))
          .text,
      ).toContain('api/too-deep');
    expect((await ask(`/api/trpc/runway?input=${encodeURIComponent(deep)}`)).status).toBe(413);
    expect(checkDepth('['.repeat(64)).ok).toBe(true);
    expect(checkDepth(`"${'['.repeat(500)}\\"${'{'.repeat(500)}"`).ok).toBe(true);
    expect(checkDepth('['.repeat(1_000_000)).ok).toBe(false);
  });

  it('refuses a batch of more than twenty', async () => {
    const { ask } = await serve(await filled());
    const batch = (n: number) =>
      ask(`/api/trpc/${Array(n).fill('metrics').join(',')}?batch=1&input=${encodeURIComponent('{}')}`);
    expect((await batch(20)).status).toBe(200);
    expect((await batch(21)).status).toBe(400);
  });
});

describe('[API11] where a request comes from', () => {
  it.each([
    'evil.example',
    '127.0.0.1.evil.example',
    '127.0.0.1@evil.example',
    '',
    'localhost:80:80',
    '0.0.0.0',
    '[::ffff:127.0.0.1]',
    '2130706433',
    'localhost.',
  ])('host %s is refused', async (host) => {
    expect(checkHost({ headers: { host } })?.status).toBe(421);
  });
  it.each(['localhost', 'LOCALHOST:4177', '127.0.0.1:4177', '[::1]:4177'])('host %s is answered', (host) => {
    expect(checkHost({ headers: { host } })).toBeUndefined();
  });
  it('is asked of every request, before anything else', async () => {
    const { ask } = await serve(await filled(), () => {
      throw new Error('must not be asked');
    });
    for (const path of ['/api/v1/runway?company=openai', '/api/trpc/metrics', '/api/openapi.json'])
      expect((await ask(path, { headers: { host: 'evil.example' } })).status).toBe(421);
  });

  const own = 'http://localhost:4177';
  const origins = [
    undefined,
    'null',
    'https://evil.example',
    'http://localhost:9999',
    'http://sub.localhost:4177',
    own,
  ];
  const types = [
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    undefined,
  ];
  const browsers = [
    { cookie: 'a=b' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    {},
  ];
  const cases = origins.flatMap((origin) =>
    types.flatMap((type) => browsers.map((browser) => ({ origin, type, browser }))),
  );
  it(`${cases.length} forms of a forged write are refused, our own and a program's JSON pass`, () => {
    for (const { origin, type, browser } of cases) {
      const headers = {
        host: 'localhost:4177',
        ...browser,
        ...(origin ? { origin } : {}),
        ...(type ? { 'content-type': type } : {}),
      };
      const json = type?.startsWith('application/json') ?? false;
      const foreign = 'sec-fetch-site' in browser;
      const passes = json && !foreign && (origin === own || (origin === undefined && !('cookie' in browser)));
      expect(checkOrigin({ method: 'POST', headers }) === undefined, JSON.stringify(headers)).toBe(passes);
    }
  });
  it('a forged write changes nothing', async () => {
    const ledger = await filled();
    const { ask } = await serve(ledger);
    const body = JSON.stringify({ claims: [claim('forged', 'revenue', '1')], idempotencyKey: 'f' });
    for (const path of ['/api/v1/addClaims', '/api/trpc/addClaims'])
      for (const headers of [
        { origin: 'https://evil.example', 'content-type': 'application/json' },
        { 'content-type': 'text/plain' },
      ])
        expect((await ask(path, { method: 'POST', headers, body })).status).toBe(403);
    expect((await ask(`/api/v1/addClaims?idempotencyKey=f`)).status).toBe(404);
    expect((await callerFor(ledger).claims({})).data.claims.map((c) => c.id)).not.toContain('forged');
  });
});
