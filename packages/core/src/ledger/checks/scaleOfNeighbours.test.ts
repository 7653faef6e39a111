import { finds, letsPass, varied } from './examples/nearMiss.ts';
import { scaleOfNeighbours } from './scaleOfNeighbours.ts';

const burn = { metric: 'cash_burned', unit: 'USD' } as const;

letsPass(scaleOfNeighbours, {
  'a month’s burn near a twelfth of the year': varied(scaleOfNeighbours, { value: '27.9 million' }),
  'another currency': varied(scaleOfNeighbours, { unit: 'CNY' }),
  'growth tenfold in two years': [
    { metric: 'run_rate', period: '@2023-12-31', value: '1.0 billion' },
    { metric: 'run_rate', period: '@2025-12-31', value: '10 billion' },
  ],
  'one year, two bases: 5.1 and 38.5': [
    { metric: 'net_loss', period: '2025', value: '5.1 billion' },
    { metric: 'net_loss', period: '2025', value: '38.5 billion' },
  ],
  'a large round after small ones': [
    { metric: 'funding_round', period: '@2024-01-31', value: '10 million' },
    { metric: 'funding_round', period: '@2024-06-30', value: '10 billion' },
  ],
  'a forecast': varied(scaleOfNeighbours, { status: 'forecast' }),
});
finds(scaleOfNeighbours, {
  '万 for 亿': [
    { metric: 'revenue', period: '2024', value: '3.98万', unit: 'CNY' },
    { metric: 'revenue', period: '2023', value: '6.281亿', unit: 'CNY' },
  ],
  'ten times another source for the same year': [
    { ...burn, period: '2025', value: '2.5 billion', published: '2026-03-01' },
    { ...burn, period: '2025', value: '250 million', published: '2026-01-01' },
  ],
  'a wrong figure that was copied': [
    { ...burn, period: '2025', value: '280 million', per: 'month', source: 'a', published: '2025-12-22' },
    { ...burn, period: '2025', value: '280 million', per: 'month', source: 'b', published: '2025-12-23' },
    { metric: 'operating_cash_flow', period: '2024', value: '-258 million', published: '2025-12-22' },
    { ...burn, period: '2025', value: '250 million', published: '2026-03-03' },
  ],
});
