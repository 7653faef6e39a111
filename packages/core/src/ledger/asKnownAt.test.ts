import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownFrom } from '../claim/index.ts';
import { asKnownAt } from './asKnownAt.ts';
import type { Correction } from './correction.ts';
import { journal } from './journal.fixture.ts';
import type { Ledger } from './ledger.ts';
import type { Tranche } from './tranche.ts';
import { viewLedger } from './viewLedger.ts';

const supersede: Correction = {
  id: 'fix',
  action: 'supersede',
  claim: 'may',
  by: 'y22',
  reason: 'wrong-period',
  because: { en: 'year', zh: '年度' },
  recorded: '2026-11-22',
  knownFrom: '2023-05-04',
};
const citation = { source: 'softbank', quote: 'up to $40.0 billion' };
const tranche: Tranche = {
  id: 'softbank-40',
  company: 'openai',
  investor: 'SoftBank',
  instrument: 'equity',
  currency: 'USD',
  amount: '40000000000',
  events: [
    { day: '2025-03-31', status: 'announced', citation },
    { day: '2025-10-28', status: 'conditionMet', citation },
    { day: '2025-12-26', status: 'funded', fundedToDate: '40000000000', citation },
  ],
};
const base = journal(
  `
  may   | openai net_loss 2023-05       | 540 million USD | actual unknown  | column 2023-08-20
  y22   | openai net_loss 2022          | 540 million USD | actual document | the-information 2023-05-04
  round | openai funding_round @2024-10-02 | 6.6 billion USD | actual company | openai 2024-10-02
  when  | openai headcount @2024-06-30  | 1200 persons    | actual unknown  | somewhere ?`,
  [supersede],
);
const ledger: Ledger = { ...base, tranches: [tranche] };
const ids = (l: Ledger) => l.claims.map((c) => c.id);

describe('asKnownAt', () => {
  it('[L13] holds what was published by the day; an unknown day counts from recording', () => {
    expect(ids(asKnownAt(ledger, '2024-07-31'))).toEqual(['may', 'y22']);
    expect(ids(asKnownAt(ledger, '2024-10-31'))).toEqual(['may', 'y22', 'round']);
    expect(ids(asKnownAt(ledger, '2026-11-22'))).toEqual(['may', 'y22', 'round', 'when']);
  });
  it('[L14] a correction holds from the day it could be known, and not before its claims', () => {
    expect(asKnownAt(ledger, '2023-06-01').corrections).toEqual([]);
    expect(ids(viewLedger(ledger, { asKnownAt: '2023-08-20' }).ledger)).toEqual(['y22']);
    const late = { ...ledger, corrections: [{ ...supersede, knownFrom: '2024-01-01' }] };
    expect(ids(viewLedger(late, { asKnownAt: '2023-12-31' }).ledger)).toEqual(['may', 'y22']);
  });
  it('[L15] a tranche is as its events made it', () => {
    expect(asKnownAt(ledger, '2025-03-30').tranches).toEqual([]);
    expect(asKnownAt(ledger, '2025-05-13').tranches[0]?.events.map((e) => e.status)).toEqual(['announced']);
    expect(asKnownAt(ledger, '2026-01-01').tranches).toEqual([tranche]);
  });
  it('[L16] claims and corrections of later days never change an earlier answer', () => {
    const days = ['2023-01-10', '2023-05-04', '2023-08-20', '2024-02-29', '2024-10-02', '2025-06-30'];
    const dayArb = fc.constantFrom(...days);
    const claimArb = fc.record({ day: dayArb, unknown: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(claimArb, { maxLength: 12 }),
        fc.array(
          fc.record({
            target: fc.nat(11),
            by: fc.nat(11),
            day: dayArb,
            action: fc.constantFrom('retract', 'supersede', 'flag'),
          }),
          { maxLength: 6 },
        ),
        dayArb,
        (claims, fixes, cut) => {
          const whole = journal(
            claims
              .map(
                (c, i) =>
                  `c${i} | x revenue 2022 | ${i + 1} billion USD | actual company | s${i} ${c.unknown ? '?' : c.day}`,
              )
              .join('\n'),
            fixes.map(
              (f, i): Correction => ({
                ...supersede,
                id: `k${i}`,
                action: f.action as 'retract',
                claim: `c${f.target}`,
                by: `c${f.by}`,
                knownFrom: f.day,
              }),
            ),
          );
          const early: Ledger = {
            ...whole,
            claims: whole.claims.filter((c) => knownFrom(c) <= cut),
            corrections: whole.corrections.filter((c) => (c.knownFrom ?? c.recorded) <= cut),
          };
          for (const day of days.filter((d) => d <= cut))
            expect(ids(viewLedger(whole, { asKnownAt: day }).ledger)).toEqual(
              ids(viewLedger(early, { asKnownAt: day }).ledger),
            );
        },
      ),
      { seed: 20261124, numRuns: 500 },
    );
  });
});

describe('viewLedger', () => {
  it('gives the same object for the same question', () => {
    expect(viewLedger(ledger, { asKnownAt: '2024-07-31' })).toBe(
      viewLedger(ledger, { asKnownAt: '2024-07-31' }),
    );
  });
  it('[L10] shows every claim as accepted when asked uncorrected', () => {
    expect(ids(viewLedger(ledger, { asKnownAt: '2023-08-20', corrected: false }).ledger)).toEqual([
      'may',
      'y22',
    ]);
  });
});
