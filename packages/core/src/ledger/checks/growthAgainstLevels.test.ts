import { finds, letsPass, varied } from './examples/nearMiss.ts';
import { growthAgainstLevels } from './growthAgainstLevels.ts';

const revenue = (period: string, value: string) => ({ metric: 'revenue', period, value, unit: 'CNY' });

letsPass(growthAgainstLevels, {
  '−36.69 % from 6.281 and 3.98': [
    { metric: 'revenue_growth_yoy', period: '2024', value: '-36.69%', unit: 'fraction', against: 'yoy' },
    revenue('2023', '6.281亿'),
    revenue('2024', '3.98亿'),
  ],
  'growth since another day': varied(growthAgainstLevels, { against: 'since:2023-01-01' }),
  'one of two earlier figures agrees': [
    ...varied(growthAgainstLevels),
    { metric: 'revenue', period: '2023-08', value: '16.7 million' },
  ],
  'levels in two currencies': varied(growthAgainstLevels, {}, { unit: 'CNY' }),
  'an earlier level that was only forecast': varied(growthAgainstLevels, {}, { status: 'forecast' }),
  'a base said to be over some sum': varied(growthAgainstLevels, { value: '>100%' }),
});
finds(growthAgainstLevels, {
  'a month on month fall': [
    { metric: 'other:users_growth_mom', period: '2023-07', value: '-40%', unit: 'fraction' },
    { metric: 'users', period: '@2023-06-30', value: '1.7 billion', unit: 'persons' },
    { metric: 'users', period: '@2023-07-31', value: '1.5 billion', unit: 'persons' },
  ].map((claim) => (claim.metric === 'users' ? claim : { ...claim, period: '@2023-07-31' })),
});
