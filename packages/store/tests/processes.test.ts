import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { killWriter, seeded, startWriter } from './killWriter.ts';
import { company, engines, must, newPlace, open, source } from './ledgers.ts';

it('[ST10] while a write waits for another program, reading goes on', async () => {
  const where = newPlace('sqlite');
  const store = await open(where);
  must(await store.append({ companies: [company] }, { idempotencyKey: '1' }));
  const other = new DatabaseSync(where);
  other.exec('begin immediate');
  const waiting = store.append({ sources: [source] }, { idempotencyKey: '2' });
  let done = false;
  void waiting.then(() => (done = true));
  for (let i = 0; i < 20; i++) {
    expect(must(await store.ledger()).companies).toHaveLength(1);
    await pause(10);
  }
  expect(done).toBe(false);
  other.exec('rollback');
  other.close();
  expect(must(await waiting).added).toEqual({ sources: 1 });
});

describe.each(engines)('several processes on one ledger in %s', (engine) => {
  it('[ST10] two that write 2,000 claims each lose none and see no lock', { timeout: 120_000 }, async () => {
    const where = newPlace(engine);
    const writers = ['server', 'cli'].map((name) => startWriter(where, name, 500, 4));
    for (const { ended, errors, said } of writers) {
      expect(await ended).toEqual([0, null]);
      expect(errors).toEqual([]);
      expect(said.at(-1)).toBe('ack 499');
    }
    const store = await open(where);
    const { claims } = must(await store.ledger());
    expect(new Set(claims.map((c) => c.id)).size).toBe(4000);
    expect(claims.filter((c) => c.id.startsWith('cli-'))).toHaveLength(2000);
    expect(must(await store.verifyChain())).toMatchObject({
      entries: 4002,
      records: { claims: 4000, sources: 1, companies: 1 },
    });
  });

  it('[ST11] [ST6] a killed writer leaves every acknowledged write, none half, and a sound chain', {
    timeout: 120_000,
  }, async () => {
    const seed = 20261124;
    const facts = await killWriter(newPlace(engine), 20, seeded(seed));
    console.info(`${engine}, seed ${seed}: ${JSON.stringify(facts)}`);
    expect(facts).toMatchObject({ kills: 20, missing: 0, half: 0 });
    expect(facts.acknowledged).toBeGreaterThan(0);
  });
});
