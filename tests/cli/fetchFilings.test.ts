import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtProgram } from './shell.ts';

it('[IM29] solvent import edgar --fetch: a ticker, from a server that is there', async () => {
  const facts = readFileSync(join(import.meta.dirname, 'files/CIK0000000001.json'));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers['user-agent']}`);
    response.end(request.url!.includes('tickers') ? '{"0":{"cik_str":1,"ticker":"EXDV"}}' : facts);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const home = mkdtempSync(join(tmpdir(), 'solvent-fetch-'));
  const run = (env: Record<string, string>) =>
    new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      const given = {
        PATH: process.env.PATH,
        HOME: home,
        SOLVENT_SEC_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        ...env,
      };
      const child = spawn(
        process.execPath,
        [builtProgram(), 'import', 'edgar', '--fetch', 'EXDV', '--json'],
        {
          env: given,
        },
      );
      let [out, err] = ['', ''];
      child.stdout.on('data', (text) => (out += text));
      child.stderr.on('data', (text) => (err += text));
      child.on('close', (code) => resolve({ code, out, err }));
    });
  try {
    const nobody = await run({});
    expect([nobody.code, nobody.out.includes('edgar/no-user-agent'), asked]).toEqual([1, true, []]);
    const done = await run({ SOLVENT_USER_AGENT: 'Jane Doe jane@example.com' });
    expect(done.code).toBe(0);
    expect(JSON.parse(done.out).data.imported).toMatchObject([{ company: 'cik-0000000001', kept: 0 }]);
    expect(asked).toEqual([
      '/files/company_tickers.json Jane Doe jane@example.com',
      '/api/xbrl/companyfacts/CIK0000000001.json Jane Doe jane@example.com',
    ]);
  } finally {
    server.close();
    rmSync(home, { recursive: true });
  }
});
