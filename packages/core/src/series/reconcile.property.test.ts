import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../ledger/index.ts';
import { journal } from '../ledger/journal.fixture.ts';
import { parsePeriod } from '../time/index.ts';
import { deriveSeries } from './deriveSeries.ts';
import type { PolicyName } from './policy.ts';
import { reconcile } from './reconcile.ts';

const metricIds = ['revenue', 'net_loss', 'operating_cost', 'cash_burned'] as const;
const lineArb = fc.record({
  metric: fc.constantFrom(...metricIds),
  period: fc.constantFrom('2023', '2024', '2024-H1', '2024-Q1', '2024-08'),
  value: fc.constantFrom(
    '5 billion',
    '5.0 billion',
    '~5.1 billion',
    '>3 billion',
    '4.7 billion',
    '500 million',
    '3 billion..6 billion',
    '0',
  ),
  unit: fc.constantFrom('USD', 'USD', 'CNY'),
  status: fc.constantFrom('actual', 'estimate', 'forecast', 'target'),
  by: fc.constantFrom('filing', 'company', 'document', 'anonymous', 'unknown'),
  axes: fc.constantFrom(
    '',
    '-stockPay',
    'low',
    'denied',
    'annualised',
    'gross',
    'product:Chat',
    'from:Someone',
  ),
  source: fc.integer({ min: 0, max: 5 }),
  day: fc.constantFrom('2023-06-01', '2024-03-01', '2024-09-27', '2025-03-01', '?'),
});
const ledgerArb = fc
  .array(lineArb, { maxLength: 14 })
  .map((lines) =>
    journal(
      lines
        .map(
          (l, i) =>
            `c${i} | x ${l.metric} ${l.period} | ${l.value} ${l.unit} | ${l.status} ${l.by} ${l.axes} | s${l.source} ${l.day} o${l.source % 3}`,
        )
        .join('\n'),
    ),
  );
const shuffled = (ledger: Ledger, seed: number): Ledger => ({
  ...ledger,
  claims: ledger.claims
    .map((claim, i) => ({ claim, key: ((i + 1) * (seed | 1)) % 101 }))
    .sort((a, b) => a.key - b.key)
    .map(({ claim }) => claim),
});

describe('properties', () => {
  const options = { seed: 20261124, numRuns: 400 };
  it('[RC13] the order of claims changes neither a reconciliation nor a series', () => {
    fc.assert(
      fc.property(ledgerArb, fc.integer({ min: 1, max: 100 }), (ledger, seed) => {
        const other = shuffled(ledger, seed);
        for (const metric of metricIds) {
          const query = { company: 'x', metric, period: parsePeriod('2024')! };
          expect(reconcile(other, query)).toEqual(reconcile(ledger, query));
          expect(deriveSeries(other, { company: 'x', metric })).toEqual(
            deriveSeries(ledger, { company: 'x', metric }),
          );
        }
      }),
      options,
    );
  });
  it('[RC8] [RC10] the chosen value is one that a source stated and does not deny', () => {
    fc.assert(
      fc.property(
        ledgerArb,
        fc.constantFrom<PolicyName>(
          'filing-first',
          'latest',
          'first',
          'median-of-independent',
          'by-source:s1',
        ),
        (ledger, policy) => {
          for (const metric of metricIds) {
            const r = reconcile(ledger, { company: 'x', metric, period: parsePeriod('2024')! }, policy);
            if (r.chosen === null) continue;
            const claim = ledger.claims.find((c) => c.id === r.chosen);
            expect(claim?.quantity).toEqual(r.quantity);
            expect(claim?.basis.epistemic.denied ?? false).toBe(false);
          }
        },
      ),
      options,
    );
  });
  it('[RC9] a forecast is never chosen where the same basis has an actual that nobody denies', () => {
    fc.assert(
      fc.property(ledgerArb, (ledger) => {
        const r = reconcile(ledger, { company: 'x', metric: 'revenue', period: parsePeriod('2024')! });
        const claims = r.groups[0]?.claims.map((id) => ledger.claims.find((c) => c.id === id)!) ?? [];
        const hasActual = claims.some(
          (c) => c.basis.epistemic.status === 'actual' && !c.basis.epistemic.denied && c.unit === r.unit,
        );
        if (r.chosen !== null && hasActual)
          expect(claims.find((c) => c.id === r.chosen)?.basis.epistemic.status).not.toBe('forecast');
      }),
      options,
    );
  });
  it('[RC14] every claim that was not chosen stands in a difference', () => {
    fc.assert(
      fc.property(ledgerArb, (ledger) => {
        for (const metric of metricIds) {
          const r = reconcile(ledger, { company: 'x', metric, period: parsePeriod('2024')! });
          const explained = new Set(r.differences.flatMap((d) => d.claims));
          const all = r.groups.flatMap((g) => g.claims);
          if (all.length > 1) for (const id of all) expect(explained.has(id)).toBe(true);
        }
      }),
      options,
    );
  });
});
