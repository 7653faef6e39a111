import { burnBesideProfit } from './burnBesideProfit.ts';
import { letsPass, varied } from './examples/nearMiss.ts';

letsPass(burnBesideProfit, {
  'two sources': varied(burnBesideProfit, {}, { source: 'other' }),
  'free cash flow given for the second span too': [
    ...varied(burnBesideProfit),
    { metric: 'free_cash_flow', period: '2019-01-01..2024-12-31', value: '242亿' },
  ],
  'profit and cash of the same years': varied(burnBesideProfit, {}, { period: '2009-01-01..2018-12-31' }),
  'single years of a statement': varied(burnBesideProfit, { period: '2018' }, { period: '2019' }),
  'two companies': varied(burnBesideProfit, {}, { company: 'other' }),
});
