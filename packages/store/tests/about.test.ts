import { describe, expect, it } from 'vitest';
import { behindItsBack, claim, codesOf, company, engines, must, newPlace, open, source } from './ledgers.ts';

const other = { ...company, id: 'mistral', name: { en: 'Mistral', zh: 'Mistral' }, aliases: [] };
const elsewhere = { ...source, id: 'other-source', origin: 'other/2024' };
const records = {
  companies: [company, other],
  sources: [source, elsewhere],
  claims: [
    claim('a'),
    claim('b', '7', { company: 'mistral', citation: { source: elsewhere.id, quote: 'seven' } }),
  ],
  corrections: [
    {
      id: 'c1',
      action: 'flag',
      claim: 'a',
      reason: 'misread',
      because: { en: 'Visits, not users.', zh: '是访问量，不是用户数。' },
      recorded: '2026-11-22',
    },
  ],
} as const;

/** Enough other records that a question no longer reads all of them. */
const many = Array.from({ length: 2001 }, (_, i) => ({
  ...elsewhere,
  id: `other-${i}`,
  origin: `other/${i}`,
}));
const histories = engines.flatMap((engine) => [
  { engine, length: 'short', more: [] },
  { engine, length: 'long', more: many },
]);

describe.each(histories)('the part of a $length history about some companies in $engine', (history) => {
  const { engine, length, more } = history;
  const filled = async (where: string) => {
    const store = await open(where);
    must(await store.append(records, { idempotencyKey: 'one' }));
    if (more.length > 0) must(await store.append({ sources: more }, { idempotencyKey: 'two' }));
    return store;
  };

  it('[ST28] has every company, and what concerns those chosen', async () => {
    const store = await filled(newPlace(engine));
    const part = must(
      await store.about((companies) => companies.map((c) => c.id).filter((id) => id !== 'mistral')),
    );
    expect(part).toEqual({
      companies: records.companies,
      sources: [source],
      claims: [records.claims[0]],
      corrections: records.corrections,
      tranches: [],
      rates: [],
      predictions: [],
    });
    const both = must(await store.about(() => ['openai', 'mistral']));
    const whole = must(await store.ledger());
    expect(both).toEqual({ ...whole, sources: whole.sources.slice(0, 2) });
  });

  it('[ST28] refuses an entry whose words were changed; of a short history whatever is asked', async () => {
    const where = newPlace(engine);
    await filled(where);
    await behindItsBack(where, [
      ...(engine === 'sqlite'
        ? ['DROP TRIGGER history_no_update']
        : ['ALTER TABLE history DISABLE TRIGGER ALL']),
      "UPDATE history SET payload = replace(payload, '5000000000', '5000000001') WHERE subject = 'a'",
    ]);
    const store = await open(where);
    expect(codesOf(await store.about(() => ['openai']))).toEqual(['store/chain-broken']);
    const other = await store.about(() => ['mistral']);
    expect(codesOf(other)).toEqual(length === 'short' ? ['store/chain-broken'] : []);
  });

  it('[ST28] an index that lost a row hides nothing of a short history', async () => {
    const where = newPlace(engine);
    await filled(where);
    await behindItsBack(where, [
      ...(engine === 'sqlite'
        ? ['DROP TRIGGER claims_no_delete']
        : ['ALTER TABLE claims DISABLE TRIGGER ALL']),
      "DELETE FROM claims WHERE id = 'b'",
    ]);
    const { claims } = must(await (await open(where)).about(() => ['mistral']));
    expect(claims).toHaveLength(length === 'short' ? 1 : 0);
  });
});
