import { finds, letsPass, varied } from './examples/nearMiss.ts';
import { unitDimension } from './unitDimension.ts';

letsPass(unitDimension, {
  'any currency for money': varied(unitDimension, { unit: 'CNY' }),
  'persons for users': [{ metric: 'users', period: '@2024-10-31', value: '180 million', unit: 'persons' }],
  'any unit outside the catalogue': [{ metric: 'other:energy', period: '2024', value: '1287', unit: 'MWh' }],
});
finds(unitDimension, {
  'visits counted in persons': [
    { metric: 'visits', period: '@2023-07-31', value: '1.5 billion', unit: 'persons' },
  ],
});
