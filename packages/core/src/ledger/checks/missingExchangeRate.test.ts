import { letsPass, varied } from './examples/nearMiss.ts';
import { missingExchangeRate } from './missingExchangeRate.ts';

letsPass(missingExchangeRate, {
  'the year has a rate': {
    rates: [{ base: 'USD', quote: 'CNY', when: '2024', rate: '7.19', source: 'ECB' }],
  },
  'a balance with a rate of the Friday before': {
    claims: [
      { metric: 'cash', period: '@2024-06-30', value: '10亿', unit: 'CNY' },
      { metric: 'cash', period: '@2024-06-30', value: '1 billion', company: 'other' },
    ],
    rates: [{ base: 'USD', quote: 'CNY', when: '2024-06-28', rate: '7.27', source: 'ECB' }],
  },
  'one currency only': varied(missingExchangeRate, {}, null),
  'a forecast, for which there can be no rate yet': varied(missingExchangeRate, {
    status: 'forecast',
    period: '2029',
  }),
});
