import { letsPass, varied } from './examples/nearMiss.ts';
import { futureActual } from './futureActual.ts';

letsPass(futureActual, {
  'an estimate of the running year': varied(futureActual, { status: 'estimate' }),
  'a period that ended on the day of publication': varied(futureActual, { published: '2025-12-31' }),
  'a balance of which only the year is known': [
    {
      metric: 'cash_raised',
      period: '@2025-12-31',
      value: '10 billion',
      atPrecision: 'year',
      published: '2025-05-13',
    },
  ],
  'a month published in that month': [
    { metric: 'users', period: '@2024-10-31', value: '1.8亿', unit: 'persons', published: '2024-10' },
  ],
});
