import { letsPass, varied } from './examples/nearMiss.ts';
import { lossBasis } from './lossBasis.ts';

letsPass(lossBasis, {
  'both say it': varied(lossBasis, { excludes: ['stockPay'] }),
  'neither says it': varied(lossBasis, {}, { includes: [] }),
  'the two agree': varied(lossBasis, { value: '8.8 billion' }),
  'another year': varied(lossBasis, {}, { period: '2023' }),
});
