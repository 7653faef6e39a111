import { describe, expect, it } from 'vitest';
import { parseScenario } from './index.ts';

const codes = (input: unknown) => parseScenario(input).issues.map((i) => [i.code, i.where.path ?? '']);

describe('reading a scenario', () => {
  it('[SC4] takes drivers with a value, a month and a claim, and dated events', () => {
    const scenario = {
      name: '价格战',
      horizon: 48,
      drivers: {
        priceChange: { value: '-0.9452', from: '2025-01', claim: 'c-1' },
        newMoney: { value: 'full' },
      },
      events: [{ kind: 'raise', month: '2025-06', amount: '5000000000', label: 'H' }],
    };
    const read = parseScenario(scenario);
    expect(read.ok && read.value).toEqual(scenario);
    expect(parseScenario({}).ok && parseScenario({})).toMatchObject({
      value: { name: '', drivers: {}, events: [] },
    });
  });

  it('[SC5] names every problem with its place, in both languages', () => {
    const bad = {
      name: 'x'.repeat(61),
      horizon: 0,
      extra: 1,
      drivers: {
        prices: { value: '1' },
        price: { value: '-1' },
        elasticity: { value: 0.5 },
        newMoney: { value: 'some' },
      },
      events: [
        { kind: 'raise', month: '2025-13', amount: '1' },
        { kind: 'obligation', month: '2025-01', amount: '-5' },
      ],
    };
    expect(codes(bad)).toEqual([
      ['scenario/not-a-scenario', ''],
      ['scenario/not-a-scenario', ''],
      ['scenario/not-a-scenario', ''],
      ['scenario/unknown-driver', 'drivers.prices'],
      ['scenario/bad-value', 'drivers.price'],
      ['scenario/bad-value', 'drivers.elasticity'],
      ['scenario/bad-value', 'drivers.newMoney'],
      ['scenario/bad-event', 'events.0'],
      ['scenario/bad-event', 'events.1'],
    ]);
    expect(parseScenario(bad).issues.every((i) => i.zh && i.zh.message !== i.message)).toBe(true);
  });

  it.each([null, [], 'price war', 5])('[SC5] refuses %j', (input) =>
    expect(codes(input)).toEqual([['scenario/not-a-scenario', '']]),
  );

  it.each([
    ['priceChange', '-1'],
    ['priceChange', '1e2'],
    ['price', '0'],
    ['growthHalfLife', '0'],
    ['volume', '1001'],
    ['cash', 'NaN'],
    ['price', { from: '2025' }],
    ['price', { claim: 'a b' }],
    ['price', { till: '2025-01' }],
  ])('[SC5] %s may not be %j', (driver, value) => {
    const setting = typeof value === 'string' ? { value } : { value: '1', ...value };
    expect(codes({ drivers: { [driver]: setting } })).toEqual([['scenario/bad-value', `drivers.${driver}`]]);
  });
});
