import { finds, letsPass, varied } from './examples/nearMiss.ts';
import { filingContradicted } from './filingContradicted.ts';

const filing = { by: 'filing', source: 'annual-report', published: '2023-02-08' } as const;

letsPass(filingContradicted, {
  'the year before was negative': varied(filingContradicted, {}, { value: '-743 million' }),
  'positive, without "first"': varied(filingContradicted, { quote: '2023年自由现金流为正' }),
  'a press figure that agrees within rounding': [
    { metric: 'revenue', period: '2022', value: '31.9 billion' },
    { metric: 'revenue', period: '2022', value: '31877 million', ...filing },
  ],
  'a restated filing beside the first': [
    { metric: 'revenue', period: '2022', value: '31.9 billion' },
    { metric: 'revenue', period: '2022', value: '31877 million', ...filing },
    { metric: 'revenue', period: '2022', value: '30100 million', ...filing, source: 'next-annual-report' },
  ],
  'a loss filed as negative net income': [
    { metric: 'net_loss', period: '2022', value: '9.1 billion' },
    { metric: 'net_income', period: '2022', value: '-9141 million', ...filing },
  ],
  'a forecast made before': [
    { metric: 'revenue', period: '2022', value: '25 billion', status: 'forecast' },
    { metric: 'revenue', period: '2022', value: '31877 million', ...filing },
  ],
});
finds(filingContradicted, {
  'operating cash flow less capital expenditure was positive': [
    ...varied(filingContradicted, {}, null),
    { metric: 'operating_cash_flow', period: '2022', value: '642 million', ...filing },
    { metric: 'capex', period: '2022', value: '252 million', ...filing },
  ],
  'the year in a claim of its own': [
    { metric: 'other:first_positive_fcf_year', period: '2023', value: '2023!', unit: 'year' },
    { metric: 'free_cash_flow', period: '2022', value: '390 million', ...filing },
  ],
  'another value': [
    { metric: 'revenue', period: '2022', value: '25 billion' },
    { metric: 'revenue', period: '2022', value: '31877 million', ...filing },
  ],
});
