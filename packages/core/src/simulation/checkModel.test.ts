import { expect, it } from 'vitest';
import { compileModel } from './compileModel.ts';
import type { ModelInputs } from './model.ts';
import { everything, reference, uncertain } from './reference.fixture.ts';

it('[MC4] the models of the tests have nothing wrong', () => {
  expect(compileModel(reference).issues).toEqual([]);
  expect(compileModel(everything).issues).toEqual([]);
});

const driver = (name: string, text: string): Partial<ModelInputs> => ({
  drivers: { ...reference.drivers, [name]: uncertain(text) },
});
const event = (month: number) => ({ month, label: '', amount: uncertain('1') });

it.each<[string, Partial<ModelInputs>, string, string]>([
  ['no horizon', { months: 0, events: [] }, 'simulation/bad-horizon', 'months'],
  ['a horizon past fifty years', { months: 601 }, 'simulation/bad-horizon', 'months'],
  ['no cash', { drivers: { revenue: uncertain('1') } }, 'simulation/missing-driver', 'drivers.cash'],
  ['a negative cost', driver('training', '-1'), 'simulation/bad-driver', 'drivers.training'],
  ['a pace that leaves nothing', driver('pricePace', '-1'), 'simulation/bad-driver', 'drivers.pricePace'],
  ['a floor above today', driver('priceFloor', '1.2'), 'simulation/bad-driver', 'drivers.priceFloor'],
  ['an event past the end', { events: [event(120)] }, 'simulation/bad-event-month', 'events[0].month'],
  [
    'too many events',
    { events: Array.from({ length: 65 }, () => event(1)) },
    'simulation/too-many-events',
    'events',
  ],
  ['noise below zero', { noise: '-0.1' }, 'simulation/bad-setting', 'noise'],
  ['a half-life of nothing', { growthHalfLife: '0' }, 'simulation/bad-setting', 'growthHalfLife'],
  ['a negative path', { paths: { price: ['1', '-1'] } }, 'simulation/bad-setting', 'paths.price[1]'],
  [
    'a spread of nothing',
    { drivers: { cash: { distribution: { kind: 'normal', mean: '1', sd: '0' } } } },
    'distribution/bad-spread',
    'drivers.cash',
  ],
  [
    'correlations no three numbers have',
    {
      correlations: {
        'marketPrice/computeCost': '0.9',
        'marketPrice/capitalWindow': '0.9',
        'computeCost/capitalWindow': '-0.9',
      },
    },
    'simulation/impossible-correlation',
    'correlations',
  ],
  [
    'loadings that explain more than all',
    { drivers: { cash: { ...uncertain('1..2'), loadings: { marketPrice: '0.9', computeCost: '0.9' } } } },
    'simulation/impossible-correlation',
    'drivers.cash.loadings',
  ],
])('[MC4] [MC9] %s', (_, patch, code, path) => {
  const { ok, issues } = compileModel({ ...reference, ...patch });
  expect(ok).toBe(false);
  expect(issues.map((issue) => [issue.code, issue.where.path])).toContainEqual([code, path]);
  for (const issue of issues) expect(issue.zh?.message).toMatch(/[一-鿿]/);
});

it('[MC4] everything wrong is named at once', () => {
  const { issues } = compileModel({ ...reference, months: 0, noise: '9', drivers: {} });
  expect(issues.map((issue) => issue.where.path)).toEqual([
    'months',
    'drivers.cash',
    'events[0].month',
    'noise',
  ]);
});

it('[MC4] a draw outside what its driver can be is moved inside', () => {
  const compiled = compileModel({
    ...reference,
    ...driver('priceFloor', 'normal(1,1)'),
    ...driver('growth', 'normal(-2,1)'),
  });
  expect(compiled.ok).toBe(true);
});
