// A ledger behind the real handler of the API, asked by whoever a header names; every procedure with an input that it
// takes, made from the schema it publishes; and a hash of all that is stored, which a refused request must not change.
import { createHash } from 'node:crypto';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createCaller, type OpenLedger, openLedger, type Principal } from '@solvent/api';
import { type FormActions, nodeHandler, routes } from '@solvent/api/http';
import { candidate, claim, company, source } from '@solvent/store/proofs';

export interface ServedLedger {
  readonly ledger: OpenLedger;
  readonly port: number;
  caller(principal: Principal | null): Record<string, (input: object) => Promise<unknown>>;
  send(sent: Sent): Promise<{ status: number; text: string }>;
  /** Of every row of every table. */
  stateHash(): string;
  close(): Promise<void>;
}

export interface Sent {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Who asks is named by the header `x-principal`: `owner`, `reader`, or nobody. */
export async function serveLedger(folder: string, forms: FormActions = {}): Promise<ServedLedger> {
  const where = join(folder, 'ledger.db');
  const ledger = openLedger({ where, clock: () => '2026-11-24T09:30:00.000Z', dataset: false });
  const principals: Readonly<Record<string, Principal>> = {
    owner: { kind: 'owner' },
    reader: { kind: 'reader' },
  };
  const handle = nodeHandler({
    forms,
    contextOf: ({ headers }) => ledger.contextFor(principals[String(headers['x-principal'])] ?? null),
  });
  const server = createServer(
    (asked, answer) => void handle(asked, answer).then((ok) => ok || answer.writeHead(418).end()),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const caller = (principal: Principal | null) =>
    createCaller(ledger.contextFor(principal)) as unknown as ReturnType<ServedLedger['caller']>;
  await caller({ kind: 'owner' }).importPack!({
    companies: [company],
    sources: [source],
    claims: [claim('loss'), claim('mine', '1', { private: true })],
    idempotencyKey: 'fill',
  });
  const candidates = ['queued', 'queued-too', 'queued-3', 'queued-4', 'decided'].map((id) => candidate(id));
  await caller({ kind: 'owner' }).addCandidates!({ candidates, idempotencyKey: 'queue' });
  await caller({ kind: 'owner' }).rejectCandidate!({ candidate: 'decided', idempotencyKey: 'decide' });
  return {
    ledger,
    port,
    caller,
    send: (sent) => send(port, sent),
    stateHash: () => hashOf(where),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await ledger.close();
    },
  };
}

function send(
  port: number,
  { path, method = 'GET', headers = {}, body }: Sent,
): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    const asked = request({ port, host: '127.0.0.1', path, method, headers, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, text }));
    });
    asked.on('error', fail).end(body);
  });
}

function hashOf(where: string): string {
  const database = new DatabaseSync(where, { readOnly: true, timeout: 5000 });
  const hash = createHash('sha256');
  for (const { name } of database
    .prepare("select name from sqlite_schema where type = 'table' order by name")
    .all()) {
    hash.update(`${String(name)}\n`);
    for (const row of database.prepare(`select * from "${String(name)}"`).all())
      hash.update(JSON.stringify(row));
  }
  database.close();
  return hash.digest('hex');
}

const rate = { base: 'USD', quote: 'CNY', when: '2024', rate: '7.19', source: 'ECB' };
const projection = {
  currency: 'USD',
  start: '2024-10',
  months: 12,
  cash: '5',
  revenue: '1',
  revenueGrowth: '0',
  cost: '2',
  costGrowth: '0',
  events: [],
};
/** A value for every field that some procedure needs, by the name of the field. */
const values: Readonly<Record<string, unknown>> = {
  company: company.id,
  companies: [company.id],
  source: source.id,
  metric: 'net_loss',
  id: 'loss',
  a: '',
  b: 'price-war',
  input: projection,
  claims: [claim('new')],
  rates: [rate],
  candidates: [candidate('another')],
  candidate: 'queued',
  action: 'flag',
  claim: 'loss',
  reason: 'misread',
  because: 'x',
  day: '2026-10-31',
  amount: '1000',
  book: 'books-balance-own-acme',
  currency: 'USD',
};
const particular: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  // Without its records a write is nothing.
  addClaims: { claims: [claim('new')] },
  importPack: { claims: [claim('newer')] },
  rejectCandidate: { candidate: 'queued-too' },
  acceptCandidates: { candidates: ['queued-3'] },
  rejectCandidates: { candidates: ['queued-4'] },
  readDocument: { text: 'OpenAI lost $5 billion in 2024.' },
  setOwnBalance: { company: 'own-acme' },
};

/** What a procedure is asked with; the names of fields for which this file knows no value are given back instead. */
export function inputOf(name: string): { input: Record<string, unknown>; unknown: string[] } {
  const { properties = {}, required = [] } = routes().get(name)?.input ?? {};
  const input: Record<string, unknown> = {};
  const unknown: string[] = [];
  for (const field of required)
    if (field === 'idempotencyKey') input[field] = `proof-${name}`;
    else if (field in values) input[field] = values[field];
    else if (properties[field] && !('default' in properties[field])) unknown.push(field);
  return { input: { ...input, ...particular[name] }, unknown };
}
