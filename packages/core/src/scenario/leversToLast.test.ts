import { describe, expect, it } from 'vitest';
import { dec } from '../money/index.ts';
import { applyScenario } from './applyScenario.ts';
import { leversToLast } from './leversToLast.ts';
import { projectScenario } from './projectScenario.ts';
import { labOf2024 } from './scenario.fixture.ts';
import { emptyScenario, type Scenario } from './scenario.ts';

const lowestCash = (scenario: Scenario) => {
  const plan = applyScenario(labOf2024, scenario);
  if (!plan.ok) throw new Error('no plan');
  return dec(projectScenario(plan.value).minCash.amount);
};
const war: Scenario = { ...emptyScenario, drivers: { price: { value: '0.8' }, unitCost: { value: '0.9' } } };

describe('what would have to change', () => {
  it.each([
    ['as it stands', emptyScenario],
    ['with lower prices', war],
  ])('[SC24] %s: every answer put back lasts, and one step less does not', (_, scenario) => {
    const levers = leversToLast(labOf2024, scenario)!;
    expect(levers.map((l) => l.lever)).toContain('capital');
    for (const { lever, result } of levers) {
      if (result.kind === 'cannotBeReached') continue;
      expect(lowestCash(result.scenario).gte(0), lever).toBe(true);
      if (lever === 'capital') continue;
      const step = dec(result.change).lt(0) ? '0.001' : '-0.001';
      const before = scenario.drivers[lever]?.value ?? '1';
      const setting = result.scenario.drivers[lever]!;
      const less =
        lever === 'revenueGrowth'
          ? dec(setting.value).plus(dec(step))
          : dec(setting.value).plus(dec(before).times(dec(step)));
      const drivers = { ...result.scenario.drivers, [lever]: { value: less.toFixed() } };
      expect(lowestCash({ ...result.scenario, drivers }).lt(0), lever).toBe(true);
    }
  });

  it('[SC24] has nothing to say when the money lasts', () => {
    expect(
      leversToLast(labOf2024, { ...emptyScenario, drivers: { cash: { value: '900000000000' } } }),
    ).toBeNull();
  });

  it('[SC24] says when a lever is not enough, and when it then pays for itself', () => {
    const levers = leversToLast(labOf2024, emptyScenario)!;
    const of = (lever: string) => levers.find((l) => l.lever === lever)!.result;
    expect(of('staff').kind).toBe('cannotBeReached');
    expect(of('price')).toMatchObject({
      kind: 'reached',
      selfFundingFrom: expect.stringMatching(/^20\d\d-/),
    });
  });
});
