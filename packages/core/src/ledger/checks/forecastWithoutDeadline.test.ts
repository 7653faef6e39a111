import { finds, letsPass, varied } from './examples/nearMiss.ts';
import { forecastWithoutDeadline } from './forecastWithoutDeadline.ts';

letsPass(forecastWithoutDeadline, {
  'a forecast for a year': varied(forecastWithoutDeadline, { period: '@2030-12-31', atPrecision: 'year' }),
  'a runway, which carries its own time': varied(forecastWithoutDeadline, {
    metric: 'runway_months',
    value: '<12',
    unit: 'months',
    quote: '在一年内耗尽',
  }),
  'a valuation of today': varied(forecastWithoutDeadline, { status: 'estimate' }),
  'talks about a valuation': varied(forecastWithoutDeadline, { status: 'target' }),
});
finds(forecastWithoutDeadline, {
  'dated to the month of an article of which only the month is known': varied(forecastWithoutDeadline, {
    period: '@2025-05-31',
    published: '2025-05',
  }),
});
