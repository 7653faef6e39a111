// A13: the same key has one effect and one answer. Random writes of every kind are sent again: at once, side by side, from
// a second program, after reopening, later, with other content, after a refusal. A model knows what the answer must be.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '@solvent/core/issue';
import { canonicalJson, openStore, type Store, type Written } from '@solvent/store';
import { candidate, claim, company, seeded, source } from '@solvent/store/proofs';
import { below, command, type Figures, pick } from './proof.ts';

type Send = (store: Store, key: string) => Promise<Result<Written>>;
interface Past {
  readonly key: string;
  readonly send: Send;
  readonly answer: string;
}

const clock = () => '2026-11-24T09:30:00.000Z';
const ways = [
  'again',
  'side by side',
  'elsewhere',
  'reopened',
  'long after',
  'other content',
  'refused first',
] as const;

export async function replays(count: number, seed: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'solvent-replay-'));
  const where = join(folder, 'ledger.db');
  const random = seeded(seed);
  const problems: string[] = [];
  const tried = Object.fromEntries(ways.map((way) => [way, 0])) as Record<(typeof ways)[number], number>;
  let [here, there] = [await open(where), await open(where)];
  const past: Past[] = [];
  let [writes, queued, decided] = [0, 0, 0];
  const waiting: string[] = [];

  /** A write that the store takes, of one of its five kinds. */
  const nextSend = async (): Promise<Send> => {
    writes++;
    const n = writes;
    const kind = pick(random, ['append', 'append', 'queue', 'accept', 'reject', 'undo'] as const);
    if (kind === 'queue' || ((kind === 'accept' || kind === 'reject') && waiting.length === 0)) {
      const id = `q-${++queued}`;
      waiting.push(id);
      return (store, key) => store.append({ candidates: [candidate(id)] }, { idempotencyKey: key });
    }
    if (kind === 'accept' || kind === 'reject') {
      const id = waiting.splice(below(random, waiting.length), 1)[0]!;
      decided++;
      return (store, key) => store[kind]({ candidate: id }, { idempotencyKey: key });
    }
    if (kind === 'undo' && decided > 0) {
      decided--;
      return (store, key) => store.undoDecision({ recorded: '2026-11-24' }, { idempotencyKey: key });
    }
    const claims = Array.from({ length: 1 + below(random, 3) }, (_, i) => claim(`c-${n}-${i}`));
    return (store, key) =>
      store.append({ companies: [company], sources: [source], claims }, { idempotencyKey: key });
  };
  const state = async () => JSON.stringify([await here.head(), await here.ledger()]);
  const answerOf = (result: Result<Written>) =>
    result.ok ? canonicalJson({ ...result.value, replayed: null }) : `refused ${result.issues[0]?.code}`;
  const first = async (send: Send): Promise<Past> => {
    const key = `key-${writes}-${past.length}`;
    const result = await send(here, key);
    if (!result.ok || result.value.replayed) problems.push(`${key}: a first write was ${answerOf(result)}`);
    const done = { key, send, answer: answerOf(result) };
    past.push(done);
    return done;
  };
  const same = (result: Result<Written>, { key, answer }: Past, way: string) => {
    if (!result.ok || !result.value.replayed || answerOf(result) !== answer)
      problems.push(`${key}, ${way}: ${answerOf(result)} for ${answer}`);
  };

  await first((store, key) =>
    store.append({ companies: [company], sources: [source] }, { idempotencyKey: key }),
  );
  try {
    for (let i = 0; i < count; i++) {
      const way = pick(random, ways);
      tried[way]++;
      if (way === 'side by side') {
        // Nobody was first: one of the four takes effect, and all get its answer.
        const [send, key] = [await nextSend(), `many-${i}`];
        const results = await Promise.all([here, there, here, there].map((store) => send(store, key)));
        const answers = new Set(results.map(answerOf));
        const firsts = results.filter((result) => result.ok && !result.value.replayed).length;
        if (answers.size !== 1 || firsts !== 1)
          problems.push(`${key}: ${firsts} first, ${[...answers].join(' | ')}`);
        past.push({ key, send, answer: [...answers][0]! });
        continue;
      }
      const done = way === 'long after' ? pick(random, past) : await first(await nextSend());
      if (way === 'reopened') {
        await Promise.all([here.close(), there.close()]);
        [here, there] = [await open(where), await open(where)];
      }
      const before = await state();
      if (way === 'other content') {
        const other = await here.append({ claims: [claim(`other-${i}`)] }, { idempotencyKey: done.key });
        if (answerOf(other) !== 'refused store/key-reused') problems.push(`${done.key}: ${answerOf(other)}`);
      } else if (way === 'refused first') {
        // A refused write leaves its key free for the mended one.
        const wrong = claim(`mended-${i}`, '1', { company: 'nobody' });
        const refused = await here.append({ claims: [wrong] }, { idempotencyKey: `mend-${i}` });
        if (refused.ok) problems.push(`mend-${i}: a claim about nobody was taken`);
        if ((await state()) !== before) problems.push(`mend-${i}: a refused write left something`);
        const send: Send = (store, key) =>
          store.append({ claims: [claim(`mended-${i}`)] }, { idempotencyKey: key });
        const mended = await send(here, `mend-${i}`);
        if (!mended.ok || mended.value.replayed)
          problems.push(`mend-${i}: the mended write was ${answerOf(mended)}`);
        past.push({ key: `mend-${i}`, send, answer: answerOf(mended) });
        continue;
      } else same(await done.send(way === 'elsewhere' ? there : here, done.key), done, way);
      if ((await state()) !== before) problems.push(`${done.key}, ${way}: it took effect again`);
    }
    const chain = await here.verifyChain();
    if (!chain.ok) problems.push(`the chain is broken: ${chain.issues[0]?.message}`);
    const entries = chain.ok ? chain.value.entries : 0;
    return { wrong: problems.length, replays: count, tried, entries, problems: problems.slice(0, 5) };
  } finally {
    await Promise.all([here.close(), there.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function open(where: string): Promise<Store> {
  const opened = await openStore(where, { clock });
  if (!opened.ok) throw new Error(opened.issues[0]?.message);
  return opened.value;
}

if (import.meta.main) await command('A13', 500, replays);
