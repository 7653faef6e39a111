import { expect, it } from 'vitest';
import { parseRecord } from '../issue/index.ts';
import { correctionSchema, trancheSchema } from './schema.ts';

const correction = {
  id: 'c1',
  action: 'flag',
  claim: 'a',
  reason: 'source-error',
  because: { en: 'x', zh: '误' },
  recorded: '2026-11-22',
};

it('reads a correction, and says what is wrong with another', () => {
  expect(parseRecord(correctionSchema, correction).ok).toBe(true);
  const bad = parseRecord(correctionSchema, {
    ...correction,
    action: 'delete',
    recorded: '2026-02-30',
    why: '?',
  });
  expect(bad.issues.map((i) => i.where.path)).toEqual(['action', 'recorded', 'the record']);
});

it('reads a tranche with a condition', () => {
  const tranche = {
    id: 't',
    company: 'openai',
    investor: 'SoftBank',
    instrument: 'equity',
    currency: 'USD',
    amount: '40000000000',
    condition: {
      text: { en: 'converts', zh: '转制' },
      deadline: '2025-12-31',
      fallbackAmount: '20000000000',
    },
    events: [{ day: '2025-03-31', status: 'announced', citation: { source: 's', quote: '$40.0 billion' } }],
  };
  expect(parseRecord(trancheSchema, tranche).ok).toBe(true);
  expect(parseRecord(trancheSchema, { ...tranche, amount: 4e10 }).ok).toBe(false);
});
