import { describe, expect, it } from 'vitest';
import { dec } from '../money/index.ts';
import {
  applyScenario,
  type BasePosition,
  emptyScenario,
  findPreset,
  presetIds,
  projectScenario,
  type Scenario,
} from '../scenario/index.ts';
import { labOf2024 } from '../scenario/scenario.fixture.ts';
import { type ModelBase, modelOf, simulateRunway } from './index.ts';

const lab = { ...labOf2024, growthHalfLife: '12', capex: '0' };
const baseOf = (
  position: BasePosition['position'],
  assumptions: BasePosition['assumptions'] = [],
): ModelBase => ({
  position,
  assumptions,
  growthOutlook: [],
});
const set = (drivers: Record<string, string>, from?: string): Scenario => ({
  ...emptyScenario,
  drivers: Object.fromEntries(
    Object.entries(drivers).map(([id, value]) => [id, { value, ...(from ? { from } : {}) }]),
  ),
});
function middles(scenario: Scenario, position = lab) {
  const inputs = modelOf({ base: baseOf(position), scenario });
  if (!inputs.ok) throw new Error(inputs.issues.map((i) => i.message).join());
  const run = simulateRunway(inputs.value, { paths: 128, seed: 7 });
  if (!run.ok) throw new Error(run.issues.map((i) => i.message).join());
  return run.value.cash.map((c) => c.p50);
}

describe('a scenario as a model', () => {
  const scenarios: readonly (readonly [string, Scenario])[] = [
    ['nothing', emptyScenario],
    ...presetIds.map((id) => [id, findPreset(id)!.make(lab)!] as const),
    ['a step of price from a month on', set({ price: '1.3', elasticity: '0.8' }, '2025-06')],
    [
      'a step and a path of price together',
      { ...set({ price: '0.8', priceChange: '-0.5', elasticity: '0.7' }) },
    ],
    ['a rising price that stops', set({ priceChange: '0.4', priceLimit: '1.5', elasticity: '0.5' })],
    [
      'a fall that begins later',
      set({ priceChange: '-0.6', priceLimit: '0.2', unitCostChange: '-0.5', elasticity: '1.1' }, '2026-01'),
    ],
    [
      'levels of cost',
      set({ training: '0.5', staff: '1.2', other: '0.9', unitCost: '0.7', volume: '1.1', capex: '50000000' }),
    ],
    [
      'growth of each cost',
      set({ trainingGrowth: '0.8', staffGrowth: '0.1', otherGrowth: '-0.2', growthFloor: '0.1' }),
    ],
    [
      'money promised and raised',
      {
        ...set({ newMoney: 'full' }),
        events: [
          { kind: 'raise', month: '2025-03', amount: '2000000000' },
          { kind: 'obligation', month: '2026-03', amount: '500000000' },
        ],
      },
    ],
  ];
  it.each(scenarios)('[MC1] with known numbers %s gives the months of the projection', (_, scenario) => {
    const plan = applyScenario(lab, scenario);
    if (!plan.ok) throw new Error('no plan');
    const { path } = projectScenario(plan.value);
    const simulated = middles(scenario);
    expect(simulated).toHaveLength(path.length);
    for (const [t, { cashEnd }] of path.entries()) {
      const off = dec(simulated[t]!).minus(dec(cashEnd)).abs();
      // Nine digits of the largest amounts that make up the cash.
      expect(off.div(dec(cashEnd).abs().plus('1000000000')).lt('0.0000001')).toBe(true);
    }
  });

  it('[MC1] spreads each number as far as its figure leaves open, and no further', () => {
    const figure = { value: { low: '3650000000', high: '3750000000', stated: '3700000000', approx: false } };
    const assumption = {
      name: 'revenue',
      value: lab.revenue,
      unit: 'USD',
      per: 'month',
      figure,
      note: null,
      label: { en: '', zh: '' },
    };
    const inputs = modelOf({
      base: baseOf(lab, [assumption as unknown as BasePosition['assumptions'][number]]),
      scenario: emptyScenario,
    });
    const revenue = inputs.ok ? inputs.value.drivers.revenue?.distribution : undefined;
    expect(revenue).toEqual({
      kind: 'uniform',
      low: '303837837.837837837838',
      high: '312162162.162162162162',
    });
    expect(inputs.ok && inputs.value.drivers.cash).toEqual({
      distribution: { kind: 'point', value: lab.cash },
    });
  });

  it('takes what a person types in the place of the claims, and names what is wrong with it', () => {
    const asked = { base: baseOf(lab), scenario: emptyScenario };
    const typed = modelOf({ ...asked, typed: { growth: 'p10=2%,p90=9%' } });
    expect(typed.ok && typed.value.drivers.growth?.distribution.kind).not.toBe('point');
    const wrong = modelOf({ ...asked, typed: { growht: '5%', cash: 'plenty' } });
    expect(wrong.ok).toBe(false);
    expect(wrong.issues).toHaveLength(2);
  });

  it('money with a chance comes in full or not, never in the middle', () => {
    const inputs = modelOf({ base: baseOf(lab), scenario: set({ newMoney: 'weighted' }) });
    expect(inputs.ok && inputs.value.events[0]?.amount.distribution).toEqual({
      kind: 'mixture',
      parts: [
        { weight: '0.5', of: { kind: 'point', value: '30000000000' } },
        { weight: '0.5', of: { kind: 'point', value: '10000000000' } },
      ],
    });
  });
});
