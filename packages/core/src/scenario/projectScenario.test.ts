import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec } from '../money/index.ts';
import { projectCash } from '../runway/index.ts';
import {
  applyScenario,
  cashAt,
  emptyScenario,
  lastsTo,
  projectScenario,
  type Scenario,
  type ScenarioPosition,
} from './index.ts';
import { labOf2024 as lab } from './scenario.fixture.ts';

function run(scenario: Partial<Scenario>, position: ScenarioPosition = lab) {
  const plan = applyScenario(position, { ...emptyScenario, ...scenario });
  if (!plan.ok) throw new Error('no plan');
  return projectScenario(plan.value);
}
const months = (scenario: Partial<Scenario>, position = lab) => {
  const { runway } = run(scenario, position);
  return runway.kind === 'months' ? runway.months.slice(0, 7) : runway.kind;
};
const set = (drivers: Record<string, string>): Partial<Scenario> => ({
  drivers: Object.fromEntries(Object.entries(drivers).map(([id, value]) => [id, { value }])),
});

describe('months of a scenario', () => {
  it('[SC9] an empty scenario gives the months of project, digit for digit', () => {
    const flat = { ...lab, serving: '0', other: '333000000' };
    const plain = projectCash({
      currency: 'USD',
      start: '2024-10',
      months: 60,
      cash: lab.cash,
      revenue: lab.revenue,
      revenueGrowth: '0.05',
      cost: '708000000',
      costGrowth: '0.02',
      events: [],
    });
    const mine = run({}, flat);
    expect(mine.runway).toEqual(plain.runway);
    expect(mine.minCash).toEqual(plain.minCash);
    expect(mine.breakEvenMonth).toBe(plain.breakEvenMonth);
    expect(mine.peakFundingNeed.amount).toBe(plain.peakFundingNeed);
    const columns = ({
      month,
      label,
      revenue,
      cost,
      events,
      cashStart,
      cashEnd,
    }: (typeof mine.path)[number] | (typeof plain.path)[number]) => ({
      month,
      label,
      revenue,
      cost,
      events,
      cashStart,
      cashEnd,
    });
    expect(mine.path.map(columns)).toEqual(plain.path.map(columns));
  });

  it('[SC9] does so for any figures, over ten years', () => {
    const growth = fc.integer({ min: -60_000, max: 150_000 }).map((n) => dec(n).div(1_000_000).toFixed());
    const amount = fc.bigInt({ min: 0n, max: 9_000_000_000n }).map(String);
    fc.assert(
      fc.property(amount, amount, amount, growth, growth, (cash, revenue, other, g, h) => {
        const position = {
          ...lab,
          months: 120,
          cash,
          revenue,
          serving: '0',
          training: '0',
          staff: '0',
          other,
          revenueGrowth: g,
          costGrowth: h,
        };
        const plain = projectCash({
          currency: 'USD',
          start: lab.start,
          months: 120,
          cash,
          revenue,
          revenueGrowth: g,
          cost: other,
          costGrowth: h,
          events: [],
        });
        const mine = run({}, position);
        expect([mine.runway, mine.minCash, mine.path.map((m) => m.cashEnd)]).toEqual([
          plain.runway,
          plain.minCash,
          plain.path.map((m) => m.cashEnd),
        ]);
      }),
      { seed: 91, numRuns: 60 },
    );
  });

  it.each<[string, Record<string, string>, string]>([
    // The base: (308 − 150)·1.05^t against 558·1.02^t; months by exact fractions in Python.
    ['nothing', {}, '15.7329'],
    ['price up by a tenth', { price: '1.1' }, '17.7513'],
    ['no training', { training: '0' }, 'beyondHorizon'],
    ['staff halved', { staff: '0.5' }, '19.1787'],
    ['unit cost halved', { unitCost: '0.5' }, '23.6564'],
    ['twice the cash', { cash: '13100000000' }, '33.0702'],
    ['no growth at all', { revenueGrowth: '0', costGrowth: '0' }, '16.375'],
    ['capital spending of 100 M', { capex: '100000000' }, '12.7271'],
    ['promised money in full', { newMoney: 'full' }, 'beyondHorizon'],
  ])('[SC10] %s: %j', (_, drivers, expected) => expect(months(set(drivers))).toBe(expected));

  it('[SC10] a level holds from its month on', () => {
    const { path } = run({ drivers: { price: { value: '2', from: '2025-01' } } });
    expect(path.slice(0, 5).map((m) => m.price)).toEqual(['1', '1', '1', '2', '2']);
  });

  it('[SC11] a yearly rate is spread evenly, and a path stops at its limit', () => {
    const { path } = run(set({ priceChange: '-0.75', priceLimit: '0.5', revenueGrowth: '0' }));
    expect(path.slice(0, 8).map((m) => m.price.slice(0, 8))).toEqual([
      '1',
      '0.890898',
      '0.793700',
      '0.707106',
      '0.629960',
      '0.561231',
      '0.5',
      '0.5',
    ]);
    expect(run(set({ unitCostChange: '-0.5' })).path[12]!.unitCost.slice(0, 8)).toBe('0.500000');
    expect(run(set({ priceChange: '-0.5', priceLimit: '1.2' })).path[12]!.price).toBe('1');
  });

  it('[SC12] volume answers every move of price', () => {
    const still = { revenueGrowth: '0', elasticity: '0.5' };
    expect(run(set({ ...still, price: '4' })).path[0]).toMatchObject({
      volume: '0.5',
      revenue: '616000000',
      serving: '75000000',
    });
    expect(run(set({ ...still, priceChange: '-0.75' })).path[12]!.volume.slice(0, 9)).toBe('2.0000000');
    // Past the limit price no longer moves, and volume neither.
    expect(
      run(set({ ...still, priceChange: '-0.75', priceLimit: '0.25' })).path[20]!.volume.slice(0, 9),
    ).toBe('2.0000000');
  });

  it('[SC13] growth fades by half every so many months, from its full rate on', () => {
    const { path } = run(set({ growthHalfLife: '1' }));
    expect(path.slice(0, 4).map((m) => m.volume)).toEqual(['1', '1.05', '1.07625', '1.089703125']);
    expect(
      run(set({ growthHalfLife: '12', growthFloor: '0.12682503013197' })).path[59]!.volume.slice(0, 5),
    ).toBe('3.533');
  });

  it('[SC14] an event is in hand at the start of its month, and outside the horizon it is named', () => {
    const raise = { kind: 'raise' as const, month: '2024-12', amount: '1000' };
    const { path } = run({ events: [raise, { kind: 'obligation', month: '2024-12', amount: '300' }] });
    expect(path[2]).toMatchObject({ label: '2024-12', events: '700' });
    const outside = applyScenario(lab, {
      ...emptyScenario,
      events: [
        { ...raise, month: '2024-09' },
        { ...raise, month: '2029-10' },
      ],
    });
    expect(outside.issues.map((i) => i.code)).toEqual(['scenario/event-outside', 'scenario/event-outside']);
  });

  it('[SC3] promised money comes only as far as the scenario says', () => {
    const at = (mode: string) => run(set({ newMoney: mode })).path[14]!.events;
    expect(['none', 'fallback', 'weighted', 'full'].map(at)).toEqual([
      '0',
      '10000000000',
      '20000000000',
      '30000000000',
    ]);
  });
});

