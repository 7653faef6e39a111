import { finds, letsPass, varied } from './examples/nearMiss.ts';
import { priceAsCost } from './priceAsCost.ts';

const change = { metric: 'cost_change', unit: 'fraction', period: '2024' } as const;

letsPass(priceAsCost, {
  'a vendor on its own bill': varied(priceAsCost, { by: 'company', quote: 'our inference cost fell 99.7%' }),
  'a modest fall': [{ ...change, value: '-30%', quote: 'inference cost down 30%' }],
  'training, not serving': [{ ...change, value: '-95%', quote: '训练成本下降95%' }],
  'staff cost': [{ ...change, value: '-95%', quote: 'staff cost down 95%' }],
  'a price recorded as a price': varied(priceAsCost, {
    metric: 'other:price_change',
    quote: 'the price fell 99.7%',
  }),
});
finds(priceAsCost, {
  'the source says price': [
    { metric: 'inference_cost', period: '2024', value: '20 million', quote: 'a price of $20 million' },
  ],
  'the same fall known as one of price': [
    { ...change, value: '-60%', quote: 'cost down 60%' },
    {
      ...change,
      metric: 'other:token_price_change',
      value: '-60%',
      quote: 'price down 60%',
      source: 'chart',
    },
  ],
});
