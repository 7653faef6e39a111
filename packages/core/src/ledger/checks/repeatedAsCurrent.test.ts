import { letsPass, varied } from './examples/nearMiss.ts';
import { repeatedAsCurrent } from './repeatedAsCurrent.ts';

letsPass(repeatedAsCurrent, {
  'an old figure told under its own date': varied(repeatedAsCurrent, {}, { period: '@2023-08-31' }),
  'repeated within the month': varied(repeatedAsCurrent, {}, { period: '@2023-09-30', published: '2023-09' }),
  'another figure': varied(repeatedAsCurrent, {}, { value: '1100万' }),
  'a price, which may stand for years': varied(
    repeatedAsCurrent,
    { metric: 'price', per: 'seat_month', value: '20!' },
    { metric: 'price', per: 'seat_month', value: '20!' },
  ),
  'the revenue of one year, told twice': [
    { metric: 'revenue', period: '2023', value: '1.6 billion', published: '2024-01-05' },
    { metric: 'revenue', period: '2023', value: '1.6 billion', published: '2026-01-05', source: 'later' },
  ],
  'a publication day that nobody knows': varied(repeatedAsCurrent, {}, { published: null }),
});
