import { finds, letsPass, varied } from './examples/nearMiss.ts';
import { monthWithYearsFigure } from './monthWithYearsFigure.ts';

letsPass(monthWithYearsFigure, {
  'a month near a twelfth of the year': varied(monthWithYearsFigure, {
    value: '45 million',
    quote: '$45 million',
  }),
  'the month after a year of another size': varied(monthWithYearsFigure, {}, { value: '300 million' }),
  'revenue that grew fast': varied(monthWithYearsFigure, { metric: 'revenue' }, { metric: 'revenue' }),
  'a year long past': varied(monthWithYearsFigure, {}, { period: '2020' }),
  'a loss below the cost of its source': [
    { metric: 'net_loss', period: '2023-05', value: '20 million' },
    { metric: 'daily_operating_cost', period: '@2023-08-31', value: '700 k', per: 'day', status: 'estimate' },
  ],
  'a cost from another source, of another service': [
    { metric: 'net_loss', period: '2023-05', value: '540 million' },
    {
      metric: 'daily_operating_cost',
      period: '@2023-08-31',
      value: '700 k',
      per: 'day',
      status: 'estimate',
      source: 'other',
    },
  ],
});
finds(monthWithYearsFigure, {
  'five times the monthly share of its own year': [
    { metric: 'cash_burned', period: '2024-05', value: '3.0 billion' },
    { metric: 'cash_burned', period: '2024', value: '5.0 billion' },
  ],
});
