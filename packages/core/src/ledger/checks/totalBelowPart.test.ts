import { finds, letsPass, varied } from './examples/nearMiss.ts';
import { totalBelowPart } from './totalBelowPart.ts';

letsPass(totalBelowPart, {
  'a total above its part': varied(totalBelowPart, { value: '>45.79亿' }),
  'a year outside the span': varied(totalBelowPart, { period: '2017-01-01..2023-12-31' }),
  'a year of loss below one bad quarter': [
    { metric: 'net_loss', period: '2024', value: '1 billion' },
    { metric: 'net_loss', period: '2024-Q1', value: '2 billion' },
  ],
  'a run rate beside the year': [
    { metric: 'revenue', period: '2024', value: '3.7 billion' },
    { metric: 'revenue', period: '2024-08', value: '4 billion', annualised: true },
  ],
  'a forecast of the year beside a month': [
    { metric: 'revenue', period: '2024', value: '200 million', status: 'forecast' },
    { metric: 'revenue', period: '2024-08', value: '300 million' },
  ],
});
finds(totalBelowPart, {
  'revenue of a year below that of a month': [
    { metric: 'revenue', period: '2024', value: '200 million' },
    { metric: 'revenue', period: '2024-08', value: '300 million' },
  ],
});
