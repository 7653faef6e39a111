import { finds, letsPass, varied } from './examples/nearMiss.ts';
import { quoteScale } from './quoteScale.ts';

letsPass(quoteScale, {
  'the same size in another scale word': varied(quoteScale, { value: '540 million' }),
  'digits without a scale word': varied(quoteScale, { quote: '5.4' }),
  'another number of the quote beside the right one': varied(quoteScale, {
    value: '5.4亿',
    quote: '5.4亿美元，去年5.4万',
  }),
  'percent and fraction': [
    {
      metric: 'gross_margin',
      period: '2024',
      value: '0.60',
      unit: 'fraction',
      quote: 'a gross margin of 60%',
    },
  ],
});
finds(quoteScale, {
  'million read as billion': [
    { metric: 'revenue', period: '2024', value: '200 billion', quote: 'revenue of $200 million' },
  ],
  'percent read as a whole number': [
    { metric: 'revenue_growth_yoy', period: '2024', value: '-36.69', unit: 'fraction', quote: 'down 36.69%' },
  ],
});
