import { describe, expect, it } from 'vitest';
import { Bug } from '../issue/index.ts';
import { everything, reference, uncertain } from './reference.fixture.ts';
import type { Counts, SimulationResult } from './result.ts';
import {
  mergeCounts,
  planSimulation,
  type SimulationPlan,
  simulateBlock,
  simulateRunway,
} from './simulate.ts';
import { summarise } from './summarise.ts';

function planned(inputs = reference, paths = 2_000): SimulationPlan {
  const plan = planSimulation(inputs, { paths, seed: 7 });
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  return plan.value;
}
function run(inputs = reference, options = {}): SimulationResult {
  const result = simulateRunway(inputs, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe('one answer in parts', () => {
  it.each([
    ['two halves', [0, 1024, 2000]],
    ['three parts', [0, 128, 1280, 2000]],
    ['sixteen blocks', Array.from({ length: 17 }, (_, i) => Math.min(i * 128, 2000))],
  ])('[MC13] %s add up to the whole, in any order', (_, cuts) => {
    for (const inputs of [reference, everything]) {
      const plan = planned(inputs);
      const parts = cuts.slice(1).map((to, i) => simulateBlock(plan, cuts[i]!, to));
      const whole = simulateBlock(plan, 0, 2000);
      expect(parts.reduce(mergeCounts)).toEqual(whole);
      expect([...parts].reverse().reduce(mergeCounts)).toEqual(whole);
      expect(summarise(plan, parts.reduce(mergeCounts))).toEqual(run(inputs, { paths: 2000, seed: 7 }));
    }
  });

  it('[MC13] another model in between leaves nothing behind', () => {
    const before = JSON.stringify(run());
    run(everything, { paths: 300 });
    expect(JSON.stringify(run())).toBe(before);
  });

  it('takes no part that begins inside a block, and none that is empty', () => {
    const plan = planned();
    expect(() => simulateBlock(plan, 64, 128)).toThrow(Bug);
    expect(() => simulateBlock(plan, 128, 128)).toThrow(Bug);
  });

  it('[MC16] months covered are the mean of what paths cover, to the horizon', () => {
    const { outBy, meanMonthsCovered } = run();
    // The mean of min(runway, 120) lies between the sums of survival at the end and at the start of each month.
    const alive = outBy.reduce((sum, out) => sum + 1 - Number(out), 0);
    expect(Number(meanMonthsCovered)).toBeGreaterThan(alive);
    expect(Number(meanMonthsCovered)).toBeLessThan(alive + 1);
    const rich = run({ ...reference, drivers: { ...reference.drivers, cash: uncertain('1000000') } });
    expect([rich.meanMonthsCovered, rich.neverOut]).toEqual(['120', '1']);
  });

  it('[MC10] every path is counted once in every row', () => {
    const plan = planned(reference, 1_001);
    const counts: Counts = simulateBlock(plan, 0, 1_001);
    const total = (of: Uint32Array) => of.reduce((sum, n) => sum + n, 0);
    expect([total(counts.survived), total(counts.burning)]).toEqual([1001, 1001]);
    expect(total(counts.histogram)).toBe(1001 * 122);
  });
});

describe('an answer', () => {
  const answers = [run(), run(everything), run({ ...reference, months: 7, events: [] }, { paths: 33 })];

  it('[MC11] has its quantiles in order', () => {
    for (const { cash, lowestCash } of answers)
      for (const { p5, p25, p50, p75, p95 } of [...cash, lowestCash]) {
        const values = [p5, p25, p50, p75, p95].map(Number);
        expect(values).toEqual([...values].sort((a, b) => a - b));
      }
  });

  it('[MC10] has chances that only rise, and add up', () => {
    for (const { outBy, neverOut, breakEven } of answers) {
      expect(outBy.map(Number)).toEqual(outBy.map(Number).sort((a, b) => a - b));
      expect(Number(outBy.at(-1)) + Number(neverOut)).toBeCloseTo(1, 8);
      expect(Number(breakEven.byMonth.at(-1)) + Number(breakEven.never)).toBeCloseTo(1, 8);
    }
  });

  it('[MC10] the runway agrees with the chances of being out', () => {
    const { outBy, runway } = run();
    for (const [name, share] of [
      ['p5', 0.05],
      ['p25', 0.25],
      ['p50', 0.5],
      ['p75', 0.75],
    ] as const) {
      const at = runway[name];
      if (at.kind !== 'months') throw new Error('not within the horizon');
      const month = Math.floor(Number(at.months) - 0.03);
      expect(Number(outBy[month - 1])).toBeLessThanOrEqual(share);
      expect(Number(outBy[month + 1])).toBeGreaterThanOrEqual(share);
    }
    expect(runway.p95).toEqual({ kind: 'beyondHorizon', horizonMonths: 120 });
  });

  it('[MC15] of 10,000 paths is within 1 % of a million', () => {
    const million = run(reference, { paths: 1_000_000, seed: 99 });
    const few = run(reference, { seed: 1 });
    for (const [t, big] of million.cash.entries())
      for (const name of ['p5', 'p95'] as const) {
        const size = Math.max(Math.abs(Number(big[name])), Number(big.p95) - Number(big.p5));
        expect(Math.abs(Number(few.cash[t]![name]) - Number(big[name])) / size).toBeLessThan(0.01);
      }
  });

  it('[MC7] a tranche of 40 or 20 is never 30', () => {
    const { cash } = run({
      ...reference,
      months: 2,
      noise: '0',
      drivers: { cash: uncertain('0') },
      events: [
        {
          month: 1,
          label: 'tranche',
          amount: { ...uncertain('50.1%: 40; 20'), loadings: { capitalWindow: '0.8' } },
        },
        { month: 1, label: 'also', amount: { ...uncertain('0..1'), loadings: { capitalWindow: '0.5' } } },
      ],
    });
    expect(Number(cash[1]!.p25)).toBeLessThan(21.6);
    expect(Number(cash[1]!.p75)).toBeGreaterThan(39.9);
  });

  it.each([
    [{ paths: 0 }],
    [{ paths: 1.5 }],
    [{ paths: 16_777_217 }],
    [{ seed: -1 }],
    [{ seed: 4_294_967_296 }],
    [{ seed: 0.5 }],
  ])('refuses %o', (options) => {
    expect(simulateRunway(reference, options).issues.map((issue) => issue.code)).toEqual([
      'simulation/bad-seed',
    ]);
  });
});
