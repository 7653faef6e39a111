import { letsPass, varied } from './examples/nearMiss.ts';
import { postMoneyIdentity } from './postMoneyIdentity.ts';

letsPass(postMoneyIdentity, {
  '260 + 40 = 300': varied(postMoneyIdentity, {}, {}, { value: '300 billion' }),
  'one of two rounds closes it': [
    ...varied(postMoneyIdentity),
    { metric: 'funding_round', period: '@2025-03-31', value: '90 billion', published: '2025-04-01' },
  ],
  'the valuation of a later round': varied(
    postMoneyIdentity,
    {},
    {},
    { period: '@2025-10-15', published: '2025-10-15' },
  ),
});
