import { describe, expect, it } from 'vitest';
import { breakPoint } from './breakPoint.ts';
import { inputsOf, medianFuture, withInput } from './inputs.ts';
import { everything, reference } from './reference.fixture.ts';
import { simulateRunway } from './simulate.ts';
import { tornado } from './tornado.ts';

const options = { paths: 2048, seed: 5 };

describe('tornado', () => {
  it('[MC16] ranks at least ten inputs by what they do, and each end is the engine asked again', () => {
    const result = tornado(everything, options);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { base, bars } = result.value;
    expect(bars.length).toBeGreaterThanOrEqual(10);
    const sizes = bars.map((bar) => Math.abs(Number(bar.change)));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    for (const { input, low, high } of bars)
      for (const end of [low, high]) {
        const again = simulateRunway(
          withInput(everything, input, { kind: 'point', value: end.value! }),
          options,
        );
        expect(again.ok && again.value.meanMonthsCovered).toBe(end.meanMonthsCovered);
        expect(again.ok && again.value.runway.p50).toEqual(end.medianRunway);
      }
    expect(base.value).toBeNull();
    expect(bars.filter((bar) => !bar.stated).map((bar) => bar.input)).toEqual(
      expect.arrayContaining(['otherGrowth', 'unitCostFloor', 'event:1']),
    );
  });

  it('[MC16] the chances of the others stay: an input held where it was changes nothing', () => {
    const value = '15000000000';
    const changed = withInput(everything, 'event:0', { kind: 'point', value });
    const back = { ...changed, events: everything.events };
    expect(simulateRunway(back, options)).toEqual(simulateRunway(everything, options));
    // Holding one of two independent inputs leaves the draws of the other: growth alone decides a month without events.
    const held = simulateRunway(withInput(reference, 'event:0', { kind: 'point', value: '0' }), options);
    const free = simulateRunway(reference, options);
    expect(held.ok && held.value.cash[7]).toEqual(free.ok && free.value.cash[7]);
  });
});

describe('break-point', () => {
  it.each(['cash', 'growth', 'other', 'revenue', 'event:0'] as const)(
    '[MC17] of %s: holds, and a hair further does not, as the engine says when asked again',
    (input) => {
      const found = breakPoint(reference, input, { withinMonths: 24 }, options);
      if (!found.ok || found.value.kind !== 'value') throw new Error(JSON.stringify(found));
      const { holds, breaks, chanceAtHolds, chanceAtBreaks } = found.value;
      const ask = (value: string) => {
        const run = simulateRunway(withInput(reference, input, { kind: 'point', value }), options);
        return run.ok && run.value.outBy[23];
      };
      expect([ask(holds), ask(breaks)]).toEqual([chanceAtHolds, chanceAtBreaks]);
      expect(Number(chanceAtHolds)).toBeLessThanOrEqual(0.5);
      expect(Number(chanceAtBreaks)).toBeGreaterThan(0.5);
      expect(Math.abs(Number(breaks) / Number(holds) - 1)).toBeLessThan(2e-5);
    },
  );

  it('[MC17] says when no value of the input is enough', () => {
    expect(breakPoint(reference, 'priceFloor', { withinMonths: 24 }, options)).toMatchObject({
      value: { kind: 'never', low: '0', high: '1' },
    });
    expect(breakPoint(reference, 'priceFloor', { withinMonths: 1 }, options)).toMatchObject({
      value: { kind: 'always' },
    });
  });

  it.each([
    ['event:3', {}, 'simulation/unknown-input'],
    ['cash', { withinMonths: 121 }, 'simulation/bad-setting'],
    ['cash', { withinMonths: 0 }, 'simulation/bad-setting'],
  ] as const)('refuses %s %o', (input, goal, code) => {
    expect(breakPoint(reference, input, goal).issues.map((issue) => issue.code)).toEqual([code]);
  });
});

it('the median future has no chance left', () => {
  const known = medianFuture(everything);
  expect(inputsOf(known).every(({ of }) => of.distribution.kind === 'point')).toBe(true);
  const run = simulateRunway(known, { paths: 100 });
  expect(run.ok && new Set(Object.values(run.value.lowestCash)).size).toBe(1);
});
