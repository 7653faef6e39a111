import { emptyLedger } from '@solvent/core/ledger';
import { expect, it } from 'vitest';
import { claim, company, dataset, source } from '../tests/ledgers.ts';
import { mergeLedgers } from './mergeLedgers.ts';

it('[ST17] stands side by side what differs by id, the lower ledger first', () => {
  const user = { ...emptyLedger, claims: [claim('mine', '5100000000', { private: true })] };
  const merged = mergeLedgers(dataset, user);
  expect(merged.claims.map((c) => c.id)).toEqual(['dataset-loss', 'mine']);
  expect(merged.companies).toBe(dataset.companies);
});

it('[ST17] takes the upper record where both know an id, rates by pair and day', () => {
  const renamed = { ...company, name: { en: 'OpenAI Group', zh: 'OpenAI 集团' } };
  const rate = { base: 'USD', quote: 'CNY', when: '2024', rate: '7.1957', source: 'ECB' } as const;
  const merged = mergeLedgers(
    { ...dataset, rates: [rate] },
    { ...emptyLedger, companies: [renamed], sources: [source], rates: [{ ...rate, rate: '7.2' }] },
  );
  expect(merged.companies).toEqual([renamed]);
  expect(merged.sources).toEqual([source]);
  expect(merged.rates.map((r) => r.rate)).toEqual(['7.2']);
});

it('[ST17] gives the dataset itself when the user has added nothing', () => {
  expect(mergeLedgers(dataset, emptyLedger)).toBe(dataset);
});
