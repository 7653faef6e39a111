import { finds, letsPass, varied } from './examples/nearMiss.ts';
import { periodKind } from './periodKind.ts';

letsPass(periodKind, {
  'a balance on a day': varied(periodKind, { period: '@2024-12-31' }),
  'a flow over a span': [{ metric: 'revenue', period: '2024', value: '10 billion' }],
  'a ratio on a day or over a span': [
    { metric: 'gross_margin', period: '2024', value: '60%', unit: 'fraction' },
    { metric: 'valuation_to_revenue', period: '@2024-12-31', value: '42', unit: 'multiple' },
  ],
  'a figure outside the catalogue': [
    { metric: 'other:parameters', period: '2024', value: '10 billion', unit: 'count' },
  ],
});
finds(periodKind, {
  'revenue on a day': [{ metric: 'revenue', period: '@2024-12-31', value: '10 billion' }],
});
