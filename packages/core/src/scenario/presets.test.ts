import { describe, expect, it } from 'vitest';
import { paceOf } from '../curve/index.ts';
import { dec } from '../money/index.ts';
import {
  applyScenario,
  emptyScenario,
  encodeScenario,
  findPreset,
  parseScenario,
  presetIds,
  projectScenario,
  type Scenario,
} from './index.ts';
import { labOf2024 as lab } from './scenario.fixture.ts';

function run(scenario: Scenario) {
  const plan = applyScenario(lab, scenario);
  if (!plan.ok) throw new Error('no plan');
  return projectScenario(plan.value);
}
const made = (id: string) => findPreset(id)!.make(lab)!;

describe('presets', () => {
  it.each(presetIds)('%s is a scenario that fits an address, said in both languages', (id) => {
    const preset = findPreset(id)!;
    const scenario = preset.make(lab);
    expect(scenario && parseScenario(scenario)).toEqual({ ok: true, value: scenario, issues: [] });
    expect(scenario && encodeScenario(scenario).ok).toBe(true);
    expect(preset.says.en.length > 20 && preset.says.zh.length > 8 && preset.name.zh !== preset.name.en).toBe(
      true,
    );
  });

  it('[SC16] the price war falls 99.7 % in two years: ×0.0548, and 18.3 times the volume a year to hold revenue', () => {
    const factor = dec(paceOf('0.003', '2').factorPerYear);
    expect(made('price-war').drivers.priceChange?.value).toBe(factor.minus(1).round(6, 2).toFixed());
    expect(run(made('price-war')).path[24]!.price.slice(0, 5)).toBe('0.003');
    expect(run(made('price-war')).path[40]!.price.slice(0, 5)).toBe('0.003');
  });

  it('training multiplies by 2400 in eight years', () => {
    const growth = dec(paceOf('2400', '8').factorPerYear).minus(1).round(6, 2).toFixed();
    expect(made('training-race').drivers.trainingGrowth?.value).toBe(growth);
  });

  it('subscriptions go from 20 to 44 dollars in five years', () => {
    const growth = dec(paceOf('2.2', '5').factorPerYear).minus(1).round(6, 2).toFixed();
    expect(made('subscriptions-44').drivers.priceChange?.value).toBe(growth);
  });

  it('profit in 2029: the least growth that covers cost in December 2029', () => {
    const scenario = made('profit-2029');
    const { path } = run(scenario);
    expect(path.at(-1)!.label).toBe('2029-12');
    const gain = (s: Scenario) => {
      const last = run(s).path.at(-1)!;
      return dec(last.revenue).minus(dec(last.cost));
    };
    expect(gain(scenario).gte(0)).toBe(true);
    const { value } = scenario.drivers.revenueGrowth!;
    const slower = {
      ...scenario,
      drivers: { revenueGrowth: { value: dec(value).minus(dec('0.0001')).toFixed() } },
    };
    expect(gain(slower).lt(0)).toBe(true);
    expect(findPreset('profit-2029')!.make({ ...lab, start: '2030-01' })).toBeNull();
    expect(findPreset('profit-2029')!.make({ ...lab, revenue: '0', serving: '0' })).toBeNull();
  });

  it('the condition fails: the money that comes is the fallback, not the full sum', () => {
    const preset = findPreset('conversion-fails')!;
    const month = (s: Scenario) => run(s).path[14]!.events;
    expect([month(made('conversion-fails')), month(preset.against!.scenario)]).toEqual([
      '10000000000',
      '30000000000',
    ]);
  });

  it('[SC13] a hiring freeze holds staff cost, everything else goes on', () => {
    const [frozen, before] = [run(made('hiring-freeze')).path[24]!, run(emptyScenario).path[24]!];
    expect([frozen.staff, frozen.training, frozen.revenue]).toEqual([
      lab.staff,
      before.training,
      before.revenue,
    ]);
  });

  it('any halving price is a preset, up to ten years', () => {
    expect(run(made('price-halves-6')).path[6]!.price.slice(0, 7)).toMatch(/^0\.(50000|49999)/);
    expect(['price-halves-0', 'price-halves-121', 'price-halves-x', 'war'].map(findPreset)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
