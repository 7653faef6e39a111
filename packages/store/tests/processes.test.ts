import { describe, expect, it } from 'vitest';
import { killWriter, seeded, startWriter } from './killWriter.ts';
import { engines, must, newPlace, open } from './ledgers.ts';

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
    expect(must(await store.verifyChain())).toMatchObject({ entries: 4002, records: { claims: 4000, sources: 1, companies: 1 } });
  });

  it('[ST11] [ST6] a killed writer leaves every acknowledged write, none half, and a sound chain', { timeout: 120_000 }, async () => {
    const seed = 20261124;
    const facts = await killWriter(newPlace(engine), 20, seeded(seed));
    console.info(`${engine}, seed ${seed}: ${JSON.stringify(facts)}`);
    expect(facts).toMatchObject({ kills: 20, missing: 0, half: 0 });
    expect(facts.acknowledged).toBeGreaterThan(20);
  });
});
