import { letsPass, varied } from './examples/nearMiss.ts';
import { growthWithoutBase } from './growthWithoutBase.ts';

letsPass(growthWithoutBase, {
  'year on year': varied(growthWithoutBase, { against: 'yoy' }),
  'since a day': varied(growthWithoutBase, { against: 'since:2023-01-01' }),
  'a base in the name': [
    { metric: 'other:users_growth_mom', period: '2023-07', value: '-12%', unit: 'fraction' },
  ],
  'a level': [{ metric: 'revenue', period: '2024', value: '40 million' }],
});
