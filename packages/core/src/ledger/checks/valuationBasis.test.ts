import { letsPass, varied } from './examples/nearMiss.ts';
import { valuationBasis } from './valuationBasis.ts';

letsPass(valuationBasis, {
  'post-money': varied(valuationBasis, { presentation: 'postMoney' }),
  'no round near': varied(valuationBasis, {}, { period: '@2023-01-23' }),
  'a valuation in talks': varied(valuationBasis, { status: 'target' }),
});
