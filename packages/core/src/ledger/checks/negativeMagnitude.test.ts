import { letsPass } from './examples/nearMiss.ts';
import { negativeMagnitude } from './negativeMagnitude.ts';

letsPass(negativeMagnitude, {
  'a negative loss, which is a profit': [{ metric: 'net_loss', period: '2024', value: '-1 billion' }],
  'a signed cash flow': [{ metric: 'operating_cash_flow', period: '2024', value: '-258 million' }],
  'a zero': [{ metric: 'revenue', period: '2024', value: '0!' }],
});
