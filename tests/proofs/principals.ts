// E1: every procedure of the API, asked by everyone through every door. Whoever may not is refused, and what is refused
// changes nothing: the hash over every stored row is the same. A procedure that does not say who may call it fails.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appRouter, issuesOf, type Principal } from '@solvent/api';
import { inputOf, type ServedLedger, serveLedger } from './apiSample.ts';
import { command, type Figures } from './proof.ts';

const principals: Readonly<Record<string, Principal | null>> = {
  nobody: null,
  reader: { kind: 'reader' },
  owner: { kind: 'owner' },
};
type Door = (
  served: ServedLedger,
  name: string,
  input: object,
  who: string,
  mutation: boolean,
) => Promise<number>;
const json = { 'content-type': 'application/json' };
/** Each gives the status of the answer: 200, or that of the refusal. */
const doors: Readonly<Record<string, Door>> = {
  'in process': async (served, name, input, who) => {
    try {
      await served.caller(principals[who]!)[name]!(input);
      return 200;
    } catch (error) {
      const code = (error as { code?: string }).code;
      if (!issuesOf(error)) return 500;
      return code === 'UNAUTHORIZED' ? 401 : code === 'FORBIDDEN' ? 403 : 400;
    }
  },
  REST: async (served, name, input, who, mutation) =>
    mutation || name === 'project'
      ? statusOf(served, who, { path: `/api/v1/${name}`, method: 'POST', body: JSON.stringify(input) })
      : statusOf(served, who, { path: `/api/v1/${name}?${queryOf(input)}` }),
  tRPC: async (served, name, input, who, mutation) =>
    mutation
      ? statusOf(served, who, { path: `/api/trpc/${name}`, method: 'POST', body: JSON.stringify(input) })
      : statusOf(served, who, {
          path: `/api/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input))}`,
        }),
  'tRPC, in a batch': async (served, name, input, who, mutation) => {
    const body = JSON.stringify({ 0: input });
    const path = `/api/trpc/${name}?batch=1${mutation ? '' : `&input=${encodeURIComponent(body)}`}`;
    return statusOf(served, who, mutation ? { path, method: 'POST', body } : { path });
  },
};
/** Ways to change something by reading, which nobody may. */
const byReading: Readonly<Record<string, (name: string, input: object) => string>> = {
  REST: (name, input) => `/api/v1/${name}?${queryOf(input)}`,
  tRPC: (name, input) => `/api/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input))}`,
};

async function statusOf(
  served: ServedLedger,
  who: string,
  sent: { path: string; method?: string; body?: string },
): Promise<number> {
  return (await served.send({ ...sent, headers: { ...json, 'x-principal': who } })).status;
}

function queryOf(input: object): string {
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  return String(new URLSearchParams(Object.entries(input).map(([name, value]) => [name, text(value)])));
}

export async function everyPrincipal(): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'solvent-principals-'));
  const served = await serveLedger(folder);
  const problems: string[] = [];
  const figures = { procedures: 0, requests: 0, denied: 0, allowed: 0, writesByOwner: 0 };
  try {
    const procedures = Object.entries(appRouter._def.procedures) as unknown as [
      string,
      { _def: { type: string; meta?: { access?: string } } },
    ][];
    // What the owner changes comes last, so that everyone before asks about the same ledger.
    for (const [name, { _def }] of procedures) {
      figures.procedures++;
      const mutation = _def.type === 'mutation';
      const access = _def.meta?.access;
      if (access !== 'read' && access !== 'write') problems.push(`${name} does not say who may call it`);
      if (mutation && access !== 'write') problems.push(`${name} changes something and is open to readers`);
      const { input } = inputOf(name);
      for (const who of access === 'write' ? ['nobody', 'reader'] : ['nobody'])
        for (const [door, ask] of Object.entries(doors)) {
          const before = served.stateHash();
          const status = await ask(served, name, input, who, mutation);
          figures.requests++;
          figures.denied++;
          if (status !== (who === 'nobody' ? 401 : 403)) problems.push(`${name}, ${who}, ${door}: ${status}`);
          if (served.stateHash() !== before)
            problems.push(`${name}, ${who}, ${door}: refused, and yet something changed`);
        }
      if (mutation)
        for (const who of Object.keys(principals))
          for (const [door, path] of Object.entries(byReading)) {
            const before = served.stateHash();
            const status = await statusOf(served, who, { path: path(name, input) });
            figures.requests++;
            figures.denied++;
            if (status < 400 || status >= 500) problems.push(`${name}, ${who}, ${door} by GET: ${status}`);
            if (served.stateHash() !== before)
              problems.push(`${name}, ${who}, ${door} by GET: something changed`);
          }
      if (access !== 'read') continue;
      for (const who of ['reader', 'owner'])
        for (const [door, ask] of Object.entries(doors)) {
          const before = served.stateHash();
          const status = await ask(served, name, input, who, mutation);
          figures.requests++;
          figures.allowed++;
          // A ledger without predictions has none to show.
          if (status === 401 || status === 403 || status === 500)
            problems.push(`${name}, ${who}, ${door}: ${status}`);
          if (served.stateHash() !== before)
            problems.push(`${name}, ${who}, ${door}: a read changed something`);
        }
    }
    for (const [name, { _def }] of procedures) {
      if (_def.type !== 'mutation') continue;
      const { input, unknown } = inputOf(name);
      // What needs a file sent before is refused for want of it, by the owner too; that its door is shut was seen above.
      if (unknown.includes('upload')) continue;
      if (unknown.length > 0) problems.push(`${name}: this proof knows no ${unknown.join(', ')}`);
      const before = served.stateHash();
      const status = await doors['in process']!(served, name, input, 'owner', true);
      figures.requests++;
      figures.writesByOwner++;
      if (status !== 200 || served.stateHash() === before)
        problems.push(`${name}, owner: ${status}, so that its refusals show nothing`);
    }
    return { wrong: problems.length, ...figures, problems: problems.slice(0, 8) };
  } finally {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) await command('E1', 1, everyPrincipal);
