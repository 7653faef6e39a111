import { letsPass, varied } from './examples/nearMiss.ts';
import { marginRange } from './marginRange.ts';

letsPass(marginRange, {
  'sixty percent': varied(marginRange, { value: '60%' }),
  'a margin far below zero': varied(marginRange, { value: '-250%' }),
  'growth of 6,000 %': varied(marginRange, { metric: 'revenue_growth_yoy' }),
});
