import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from './startServer.ts';

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
});

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A request with any headers one likes, which fetch does not allow. */
function send(
  path: string,
  { method = 'GET', headers = {}, body }: Sent = {},
): Promise<{ status: number; headers: Record<string, string>; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${server.origin}${path}`, { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          text,
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('the server', () => {
  it.each([
    ['evil.example', 421],
    ['127.0.0.1.evil.example:80', 421],
    ['localhost', 200],
  ])('[WEB15] host %s: %i', async (host, status) => {
    expect((await send('/', { headers: { host } })).status).toBe(status);
    expect((await send('/api/v1/metrics', { headers: { host } })).status).toBe(status);
    expect((await send('/metrics.csv', { headers: { host } })).status).toBe(status);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('[WEB15] a page refuses %s', async (method) => {
    expect((await send('/', { method })).status).toBe(405);
  });

  it('[WEB15] a write from another origin is refused', async () => {
    const headers = { origin: 'http://evil.example', 'content-type': 'application/json' };
    expect((await send('/api/v1/addClaims', { method: 'POST', headers, body: '{}' })).status).toBe(403);
  });

  it('[WEB16] every script carries the nonce of its own request, and no policy from outside is taken', async () => {
    const forged = await send('/', {
      headers: { 'content-security-policy': "script-src 'nonce-mine'", 'x-solvent-lang': 'zh' },
    });
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(
      forged.headers['content-security-policy'] ?? '',
    )?.[1];
    expect(nonce).not.toBe('mine');
    expect(forged.text).toContain('<html lang="en"');
    const scripts = forged.text.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    expect((await send('/')).headers['content-security-policy']).not.toContain(nonce);
    expect(forged.headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/);
  });

  it('[WEB21] only the answer that carries the lab’s worker may compile WebAssembly', async () => {
    const worker = await send('/labWorker.js');
    expect(worker.headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
    );
    const lab = await send('/companies/openai/scenarios');
    expect(lab.headers['content-security-policy']).toContain("worker-src 'self'");
    expect(lab.headers['content-security-policy']).not.toContain('unsafe');
  });

  it('[WEB13] [WEB18] the lab: twins are its chances; a form becomes the one address of its scenario', async () => {
    const path = '/companies/openai/scenarios';
    const json = await send(`${path}.json?scenario=price-war`);
    expect(json.text).toBe((await send('/api/v1/simulate?company=openai&scenario=price-war')).text);
    expect((await send(`${path}.csv?scenario=price-war`)).text).toMatch(/^month,out_by,cash_p5,/);
    expect((await send('/field.csv?until=2028')).text).toMatch(/^company,verdict,/);
    const form = await send(`${path}?scenario=price-war&d.price=1.2&d.elasticity=0.9&d.cash=&lang=en`);
    expect(form.status).toBe(307);
    expect(form.headers.location).toMatch(
      /^\/companies\/openai\/scenarios\?lang=en&scenario=1~price:1\.2~priceChange:-0\.945228!/,
    );
    const untouched = await send(`${path}?scenario=price-war&d.elasticity=0.9&lang=en`);
    expect(untouched.headers.location).toBe(`${path}?lang=en&scenario=price-war`);
    expect((await send(`${path}?scenario=prize-war`)).status).toBe(400);
    expect((await send('/companies/nobody/scenarios')).status).toBe(404);
    expect((await send('/field?scenario=1~prices:2')).status).toBe(400);
  });

  it('[WEB8] says what it cannot answer, with the right status', async () => {
    expect((await send('/companies/nobody')).status).toBe(404);
    expect((await send('/explain?id=openai/nothing')).status).toBe(404);
    expect((await send('/?policy=best')).status).toBe(400);
    const bad = await send('/?at=yesterday&lang=zh');
    expect(bad.status).toBe(400);
    expect(bad.text).toContain('“yesterday”不是日期');
  });

  it('[WEB8] text from an address is text', async () => {
    const { text } = await send(
      '/?at=%3Cscript%3Ealert(1)%3C/script%3E&policy=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
    );
    expect(text).not.toContain('<script>alert');
    expect(text).not.toContain('<img src=x');
  });

  it('[WEB13] twins are the report of the page', async () => {
    const csv = await send('/index.csv');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.text).toMatch(/^company,name,runway,/);
    const json = await send('/companies/openai.json?at=2024-07-31');
    expect(JSON.parse(json.text)).toMatchObject({
      schema: 'solvent.show/1',
      asKnownAt: '2024-07-31',
      data: { company: { id: 'openai' } },
    });
    const api = await send('/api/v1/company?company=openai&asKnownAt=2024-07-31');
    expect(json.text).toBe(api.text);
    for (const path of [
      '/metrics',
      '/sources',
      '/checks',
      '/precedents',
      '/predictions',
      '/metrics/revenue',
      '/compare',
    ]) {
      const query = path === '/compare' ? '?ids=uber,tesla' : '';
      expect((await send(`${path}.csv${query}`)).status, path).toBe(200);
      expect((await send(`${path}.json${query}`)).status, path).toBe(200);
    }
  });

  it('[WEB30] a prediction has its address, and a filter holds for the file too', async () => {
    expect((await send('/predictions/openai-revenue-2025-11-6bn?lang=en')).text).toContain('11.2% too low');
    expect((await send('/predictions/nobody-said-this')).status).toBe(404);
    const { data } = JSON.parse((await send('/predictions.json?state=open&about=openai')).text);
    expect(data.predictions.length).toBeGreaterThan(3);
    expect(new Set(data.predictions.map((p: { status: string }) => p.status))).toEqual(new Set(['open']));
  });

  it('[WEB13] [WEB30] documents and checks of one company: the page and its file', async () => {
    const { data } = JSON.parse((await send('/sources.json?company=cloudwalk')).text);
    expect((await send('/sources?company=cloudwalk&lang=en')).text).toContain(`${data.sources.length}`);
    expect(data.sources.every((s: { companies: string[] }) => s.companies.includes('cloudwalk'))).toBe(true);
    const checks = JSON.parse((await send('/checks.json?company=cloudwalk')).text).data;
    expect(checks.claims).toBeLessThan(200);
    expect((await send('/checks?company=nobody')).status).toBe(404);
  });

  it('[WEB26] the font is on its way with the page, and with nothing else', async () => {
    const link = (await fetch(`${server.origin}/`)).headers.get('link');
    const [, path] = /^<(\/_next\/static\/media\/[^>]+\.woff2)>; rel=preload; as=font/.exec(link ?? '') ?? [];
    expect((await fetch(`${server.origin}${path}`)).headers.get('content-type')).toBe('font/woff2');
    expect((await fetch(`${server.origin}/islands.js`)).headers.get('link')).toBeNull();
  });

  it('[WEB14] ends within two seconds, even with a reader connected', async () => {
    const other = await startServer();
    await new Promise((resolve, reject) => {
      const held = request(`${other.origin}/`, { headers: { connection: 'keep-alive' } }, (response) =>
        response.resume().on('end', resolve),
      );
      held.on('error', reject).end();
    });
    const started = performance.now();
    expect(await other.stop()).toBe(0);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
