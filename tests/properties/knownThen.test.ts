import type { Day, Ledger } from '@solvent/core';
import { knownFrom } from '@solvent/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ledger, today } from '../dataset/shipped.ts';
import { bytesOf, SEED, subjects } from './reports.ts';

/** What was known on a day stays what it was, however much is learnt later; and nothing depends on the order of the books. */

const subject = fc.constantFrom(...subjects);
const day: fc.Arbitrary<Day> = fc
  .record({
    year: fc.integer({ min: 2019, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(
    ({ year, month, day }) =>
      `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day,
  )
  .filter((d) => d < today);

/** A share of the claims of a company and of everything else, chosen claim by claim. */
function some(claims: Ledger['claims'], bits: readonly number[]): Ledger['claims'] {
  return claims.filter((_, i) => (bits[i % bits.length]! + i) % 3 !== 0);
}
const bits = fc.array(fc.nat(2), { minLength: 7, maxLength: 31 });

function upTo(company: string, claims: Ledger['claims']): Ledger['claims'] {
  return claims.filter((c) => c.company === company);
}

it('later claims, corrections and events never change an earlier answer', () => {
  fc.assert(
    fc.property(subject, day, bits, bits, (company, then, early, late) => {
      const own = upTo(company, ledger.claims);
      const before = some(
        own.filter((c) => knownFrom(c) <= then),
        early,
      );
      const after = some(
        own.filter((c) => knownFrom(c) > then),
        late,
      );
      const kept = new Set(before.map((c) => c.id));
      const base: Ledger = {
        ...ledger,
        claims: before,
        corrections: ledger.corrections.filter(
          (c) => (c.knownFrom ?? c.recorded) <= then && kept.has(c.claim),
        ),
        tranches: ledger.tranches.map((t) => ({ ...t, events: t.events.filter((e) => e.day <= then) })),
      };
      const later: Ledger = {
        ...base,
        claims: [...after, ...before],
        corrections: ledger.corrections,
        tranches: ledger.tranches,
      };
      expect(bytesOf(company, then, later, today)).toEqual(bytesOf(company, then, base, today));
    }),
    { seed: SEED, numRuns: 150 },
  );
});

it('would be seen to fail: the answer of today does change with what came later', () => {
  const own = upTo('openai', ledger.claims);
  const early = { ...ledger, claims: own.filter((c) => knownFrom(c) <= '2024-07-31') };
  expect(bytesOf('openai', today, { ...ledger, claims: own }, today)).not.toEqual(
    bytesOf('openai', today, early, today),
  );
});

it('the order of claims, sources, corrections, tranches and rates changes no byte of any report', () => {
  const shuffled = <T>(list: readonly T[], by: number): T[] =>
    list
      .map((item, i) => ({ item, key: (i * 7919 + by * 104_729) % 15_485_863 }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  fc.assert(
    fc.property(subject, day, fc.nat(1_000_000), (company, then, by) => {
      const own = { ...ledger, claims: upTo(company, ledger.claims) };
      const mixed: Ledger = {
        ...own,
        companies: shuffled(own.companies, by),
        sources: shuffled(own.sources, by + 1),
        claims: shuffled(own.claims, by + 2),
        corrections: shuffled(own.corrections, by + 3),
        tranches: shuffled(own.tranches, by + 4),
        rates: shuffled(own.rates, by + 5),
      };
      expect(bytesOf(company, then, mixed, today)).toEqual(bytesOf(company, then, own, today));
    }),
    { seed: SEED, numRuns: 100 },
  );
});
