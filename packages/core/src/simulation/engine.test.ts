import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { engineInUse } from './engine.ts';
import type { ModelInputs } from './model.ts';
import { everything, reference, uncertain } from './reference.fixture.ts';
import { simulateRunway } from './simulate.ts';

const seed = 20_261_124;

/** Any model: a driver is known or not, small or large; months odd and even; events at the same month. */
const amount = fc.integer({ min: 0, max: 5000 });
const rate = fc.constantFrom(0, -0.05).chain((n) =>
  fc.oneof(
    fc.constant(n),
    fc.integer({ min: -60, max: 60 }).map((m) => m / 1000),
  ),
);
const spread = (of: fc.Arbitrary<number>) =>
  fc
    .tuple(of, fc.boolean())
    .map(([x, known]) => uncertain(known ? `${x}` : `normal(${x},${Math.abs(x) / 5 + 0.01})`));
const model: fc.Arbitrary<ModelInputs> = fc.record({
  currency: fc.constant('USD'),
  start: fc.constant('2026-11'),
  months: fc.integer({ min: 1, max: 40 }),
  growthHalfLife: fc.constantFrom(null, '12'),
  growthFloor: fc.constant('0.01'),
  noise: fc.constantFrom('0', '0.1', '0.5'),
  pricePaceFrom: fc.integer({ min: 1, max: 9 }),
  drivers: fc.record({
    cash: spread(amount),
    revenue: spread(amount),
    growth: spread(rate),
    variableShare: spread(fc.constantFrom(0, 0.5, 1.2)),
    pricePace: spread(rate),
    priceFloor: spread(fc.constantFrom(0, 0.3)),
    elasticity: spread(fc.constantFrom(0, 0.7, 1.5)),
    unitCostPace: spread(rate),
    training: spread(amount),
    trainingGrowth: spread(rate),
    staff: spread(amount),
    other: spread(amount),
  }),
  events: fc.array(
    fc.record({
      month: fc.constant(0),
      label: fc.constant('event'),
      amount: fc.constantFrom(uncertain('60%: 4000; -500'), uncertain('1000')),
    }),
    { maxLength: 4 },
  ),
});

describe('two engines', () => {
  it('has the compiled one here', () => {
    expect(engineInUse()).toBe('compiled');
  });

  it('where WebAssembly is missing or refused the plain one answers', async () => {
    class Refused {
      constructor() {
        throw new Error('refused by the content policy');
      }
    }
    for (const host of [undefined, { Module: Refused, Instance: Refused }]) {
      vi.stubGlobal('WebAssembly', host);
      vi.resetModules();
      const fresh = await import('./engine.ts');
      expect(fresh.engineInUse()).toBe('plain');
      expect(fresh.findEngine().memory.byteLength).toBeGreaterThan(2e6);
    }
    vi.unstubAllGlobals();
  });

  it('[MC13] give the same bytes for any model', () => {
    fc.assert(
      fc.property(
        model,
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        fc.integer({ min: 1, max: 700 }),
        (of, s, paths) => {
          const run = (engine: 'compiled' | 'plain') => simulateRunway(of, { paths, seed: s, engine });
          expect(run('compiled')).toEqual(run('plain'));
          expect(run('compiled').ok).toBe(true);
        },
      ),
      { seed, numRuns: 30 },
    );
  }, 120_000);

  it.each([1, 2, 4_294_967_295])(
    '[MC13] give the same bytes for whole answers, seed %d',
    (s) => {
      for (const of of [reference, everything]) {
        const run = (engine: 'compiled' | 'plain') =>
          JSON.stringify(simulateRunway(of, { paths: 1500, seed: s, engine }));
        expect(run('compiled')).toBe(run('plain'));
      }
    },
    120_000,
  );
});
