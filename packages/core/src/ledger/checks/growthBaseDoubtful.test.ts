import { finds, letsPass, varied } from './examples/nearMiss.ts';
import { growthBaseDoubtful } from './growthBaseDoubtful.ts';

letsPass(growthBaseDoubtful, {
  'a plain rise of 60 %': varied(growthBaseDoubtful, { value: '60%', quote: '同比增长60%' }),
  'a steep rise that its levels support': [
    ...varied(growthBaseDoubtful),
    { metric: 'revenue', period: '2023-08', value: '16.7 million' },
    { metric: 'revenue', period: '2024-08', value: '300 million' },
  ],
  'a steep rise since a day': varied(growthBaseDoubtful, { against: 'since:2023-01-01' }),
  'the same small growth on year and on quarter': [
    { metric: 'revenue_growth_yoy', period: '2024-Q3', value: '6%', unit: 'fraction', against: 'yoy' },
    { metric: 'other:revenue_growth_qoq', period: '2024-Q3', value: '6%', unit: 'fraction' },
  ],
});
finds(growthBaseDoubtful, {
  'the same growth against another base': [
    { metric: 'revenue_growth_yoy', period: '2024-08', value: '250%', unit: 'fraction', against: 'yoy' },
    {
      metric: 'revenue_growth_yoy',
      period: '2024-08',
      value: '250%',
      unit: 'fraction',
      against: 'since:2023-01-01',
      source: 'original',
    },
  ],
});
