import { finds, letsPass, varied } from './examples/nearMiss.ts';
import { forecastDue } from './forecastDue.ts';

letsPass(forecastDue, {
  'what happened is known': [
    ...varied(forecastDue),
    {
      metric: 'revenue',
      period: '2025',
      value: '4.5亿',
      unit: 'CNY',
      published: '2026-04-30',
      source: 'annual-report',
    },
  ],
  'a year not yet over': varied(forecastDue, { period: '2026' }),
  'results not yet due': { today: '2026-02-01' },
  'an old plan told after the fact': varied(forecastDue, { period: '2022', published: '2025-05' }),
  'a forecast its own source doubts': varied(forecastDue, { denied: true }),
});
finds(forecastDue, {
  'an estimate made before the forecast settles nothing': [
    ...varied(forecastDue),
    {
      metric: 'revenue',
      period: '2025',
      value: '4.5亿',
      unit: 'CNY',
      status: 'estimate',
      published: '2022-01-30',
    },
  ],
  'a year of profit that has passed': [
    {
      metric: 'profitability_year',
      period: '2025',
      value: '2025!',
      unit: 'year',
      status: 'target',
      published: '2022-05',
    },
  ],
});
