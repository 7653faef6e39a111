import { describe, expect, it } from 'vitest';
import { journal } from '../ledger/journal.fixture.ts';
import { checkClaim } from './checkClaim.ts';
import type { Claim } from './claim.ts';
import { claimId } from './claimId.ts';
import { parseClaim } from './parseClaim.ts';

const claim = journal(
  'a | openai cash @2025-06-30 | 17.5 billion USD | actual document from:The_Information | te 2025-09-30 | "roughly $17.5 billion"',
).claims[0]!;
const codes = (changed: Partial<Claim>) =>
  checkClaim({ ...claim, ...changed }).map((i) => `${i.code} ${i.where.path}`);

describe('checkClaim', () => {
  it('accepts a claim that makes sense', () => expect(checkClaim(claim)).toEqual([]));
  it('[L2] a balance needs a day, a flow a span', () => {
    expect(codes({ period: { start: '2025-01-01', end: '2026-01-01' } })).toEqual([
      'claim/period-kind period',
    ]);
    expect(codes({ metric: 'revenue' })).toEqual(['claim/period-kind period']);
    expect(codes({ metric: 'gross_margin', unit: 'fraction' })).toEqual([]);
  });
  it('[L3] no quote, no claim', () => {
    expect(codes({ citation: { source: 's', quote: '  ' } })).toEqual(['claim/no-quote citation.quote']);
    expect(codes({ citation: { source: 's', quote: '长'.repeat(301) } })).toEqual([
      'claim/no-quote citation.quote',
    ]);
    expect(codes({ citation: { source: 's', quote: '长'.repeat(300) } })).toEqual([]);
  });
  it('[L4] the unit fits the metric', () => {
    expect(codes({ unit: 'persons' })).toEqual(['claim/unit unit']);
    expect(codes({ metric: 'headcount', unit: 'persons' })).toEqual([]);
    expect(codes({ metric: 'other:parameters', unit: 'count' })).toEqual([]);
  });
  it('[L5] bounds in order, at least one', () => {
    const quantity = { low: '2', high: '1', stated: null, approx: false };
    expect(codes({ quantity })).toEqual(['claim/bounds quantity']);
    expect(codes({ quantity: { ...quantity, low: null, high: null } })).toEqual(['claim/bounds quantity']);
    expect(codes({ quantity: { low: '1', high: '2', stated: '3', approx: false } })).toEqual([
      'claim/bounds quantity',
    ]);
    expect(codes({ quantity: { low: '1', high: null, stated: '1', approx: false } })).toEqual([]);
  });
  it('[L6] days of the calendar, a span with days in it', () => {
    expect(codes({ period: { at: '2025-02-30' } })).toEqual(['claim/span period']);
    expect(codes({ metric: 'revenue', period: { start: '2025-01-01', end: '2025-01-01' } })).toEqual([
      'claim/span period',
    ]);
  });
  it('says it in both languages', () => {
    const [issue] = checkClaim({ ...claim, metric: 'revenue' });
    expect(issue?.message).toBe('revenue needs a span, but the claim gives a day.');
    expect(issue?.zh?.message).toBe('revenue 需要区间，而该说法给出的是日期。');
  });
});

describe('parseClaim', () => {
  it('reads back what was written', () => {
    const read = parseClaim(JSON.parse(JSON.stringify(claim)));
    expect(read.ok && read.value).toEqual(claim);
  });
  it('names each field that does not fit, in both languages', () => {
    const { quantity: _, ...rest } = claim;
    const read = parseClaim({ ...rest, metric: 'cash_balance', colour: 'red', confidence: 'sure' });
    expect(read.issues.map((i) => i.message)).toEqual([
      'metric is not as expected: a metric of the catalogue or other:<name> is wanted.',
      'quantity is not as expected: it is missing.',
      'confidence is not as expected: one of high, medium, low is wanted.',
      'the record is not as expected: it has unknown fields colour.',
    ]);
    expect(read.issues[1]?.zh?.message).toBe('quantity 不合要求：缺少该字段。');
  });
  it('never throws, whatever it is given', () => {
    for (const value of [
      null,
      undefined,
      1,
      'x',
      [],
      {},
      { id: 3 },
      { ...claim, quantity: { low: 'NaN', high: null, stated: null, approx: false } },
    ])
      expect(parseClaim(value).ok).toBe(false);
  });
});

describe('[L9] claimId', () => {
  const { id: _, ...content } = claim;
  it('is the same for the same statement, whatever the order of fields, the day of recording or our notes', () => {
    expect(claimId(content)).toBe('openai-cash-50b3c22ba5a6a2d6');
    const reordered = Object.fromEntries(
      Object.entries({ ...content, recorded: '2027-01-01', note: 'n' }).reverse(),
    ) as unknown as typeof content;
    expect(claimId(reordered)).toBe(claimId(content));
  });
  it('differs for another value or another source', () => {
    const ids = [
      content,
      { ...content, unit: 'EUR' },
      { ...content, citation: { ...content.citation, source: 'other' } },
    ].map(claimId);
    expect(new Set(ids).size).toBe(3);
  });
  it('is given to a claim that comes without one', () => {
    const read = parseClaim(content);
    expect(read.ok && read.value.id).toBe(claimId(content));
  });
});
