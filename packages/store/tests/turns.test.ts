import { describe, expect, it } from 'vitest';
import { claim, company, must, newPlace, open, source } from './ledgers.ts';

describe('turns at a shared work', () => {
  it('[ST29] on a server a piece is taken by one at a time, and free when that one has ended', async () => {
    const where = newPlace('postgres');
    const [one, two] = [await open(where), await open(where)];
    const [a, b] = [must(await one.turns())!, must(await two.turns())!];
    expect([await a.take('p1'), await b.take('p1'), await b.take('p2')]).toEqual([true, false, true]);
    await a.leave('p1');
    expect(await b.take('p1')).toBe(true);
    await b.close();
    await two.close();
    expect(await a.take('p1')).toBe(true);
    expect(await a.isDone('p1')).toBe(false);
    must(
      await one.append(
        { companies: [company], sources: [source], claims: [claim('a')] },
        { idempotencyKey: 'p1' },
      ),
    );
    expect(await a.isDone('p1')).toBe(true);
    await a.close();
  });

  it('[ST29] a file has one writer and needs none', async () => {
    const store = await open(newPlace('sqlite'));
    expect(must(await store.turns())).toBeUndefined();
  });

  it.each(['sqlite', 'postgres'] as const)(
    '[ST8] in %s what is read again stays as it was',
    async (engine) => {
      const store = await open(newPlace(engine));
      const first = { companies: [company], sources: [source], claims: [claim('a')] };
      must(await store.append(first, { idempotencyKey: '1' }));
      const later = {
        companies: [{ ...company, name: { en: 'Renamed', zh: '改名' } }],
        sources: [{ ...source, title: 'Another title' }],
        claims: [{ ...claim('a'), recorded: '2030-01-01' }],
      };
      expect((await store.append(later, { idempotencyKey: '2' })).ok).toBe(false);
      const again = must(await store.append(later, { idempotencyKey: '3', again: true }));
      expect([again.added, again.kept]).toEqual([{}, 3]);
      expect(must(await store.ledger())).toMatchObject(first);
      expect(must(await store.companies())).toEqual([company]);
      const other = { claims: [{ ...claim('a', '7'), recorded: '2030-01-01' }] };
      const refused = await store.append(other, { idempotencyKey: '4', again: true });
      expect(refused.ok || refused.issues[0]!.code).toBe('store/id-taken');
    },
  );
});
