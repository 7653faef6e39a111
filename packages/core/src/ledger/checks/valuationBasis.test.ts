import { letsPass, varied } from './examples/nearMiss.ts';
import { valuationBasis } from './valuationBasis.ts';

letsPass(valuationBasis, {
  'post-money': varied(valuationBasis, { presentation: 'postMoney' }),
  'no round near': varied(valuationBasis, {}, { period: '@2023-01-23' }),
  'another source that says it of the same valuation': [
    ...varied(valuationBasis),
    {
      metric: 'valuation',
      period: '@2024-10-02',
      value: '157 billion',
      presentation: 'postMoney',
      source: 'other',
    },
  ],
  'a valuation in talks': varied(valuationBasis, { status: 'target' }),
});