describe('reading a projection', () => {
  const base = run({});
  it('tells the cash of a month and whether it lasts to it', () => {
    expect(cashAt(base, '2024-09')).toBe(lab.cash);
    expect(cashAt(base, '2024-10')).toBe('6150000000');
    expect([lastsTo(base, '2025-12'), lastsTo(base, '2026-01'), lastsTo(base, '2030-01')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(lastsTo(run(set({ training: '0' })), '2030-01')).toBeNull();
  });
});

describe('[SC15] never hurts', () => {
  const lowest = (drivers: Record<string, string>, position: ScenarioPosition) =>
    run(set(drivers), position).path.map((m) => dec(m.cashEnd));
  const position = fc
    .record({ cash: fc.nat(), revenue: fc.nat(), serving: fc.nat(), training: fc.nat(), staff: fc.nat() })
    .map(
      (amounts) =>
        ({
          ...lab,
          months: 24,
          ...Object.fromEntries(Object.entries(amounts).map(([k, v]) => [k, String(v)])),
        }) as ScenarioPosition,
    );
  const level = fc.integer({ min: 100, max: 200 }).map((n) => dec(n).div(100).toFixed());
  it.each(['price', 'training', 'staff', 'unitCost', 'other'])(
    'a better %s leaves no month lower',
    (driver) => {
      fc.assert(
        fc.property(position, level, (p, factor) => {
          const better = driver === 'price' ? factor : dec(1).div(dec(factor)).round(6, 2).toFixed();
          const [with_, without] = [
            lowest({ [driver]: better, priceChange: '-0.3' }, p),
            lowest({ priceChange: '-0.3' }, p),
          ];
          expect(with_.every((cash, i) => cash.gte(without[i]!))).toBe(true);
        }),
        { seed: 101, numRuns: 40 },
      );
    },
  );
  it('more cash leaves every month higher by as much', () => {
    fc.assert(
      fc.property(position, fc.nat(), (p, more) => {
        const [a, b] = [lowest({}, p), lowest({ cash: dec(p.cash).plus(more).toFixed() }, p)];
        // Written amounts have 18 digits; these have fewer before the point.
        expect(b.every((cash, i) => cash.minus(a[i]!).minus(more).abs().lt('0.001'))).toBe(true);
      }),
      { seed: 102, numRuns: 40 },
    );
  });
});
