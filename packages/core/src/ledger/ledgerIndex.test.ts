import { expect, it } from 'vitest';
import { journal } from './journal.fixture.ts';
import { ledgerIndex } from './ledgerIndex.ts';

const ledger = journal(`
  a | x revenue 2024 | 1 billion USD | actual document | s1 2025-01-01
  b | x net_loss 2024 | 2 billion USD | actual document | s1 2025-01-01
  c | y revenue 2024 | 3 billion USD | actual document | s2 2025-01-01`);

it('finds claims by id, company, metric and source, and is built once', () => {
  const index = ledgerIndex(ledger);
  expect(index.claim('b')?.metric).toBe('net_loss');
  expect(index.claimsOf('x').map((c) => c.id)).toEqual(['a', 'b']);
  expect(index.claimsOf('x', 'revenue').map((c) => c.id)).toEqual(['a']);
  expect(index.claimsOf('z')).toEqual([]);
  expect(index.claimsOfSource('s1')).toHaveLength(2);
  expect(index.source('s2')?.publisher).toBe('s2');
  expect(ledgerIndex(ledger)).toBe(index);
});
