import { describe, expect, it } from 'vitest';
import {
  behindItsBack,
  claim,
  codesOf,
  company,
  dataset,
  engines,
  must,
  newPlace,
  open,
  source,
} from './ledgers.ts';

const first = { companies: [company], sources: [source], claims: [claim('a'), claim('b', '-0.10')] };

describe.each(engines)('a ledger in %s', (engine) => {
  it('[ST1] gives back what was put in, field for field', async () => {
    const where = newPlace(engine);
    const store = await open(where);
    const rate = { base: 'USD', quote: 'CNY', when: '2024', rate: '7.1957', source: 'ECB' } as const;
    const tranche = {
      id: 'softbank',
      company: 'openai',
      investor: 'SoftBank',
      instrument: 'equity',
      currency: 'USD',
      amount: '40000000000',
      events: [],
    } as const;
    const correction = {
      id: 'c1',
      action: 'flag',
      claim: 'a',
      reason: 'misread',
      because: { en: 'Visits, not users.', zh: '是访问量，不是用户数。' },
      recorded: '2026-11-22',
    } as const;
    const written = must(
      await store.append(
        { ...first, rates: [rate], tranches: [tranche], corrections: [correction] },
        { idempotencyKey: 'one' },
      ),
    );
    expect(written).toEqual({
      added: { companies: 1, sources: 1, claims: 2, corrections: 1, tranches: 1, rates: 1 },
      kept: 0,
      seq: 7,
      replayed: false,
      ids: ['openai', source.id, 'a', 'b', 'c1', 'softbank', 'USD/CNY/2024'],
    });
    const again = await open(where);
    expect(must(await again.ledger())).toEqual({
      ...first,
      corrections: [correction],
      rates: [rate],
      tranches: [tranche],
      predictions: [],
    });
  });

  it('[ST2] the database itself refuses to change or remove a record', async () => {
    const where = newPlace(engine);
    await (await open(where)).append(first, { idempotencyKey: 'one' });
    for (const statement of [
      "UPDATE history SET payload = '{}' WHERE seq = 3",
      'DELETE FROM history WHERE seq = 4',
      "UPDATE claims SET low = '1' WHERE id = 'a'",
      'DELETE FROM sources',
      'DELETE FROM idempotency_keys',
    ])
      await expect(behindItsBack(where, [statement]), statement).rejects.toThrow('append-only');
  });

  it.each([
    [
      'words',
      "UPDATE history SET payload = replace(payload, '5000000000', '5000000001') WHERE seq = 3",
      'Entry 3',
      /words were changed/,
    ],
    [
      'day',
      "UPDATE history SET recorded_at = '2020-01-01T00:00:00.000Z' WHERE seq = 2",
      'Entry 2',
      /words were changed/,
    ],
    ['missing', 'DELETE FROM claims WHERE seq = 3; DELETE FROM history WHERE seq = 3', 'Entry 3', /missing/],
    [
      'end cut off',
      'DELETE FROM claims WHERE seq = 4; DELETE FROM history WHERE seq = 4',
      'Entry 4',
      /end of the history is missing/,
    ],
    ['index', "UPDATE claims SET low = '4' WHERE id = 'a'", 'Entry 3', /row in claims says something else/],
    ['index row', "DELETE FROM claims WHERE id = 'b'", 'Entry 4', /row in claims is missing/],
  ])('[ST3] finds a change behind its back: %s', async (_what, statement, entry, why) => {
    const where = newPlace(engine);
    const store = await open(where);
    await store.append(first, { idempotencyKey: 'one' });
    expect(must(await store.verifyChain())).toMatchObject({
      entries: 4,
      records: { companies: 1, sources: 1, claims: 2 },
    });
    await behindItsBack(where, [...triggersOff(engine), statement]);
    const other = await open(where);
    const verdict = await other.verifyChain();
    expect(verdict.ok).toBe(false);
    expect(verdict.issues[0]!.message).toContain(entry);
    expect(verdict.issues[0]!.message).toMatch(why);
    // A changed history is never read as if it were the ledger.
    if (!statement.includes('claims SET') && !statement.startsWith('DELETE FROM claims WHERE id'))
      expect(codesOf(await other.ledger())).toEqual(['store/chain-broken']);
  });

  it('[ST4] keeps the order of writing when the clock jumps back', async () => {
    const store = await open(newPlace(engine), { clock: jumping() });
    for (const id of ['a', 'b', 'c'])
      must(await store.append({ ...first, claims: [claim(id)] }, { idempotencyKey: id }));
    expect(must(await store.ledger()).claims.map((c) => c.id)).toEqual(['a', 'b', 'c']);
    expect((await store.verifyChain()).ok).toBe(true);
  });

  it('[ST5] money of any length and sign comes back digit for digit, also from the columns', async () => {
    const store = await open(newPlace(engine));
    const amounts = ['12345678901234567890.12', '-0.1', '0.00000000000000000001', `9${'0'.repeat(38)}`];
    const claims = amounts.map((amount, i) => claim(`m${i}`, amount));
    must(await store.append({ ...first, claims }, { idempotencyKey: 'm' }));
    expect(must(await store.ledger()).claims.map((c) => c.quantity.low)).toEqual(amounts);
    expect((await store.verifyChain()).ok).toBe(true);
  });

  it('[ST6] one problem and nothing is written; all problems are reported', async () => {
    const store = await open(newPlace(engine));
    const bad = claim('x', '1', { company: 'nobody' });
    const result = await store.append(
      {
        ...first,
        claims: [claim('a'), bad, claim('y', '1', { citation: { source: 'no-such', quote: '1' } })],
      },
      { idempotencyKey: 'one' },
    );
    expect(codesOf(result)).toEqual(['store/unknown-reference', 'store/unknown-reference']);
    expect(must(await store.ledger()).companies).toEqual([]);
    expect(must(await store.head()).seq).toBe(0);
    // The key is still free, so that the mended write can be sent under it.
    expect(must(await store.append(first, { idempotencyKey: 'one' })).replayed).toBe(false);
  });

  it.each([
    ['U+0000', 'a\0b', false],
    ['half a character', 'a\ud83d', false],
    ['a backslash before u0000', 'a\\u0000', true],
    ['an emoji', '😀', true],
  ])('[ST6] a text with %s, %j: kept %s', async (_what, note, kept) => {
    const store = await open(newPlace(engine));
    const result = await store.append(
      { ...first, claims: [claim('t', '1', { note })] },
      { idempotencyKey: 't' },
    );
    expect(codesOf(result)).toEqual(kept ? [] : ['store/bad-record']);
    expect(must(await store.ledger()).claims.map((c) => c.note)).toEqual(kept ? [note] : []);
    expect((await store.verifyChain()).ok).toBe(true);
  });

  it('[ST7] the same key gives the same answer and one effect; for another write it is refused', async () => {
    const store = await open(newPlace(engine));
    const answer = must(await store.append(first, { idempotencyKey: 'k' }));
    expect(must(await store.append(first, { idempotencyKey: 'k' }))).toEqual({ ...answer, replayed: true });
    expect(codesOf(await store.append({ claims: [claim('z')] }, { idempotencyKey: 'k' }))).toEqual([
      'store/key-reused',
    ]);
    expect(must(await store.head()).seq).toBe(4);
    expect(codesOf(await store.append(first, { idempotencyKey: '' }))).toEqual(['store/bad-key']);
  });

  it('[ST7] twenty at once with one key have one effect', async () => {
    const store = await open(newPlace(engine));
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => store.append(first, { idempotencyKey: 'k' })),
    );
    expect(answers.map((a) => must(a).seq)).toEqual(Array(20).fill(4));
    expect(answers.filter((a) => !must(a).replayed)).toHaveLength(1);
    expect(must(await store.ledger()).claims).toHaveLength(2);
  });

  it('[ST8] the same record again is kept, another under its id is refused, also against the dataset below', async () => {
    const store = await open(newPlace(engine), { below: () => dataset });
    must(await store.append({ claims: [claim('a')] }, { idempotencyKey: '1' }));
    expect(
      must(
        await store.append(
          { claims: [claim('a'), claim('b'), claim('dataset-loss')] },
          { idempotencyKey: '2' },
        ),
      ),
    ).toMatchObject({ added: { claims: 1 }, kept: 2 });
    expect(codesOf(await store.append({ claims: [claim('a', '6')] }, { idempotencyKey: '3' }))).toEqual([
      'store/id-taken',
    ]);
    expect(
      codesOf(await store.append({ claims: [claim('dataset-loss', '6')] }, { idempotencyKey: '4' })),
    ).toEqual(['store/id-taken']);
    expect(
      codesOf(await store.append({ claims: [claim('c'), claim('c', '6')] }, { idempotencyKey: '5' })),
    ).toEqual(['store/id-taken']);
  });

  it('[ST9] names in the store, in the same write and in the dataset below are all good', async () => {
    const store = await open(newPlace(engine), { below: () => dataset });
    must(
      await store.append(
        {
          sources: [{ ...source, id: 'own' }],
          claims: [claim('a', '1', { citation: { source: 'own', quote: '1' } })],
        },
        { idempotencyKey: '1' },
      ),
    );
    const because = { en: 'x', zh: 'x' };
    const correction = (id: string, of: string) =>
      ({ id, action: 'retract', claim: of, reason: 'misread', because, recorded: '2026-11-24' }) as const;
    must(
      await store.append(
        { corrections: [correction('1', 'a'), correction('2', 'dataset-loss')] },
        { idempotencyKey: '2' },
      ),
    );
    expect(
      codesOf(await store.append({ corrections: [correction('3', 'nothing')] }, { idempotencyKey: '3' })),
    ).toEqual(['store/unknown-reference']);
    expect((await store.verifyChain()).ok).toBe(true);
  });
});

/** Another program would not be stopped by our triggers for long. */
function triggersOff(engine: string): string[] {
  return ['history', 'claims', 'sources'].flatMap((table) =>
    engine === 'sqlite'
      ? [`DROP TRIGGER ${table}_no_update`, `DROP TRIGGER ${table}_no_delete`]
      : [`ALTER TABLE ${table} DISABLE TRIGGER ALL`],
  );
}

function jumping(): () => string {
  const instants = ['2026-11-24T09:30:00.000Z', '2016-02-29T00:00:00.000Z', '2036-01-01T00:00:00.000Z'];
  let i = 0;
  return () => instants[i++ % instants.length]!;
}
