import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim } from '@solvent/core/claim';
import type { Company, Source } from '@solvent/core/source';
import { afterAll } from 'vitest';
import { type FormActions, nodeHandler } from '../src/http/index.ts';
import { createCaller, type OpenLedger, openLedger, type Principal } from '../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'solvent-api-'));
const opened: { close(): Promise<unknown> }[] = [];
afterAll(async () => {
  for (const each of opened) await each.close();
  rmSync(folder, { recursive: true, force: true });
});

let made = 0;
export const newPlace = () => join(folder, `${++made}`, 'ledger.db');
const clock = () => '2026-11-24T09:30:00.000Z';

/** A ledger of its own, without the public dataset. */
export function newLedger(where: string | null = newPlace()): OpenLedger {
  const ledger = openLedger({ where, clock, dataset: false });
  opened.push(ledger);
  return ledger;
}

export function callerFor(ledger: OpenLedger, principal: Principal | null = { kind: 'owner' }) {
  return createCaller(ledger.contextFor(principal));
}

const openai: Company = {
  id: 'openai',
  kind: 'company',
  name: { en: 'OpenAI', zh: 'OpenAI' },
  aliases: ['ChatGPT maker'],
  field: 'ai-lab',
};
const uber: Company = {
  id: 'uber',
  kind: 'company',
  name: { en: 'Uber', zh: '优步' },
  aliases: [],
  field: 'precedent',
};

const source: Source = {
  id: 'the-information-2024-07-24',
  kind: 'press',
  title: 'Why OpenAI Could Lose $5 Billion This Year',
  publisher: 'The Information',
  url: 'https://example.org/openai',
  language: 'en',
  published: { day: '2024-07-24', precision: 'day' },
  recorded: '2026-11-22',
  origin: 'the-information/2024-07-24',
};

export function claim(id: string, metric: Claim['metric'], amount: string, more: Partial<Claim> = {}): Claim {
  return {
    id,
    company: 'openai',
    metric,
    period: { start: '2024-01-01', end: '2025-01-01' },
    quantity: { low: amount, high: amount, stated: amount, approx: false },
    unit: 'USD',
    per: null,
    basis: {
      accounting: 'accrual',
      inclusions: {},
      presentation: 'none',
      scope: { kind: 'group' },
      periodBasis: {},
      epistemic: { status: 'estimate', attribution: 'document' },
    },
    citation: { source: source.id, quote: `as much as ${amount}` },
    published: { day: '2024-07-24', precision: 'day' },
    recorded: '2026-11-22',
    confidence: 'high',
    ...more,
  };
}

const later = { published: { day: '2024-10-02', precision: 'day' } } as const;
export const pack = {
  companies: [openai, uber],
  sources: [source],
  claims: [
    claim('loss', 'net_loss', '5000000000'),
    claim('revenue', 'revenue', '3500000000'),
    claim('revenue-later', 'revenue', '3700000000', later),
    claim('cost', 'operating_cost', '8500000000'),
    claim('cash', 'cash', '6600000000', { ...later, period: { at: '2024-10-02' } }),
    claim('mine', 'revenue', '3600000000', { private: true }),
  ] as unknown as Record<string, unknown>[],
};

export async function filled(): Promise<OpenLedger> {
  const ledger = newLedger();
  await callerFor(ledger).importPack({ ...pack, idempotencyKey: 'fill' });
  return ledger;
}

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  json(): unknown;
}

export interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A server on a free port, asked with plain HTTP so that a test may send any header it likes. */
export async function serve(
  ledger: OpenLedger,
  principal: () => Principal | null = () => ({ kind: 'owner' }),
  forms: FormActions = {},
) {
  const handle = nodeHandler({ contextOf: () => ledger.contextFor(principal()), forms });
  const server = createServer((req, res) => {
    void handle(req, res).then((answered) => answered || res.writeHead(418).end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  opened.unshift({
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(closed);
      }),
  });
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Reply> =>
    new Promise((reply, fail) => {
      const sent = request({ port, host: '127.0.0.1', path, method, headers }, (res) => {
        const parts: Buffer[] = [];
        res.on('data', (part: Buffer) => parts.push(part));
        res.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8');
          reply({
            status: res.statusCode!,
            headers: res.headers,
            text,
            json: () => JSON.parse(text) as unknown,
          });
        });
        res.on('error', fail);
      });
      sent.on('error', fail);
      sent.end(body);
    });
  const post = (path: string, input: unknown, headers: Readonly<Record<string, string>> = {}) =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(input),
    });
  return { ask, post, port };
}
