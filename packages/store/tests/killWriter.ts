import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { formatIssue, type Result } from '@solvent/core/issue';
import { openStore } from '../src/openStore.ts';
import { claim, company, source } from './sample.ts';

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url));

export interface KillFacts {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged writes that are not there afterwards. */
  readonly missing: number;
  /** Writes of which only a part is there. */
  readonly half: number;
  /** Writes that are there although the process died before it could say so. */
  readonly unsaid: number;
}

/** Run the writer as a process; its lines as they come. */
export function startWriter(where: string, name: string, writes: number, rows: number) {
  const child = spawn(process.execPath, [writer, where, name, `${writes}`, `${rows}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const errors: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => said.push(line));
  child.stderr.on('data', (text: Buffer) => errors.push(String(text)));
  return { child, said, errors, ended: once(child, 'close') };
}

/**
 * Kill a writing process at a random instant, again and again, and look at the ledger after each kill: every
 * acknowledged write is there, none is half there, the chain holds, and repeating the last write has one effect.
 */
export async function killWriter(
  where: string,
  kills: number,
  random: () => number,
  rows = 4,
): Promise<KillFacts> {
  const facts = { kills: 0, acknowledged: 0, missing: 0, half: 0, unsaid: 0 };
  for (let kill = 0; kill < kills; kill++) {
    const name = `k${kill}`;
    const { child, said, errors, ended } = startWriter(where, name, 100_000, rows);
    while (said.length === 0 && child.exitCode === null) await pause(2);
    await pause(random() * 60);
    child.kill('SIGKILL');
    await ended;
    if (errors.length > 0) throw new Error(errors.join(''));
    const acks = said.filter((line) => line.startsWith('ack ')).length;
    const store = must(await openStore(where, { clock: () => new Date().toISOString() }));
    must(await store.verifyChain());
    const present = new Map<number, number>();
    for (const { id } of must(await store.ledger()).claims) {
      const at = /^(k\d+)-(\d+)-\d+$/.exec(id);
      if (at?.[1] === name) present.set(Number(at[2]), (present.get(Number(at[2])) ?? 0) + 1);
    }
    for (let write = 0; write < acks; write++) if (!present.has(write)) facts.missing++;
    for (const count of present.values()) if (count !== rows) facts.half++;
    facts.unsaid += Math.max(0, present.size - acks);
    facts.acknowledged += acks;
    facts.kills++;
    // The client that never got its answer asks again.
    const claims = Array.from({ length: rows }, (_, row) => claim(`${name}-${acks}-${row}`));
    const again = must(
      await store.append(
        { companies: [company], sources: [source], claims },
        { idempotencyKey: `${name}-${acks}` },
      ),
    );
    // A server may still have been committing when we looked; then the answer is the first one's, too.
    const effect = must(await store.ledger()).claims.filter((c) =>
      c.id.startsWith(`${name}-${acks}-`),
    ).length;
    if (effect !== rows || (present.has(acks) && !again.replayed))
      throw new Error(`write ${acks} of ${name} took effect ${effect} of ${rows} times`);
    await store.close();
  }
  return facts;
}

/** Numbers in [0, 1) from a seed (mulberry32), so that a failure can be repeated as far as a kill can. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.issues.map((issue) => formatIssue(issue)).join('\n'));
}
