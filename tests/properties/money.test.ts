import {
  type Day,
  dec,
  decimalString,
  type Ledger,
  project,
  type RunwayResult,
  runwayReport,
} from '@solvent/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataOf, ledger, today } from '../dataset/shipped.ts';
import { SEED, subjects } from './reports.ts';

/** More money never shortens a runway, whichever claim it is in. */

/** Months as a number to compare; a company that pays for itself lasts longest, one that is out not at all. */
function lasts(result: RunwayResult): number | null {
  if (result.kind === 'months') return +result.months;
  if (result.kind === 'alreadyOut') return 0;
  return result.kind === 'unknown' ? null : Number.POSITIVE_INFINITY;
}

const balances = ['cash', 'cash_and_investments', 'short_term_investments'];
const holders = subjects.filter((company) =>
  ledger.claims.some((c) => c.company === company && balances.includes(c.metric)),
);

function richer(company: string, factor: string): Ledger {
  const more = (value: string | null) => (value === null ? null : decimalString(dec(value).times(factor)));
  return {
    ...ledger,
    claims: ledger.claims.map((c) => {
      if (c.company !== company || !balances.includes(c.metric)) return c;
      const { low, high, stated, approx } = c.quantity;
      return { ...c, quantity: { low: more(low), high: more(high), stated: more(stated), approx } };
    }),
  };
}

describe('in reports', () => {
  it('more cash in every balance never shortens a rung of any company on any day', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...holders),
        fc.constantFrom<Day>('2022-06-30', '2024-07-31', '2025-08-31', '2026-04-30', today),
        fc.integer({ min: 101, max: 900 }),
        (company, asKnownAt, percent) => {
          const ask = (l: Ledger) => dataOf(runwayReport({ company, asKnownAt }, { ledger: l, today }));
          const [before, after] = [ask(ledger), ask(richer(company, decimalString(dec(percent).div(100))))];
          before.rungs.forEach((rung, i) => {
            const [a, b] = [lasts(rung.result), lasts(after.rungs[i]!.result)];
            if (a === null) return;
            compared++;
            expect(b).not.toBeNull();
            expect(b!).toBeGreaterThanOrEqual(a);
          });
        },
      ),
      { seed: SEED, numRuns: 120 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});

describe('in projections', () => {
  const amount = fc.integer({ min: 0, max: 2_000_000_000 }).map(String);
  const growth = fc
    .integer({ min: -900, max: 900 })
    .map((tenThousandths) => decimalString(dec(tenThousandths).div(10_000)));
  const input = fc.record({
    cash: amount,
    revenue: amount,
    revenueGrowth: growth,
    cost: amount,
    costGrowth: growth,
  });

  it('more cash never brings the day nearer, and never raises the need beyond it', () => {
    fc.assert(
      fc.property(input, fc.bigInt({ min: 1n, max: 5_000_000_000n }), (position, extra) => {
        const run = (cash: string) => {
          const result = project({
            currency: 'USD',
            start: '2024-10',
            months: 60,
            events: [],
            ...position,
            cash,
          });
          if (!result.ok) throw new Error(result.issues[0]!.message);
          return result.value;
        };
        const [before, after] = [run(position.cash), run(String(BigInt(position.cash) + extra))];
        const [a, b] = [lasts(before.runway), lasts(after.runway)];
        expect(b!).toBeGreaterThanOrEqual(a!);
        const gained = dec(after.minCash.amount).minus(dec(before.minCash.amount));
        expect(gained.minus(String(extra)).abs().lte('0.01')).toBe(true);
        expect(after.peakFundingNeed).toBe(before.peakFundingNeed);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
