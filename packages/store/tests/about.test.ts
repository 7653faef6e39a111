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

describe.each(engines)('the part of a ledger about some companies in %s', (engine) => {
  it('[ST28] has every company, and what concerns those chosen', async () => {
    const store = await open(newPlace(engine));
    must(await store.append(records, { idempotencyKey: 'one' }));
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
    expect(must(await store.about(() => ['openai', 'mistral']))).toEqual(must(await store.ledger()));
  });

  it('[ST28] refuses an entry whose words were changed', async () => {
    const where = newPlace(engine);
    must(await (await open(where)).append(records, { idempotencyKey: 'one' }));
    await behindItsBack(where, [
      ...(engine === 'sqlite'
        ? ['DROP TRIGGER history_no_update']
        : ['ALTER TABLE history DISABLE TRIGGER ALL']),
      "UPDATE history SET payload = replace(payload, '5000000000', '5000000001') WHERE subject = 'a'",
    ]);
    const store = await open(where);
    expect(codesOf(await store.about(() => ['openai']))).toEqual(['store/chain-broken']);
    expect(must(await store.about(() => ['mistral'])).claims).toHaveLength(1);
  });
});
