import { describe, expect, it } from 'vitest';
import { viewLedger } from '../ledger/index.ts';
import { journal } from '../ledger/journal.fixture.ts';
import { bounded, obligationCoverage } from './index.ts';

function coverage(text: string, day = '2026-01-01', cash = '10000000000') {
  const { ledger } = viewLedger(journal(text), { asKnownAt: day });
  return obligationCoverage(ledger, { company: 'acme', day, currency: 'USD' }, bounded(cash));
}
const millions = (v: string | null) => v && Math.round(+v / 1e6);
const due = (c: ReturnType<typeof coverage>) =>
  c?.windows.map((w) => [w.months, millions(w.due.low), millions(w.due.high)]);

describe('what has been promised to buy', () => {
  it('[SC23] spreads a sum evenly over its term, as the quote says it', () => {
    const aws = coverage(
      'a | acme commitment @2025-11-03 | 38000000000! USD | actual company product:AWS | s 2025-11-03 | "seven-year, $38 billion agreement"',
    );
    expect(aws?.obligations[0]).toMatchObject({ certainty: 'contracted', years: '7', counted: true });
    expect(due(aws)).toEqual([
      [12, 5429, 5429],
      [24, 10857, 10857],
      [36, 16286, 16286],
    ]);
    expect(aws?.windows[0]?.coverage).toMatchObject({ kind: 'value', value: '1.84210526315789474' });
  });
  it('[SC23] a sum without a term falls due between not at all and whole', () => {
    const c = coverage(
      'a | acme commitment @2025-10-28 | 250000000000! USD | actual filing product:Azure | s 2025-10-29 | "$250 billion of Azure services"',
    );
    expect(due(c)).toEqual([
      [12, 0, 250000],
      [24, 0, 250000],
      [36, 0, 250000],
    ]);
    expect(c?.windows[0]?.coverage).toMatchObject({ kind: 'value', interval: { low: '0.04', high: null } });
  });
  it('[SC23] what has run off no longer falls due', () => {
    const c = coverage(
      'a | acme commitment @2022-01-01 | 5000000000! USD | actual company product:X | s 2022-01-01 | "over five years"',
      '2026-01-01',
    );
    expect(due(c)).toEqual([
      [12, 1000, 1000],
      [24, 1000, 1000],
      [36, 1000, 1000],
    ]);
  });
  it('[SC23] counts one sum a party, a monthly fee before its total, and the total of all only alone', () => {
    const c = coverage(`
      t | acme commitment @2025-11-30 | 1400000000000! USD | estimate company | s 2025-12-01
      a | acme commitment @2025-03-10 | 12000000000! USD | actual company product:CoreWeave,_March | s 2025-12-01 | "five-year"
      b | acme commitment @2025-09-25 | 22000000000! USD | actual company product:CoreWeave | s 2025-12-01
      f | acme commitment @2025-05-20 | 1000000000! USD /month | actual filing product:SpaceX,_fee | s 2025-12-01
      g | acme commitment @2025-05-20 | 40000000000! USD | estimate unknown product:SpaceX | s 2025-12-01`);
    expect(
      c?.obligations
        .filter((o) => o.counted)
        .map((o) => o.claim)
        .sort(),
    ).toEqual(['b', 'f']);
    expect(due(c)?.[0]).toEqual([12, 12000, 34000]);
  });
  it('[SC23] names how certain each is, and nothing where none is known', () => {
    const c = coverage(`
      a | acme commitment @2025-03-10 | 1000000000! USD | guidance company product:A | s 2025-12-01
      b | acme commitment @2025-03-10 | 1000000000! USD | estimate anonymous product:B | s 2025-12-01
      l | acme commitment @2027-03-10 | 9000000000! USD | actual company product:C | s 2025-12-01`);
    expect(c?.obligations.map((o) => [o.claim, o.certainty])).toEqual([
      ['a', 'announced'],
      ['b', 'estimated'],
    ]);
    expect(coverage('r | acme revenue 2025 | 1 billion USD | actual filing | s 2025-12-01')).toBeNull();
  });
});
