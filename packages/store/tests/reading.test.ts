import { describe, expect, it } from 'vitest';
import { claim, codesOf, company, engines, must, newPlace, open, source } from './ledgers.ts';

const first = { companies: [company], sources: [source], claims: [claim('a'), claim('b', '-0.10')] };

describe.each(engines)('reading a ledger in %s', (engine) => {
  it('[ST15] the same object while nothing was written, a new one after; private marks stay', async () => {
    const where = newPlace(engine);
    const [store, other] = [await open(where), await open(where)];
    must(await store.append(first, { idempotencyKey: '1' }));
    const before = must(await store.ledger());
    expect(must(await store.ledger())).toBe(before);
    must(await other.append({ claims: [claim('mine', '1', { private: true })] }, { idempotencyKey: '2' }));
    const after = must(await store.ledger());
    expect(after.claims.map((c) => [c.id, c.private ?? false])).toEqual([
      ['a', false],
      ['b', false],
      ['mine', true],
    ]);
    expect(before.claims).toHaveLength(2);
  });

  it('[ST15] asked many times at once, also while others write, it is one ledger', async () => {
    const where = newPlace(engine);
    const [store, other] = [await open(where), await open(where)];
    must(await other.append(first, { idempotencyKey: '1' }));
    const asked = await Promise.all([
      ...Array.from({ length: 20 }, () => store.ledger()),
      ...Array.from({ length: 5 }, (_, i) =>
        other.append({ claims: [claim(`w${i}`)] }, { idempotencyKey: `w${i}` }),
      ),
      ...Array.from({ length: 20 }, () => store.ledger()),
    ]);
    expect(asked.flatMap((a) => codesOf(a))).toEqual([]);
    const ids = must(await store.ledger()).claims.map((c) => c.id);
    expect(ids.toSorted()).toEqual(['a', 'b', 'w0', 'w1', 'w2', 'w3', 'w4']);
  });

  it('[ST16] pages neither repeat nor leave out a claim while others write', async () => {
    const store = await open(newPlace(engine));
    const names = Array.from({ length: 25 }, (_, i) => `p${String(i).padStart(2, '0')}`);
    must(await store.append({ ...first, claims: names.map((id) => claim(id)) }, { idempotencyKey: '1' }));
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { rows: readonly { id: string }[]; next: string | null } = must(
        await store.claims({ limit: 10, company: 'openai', ...(cursor ? { cursor } : {}) }),
      );
      seen.push(...page.rows.map((c) => c.id));
      must(
        await store.append(
          { claims: [claim(`during-${seen.length}`)] },
          { idempotencyKey: `d${seen.length}` },
        ),
      );
      cursor = page.next;
    } while (cursor !== null && seen.length < 100);
    expect(seen.slice(0, 25)).toEqual(names);
    expect(new Set(seen).size).toBe(seen.length);
    expect(must(await store.claims({ metric: 'revenue' }))).toEqual({ rows: [], next: null });
  });
});
