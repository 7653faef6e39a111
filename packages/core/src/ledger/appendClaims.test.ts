import { describe, expect, it } from 'vitest';
import { appendClaims } from './appendClaims.ts';
import { journal } from './journal.fixture.ts';
import { emptyLedger } from './ledger.ts';

const one = journal('a | openai revenue 2024 | 3.7 billion USD | actual document | ft 2026-06-16');
const claim = one.claims[0]!;
const parts = { sources: one.sources, companies: one.companies, claims: one.claims };

describe('appendClaims', () => {
  it('[L1] [L7] adds claims with the sources and companies they name', () => {
    const { ledger, issues, added } = appendClaims(emptyLedger, parts);
    expect(issues).toEqual([]);
    expect(added).toEqual({ sources: 1, companies: 1, claims: 1, corrections: 0, tranches: 0, rates: 0 });
    expect(ledger.claims).toEqual(one.claims);
  });
  it('[L1] adding the same again changes nothing, whatever the order of its fields', () => {
    const reordered = {
      ...claim,
      basis: Object.fromEntries(Object.entries(claim.basis).reverse()) as unknown as typeof claim.basis,
    };
    const again = appendClaims(one, { claims: [reordered] });
    expect(again.ledger).toBe(one);
    expect(again.added.claims).toBe(0);
  });
  it('[L1] [L8] the same id with other content is an error, and nothing of the batch is written', () => {
    const other = { ...claim, unit: 'EUR' };
    const { ledger, issues, added } = appendClaims(one, { claims: [{ ...claim, id: 'b' }, other] });
    expect(ledger).toBe(one);
    expect(added.claims).toBe(0);
    expect(issues.map((i) => [i.code, i.where.claim])).toEqual([['ledger/same-id', 'a']]);
  });
  it('[L7] a claim whose source or company nobody added is an error', () => {
    const { ledger, issues } = appendClaims(emptyLedger, { claims: one.claims });
    expect(ledger).toBe(emptyLedger);
    expect(issues.map((i) => [i.code, i.where.path])).toEqual([
      ['ledger/unknown-reference', 'citation.source'],
      ['ledger/unknown-reference', 'company'],
    ]);
  });
  it('[L2] [L8] a claim that makes no sense is refused', () => {
    const dayless = { ...claim, id: 'cash', metric: 'cash' as const };
    expect(appendClaims(one, { claims: [dayless] }).issues.map((i) => i.code)).toEqual(['claim/period-kind']);
  });
});
