import { finds, letsPass, varied } from './examples/nearMiss.ts';
import { quoteWithoutFigure } from './quoteWithoutFigure.ts';

letsPass(quoteWithoutFigure, {
  'the figure in words': [
    { metric: 'net_loss_growth', period: '2023', value: '100%', unit: 'fraction', quote: '虧損額已經翻番' },
  ],
  'traditional digits and scale': [
    { metric: 'net_loss', period: '2022', value: '5.4亿', quote: '達到了5.4億美元' },
  ],
  'a table in millions, without a scale word': [
    { metric: 'operating_cash_flow', period: '2022', value: '642 million', quote: '642' },
  ],
  'a fall written without its sign': [
    {
      metric: 'revenue_growth_yoy',
      period: '2024',
      value: '-36.69%',
      unit: 'fraction',
      quote: '同比下降36.69%',
    },
  ],
  'growth written as a multiple': [
    { metric: 'revenue_growth_yoy', period: '2024', value: '17', unit: 'fraction', quote: 'grew 18x' },
  ],
  'years for months': [
    {
      metric: 'runway_months',
      period: '@2024-07-31',
      value: '18',
      unit: 'months',
      quote: 'cash for 1.5 years',
    },
  ],
  'a figure more exact in the quote': [
    { metric: 'revenue', period: '2024', value: '3.7 billion', quote: '$3,712 million' },
  ],
  'a figure computed here': varied(quoteWithoutFigure, { by: 'computed' }),
  'a range': [{ metric: 'revenue', period: '2024', value: '8 billion..9 billion', quote: '$8-9 billion' }],
  'zero said in words': [
    { metric: 'free_cash_flow', period: '2023', value: '>0!', quote: '直到2023年才实现自由现金流转正' },
  ],
});
finds(quoteWithoutFigure, {
  'words without any number': [
    { metric: 'revenue', period: '2024', value: '3.7 billion', quote: 'revenue grew strongly' },
  ],
});
