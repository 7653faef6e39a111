import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, diffScenarios, emptyScenario, invertChanges, layer, type Scenario } from './index.ts';
import { anyScenario } from './scenario.fixture.ts';

const war: Scenario = { name: 'War', drivers: { priceChange: { value: '-0.9' } }, events: [] };
const round: Scenario = {
  name: 'Round',
  drivers: { training: { value: '0.5' } },
  events: [{ kind: 'raise', month: '2027-01', amount: '5' }],
};

describe('layers', () => {
  it('[SC7] the upper one wins driver by driver and names it', () => {
    expect(layer(war, round)).toEqual({
      name: 'Round',
      drivers: { priceChange: { value: '-0.9' }, training: { value: '0.5' } },
      events: round.events,
    });
    expect(layer(war, { ...emptyScenario, drivers: { priceChange: { value: '0' } } })).toMatchObject({
      name: 'War',
      drivers: { priceChange: { value: '0' } },
    });
  });

  it('[SC7] those that touch different drivers may be layered in either order', () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, (a, b) => {
        const theirs = Object.fromEntries(Object.entries(b.drivers).filter(([id]) => !(id in a.drivers)));
        const other = { ...b, drivers: theirs };
        const { name: _, horizon: __, ...ab } = layer(a, other);
        const { name: ___, horizon: ____, ...ba } = layer(other, a);
        expect(ab).toEqual(ba);
      }),
      { seed: 71 },
    );
  });

  it('[SC7] nothing on top, or below, changes nothing', () => {
    expect(layer(round, emptyScenario)).toEqual(round);
    expect(layer(emptyScenario, round)).toEqual(round);
  });
});

describe('changes', () => {
  it('[SC8] lists what differs, and nothing else', () => {
    expect(diffScenarios(war, round).map((c) => c.field)).toEqual([
      'name',
      'priceChange',
      'training',
      'events',
    ]);
    expect(diffScenarios(war, war)).toEqual([]);
    const reordered = { ...war, drivers: { priceChange: { from: '2027-01', value: '1' } } };
    expect(
      diffScenarios(reordered, { ...war, drivers: { priceChange: { value: '1', from: '2027-01' } } }),
    ).toEqual([]);
  });

  it('[SC8] applied they lead there, inverted they lead back', () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, (a, b) => {
        const changes = diffScenarios(a, b);
        expect(applyChanges(a, changes)).toEqual(b);
        expect(applyChanges(b, invertChanges(changes))).toEqual(a);
      }),
      { seed: 81 },
    );
  });
});
