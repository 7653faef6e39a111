import { distantInputs } from './distantInputs.ts';
import { finds, letsPass, varied } from './examples/nearMiss.ts';

letsPass(distantInputs, {
  'figures of one half-year': varied(distantInputs, {}, { period: '@2024-08-31' }),
  'a newer cost': [
    ...varied(distantInputs),
    {
      metric: 'daily_operating_cost',
      period: '@2024-09-30',
      value: '11 million',
      per: 'day',
      status: 'estimate',
    },
  ],
  'cash at the end of the year that burned it': [
    { metric: 'cash', period: '@2024-12-31', value: '1.0 billion' },
    { metric: 'cash_burned', period: '2024', value: '300 million' },
  ],
  'two companies': varied(distantInputs, {}, { company: 'other' }),
});
finds(distantInputs, {
  'an old cost repeated as current': [
    ...varied(distantInputs),
    { metric: 'daily_operating_cost', period: '@2024-10-31', value: '700 k', per: 'day', status: 'estimate' },
  ],
});
