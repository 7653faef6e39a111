import { finds, letsPass, varied } from './examples/nearMiss.ts';
import { runRateAsRevenue } from './runRateAsRevenue.ts';

letsPass(runRateAsRevenue, {
  'recorded as a run rate': varied(runRateAsRevenue, { metric: 'run_rate', period: '@2024-12-31' }),
  'plain revenue': varied(runRateAsRevenue, { quote: 'revenue of $12 billion' }),
  'a word that only looks like ARR': varied(runRateAsRevenue, { quote: 'revenue of $12 billion at Starry' }),
});
finds(runRateAsRevenue, { 'the Chinese word': varied(runRateAsRevenue, { quote: '年化收入120亿美元' }) });
