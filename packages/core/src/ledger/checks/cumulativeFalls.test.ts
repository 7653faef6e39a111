import { cumulativeFalls } from './cumulativeFalls.ts';
import { finds, letsPass, varied } from './examples/nearMiss.ts';

letsPass(cumulativeFalls, {
  'a total that rises': varied(cumulativeFalls, {}, { value: '150.4 million' }),
  'another scope': varied(cumulativeFalls, {}, { scope: { kind: 'segment', name: 'cloud' } }),
  'a cumulative loss after a profit': [
    { metric: 'cumulative_loss', period: '2017-01-01..2023-12-31', value: '5 billion', cumulative: true },
    { metric: 'cumulative_loss', period: '2017-01-01..2024-12-31', value: '4 billion', cumulative: true },
  ],
  'cumulative sums from different starts': [
    { metric: 'capex', period: '2017-01-01..2023-12-31', value: '5 billion', cumulative: true },
    { metric: 'capex', period: '2020-01-01..2024-12-31', value: '4 billion', cumulative: true },
  ],
});
finds(cumulativeFalls, {
  'a cumulative flow from one start': [
    { metric: 'capex', period: '2017-01-01..2023-12-31', value: '5.0 billion', cumulative: true },
    { metric: 'capex', period: '2017-01-01..2024-12-31', value: '4 billion', cumulative: true },
  ],
});
