import type { Example } from './index.ts';

const filed2009 = { by: 'filing', source: 'annual-report-2009', published: '2010-02-08' } as const;
const filed2010 = { by: 'filing', source: 'annual-report-2010', published: '2011-02-08' } as const;

/** Examples of CK32 to CK41: time, and what was really measured. */
export const meaningExamples = {
  CK32: {
    claims: [
      {
        metric: 'daily_operating_cost',
        period: '@2023-08-31',
        value: '70万',
        per: 'day',
        status: 'estimate',
        published: '2023-08',
      },
      {
        metric: 'daily_operating_cost',
        period: '@2024-10-31',
        value: '70万',
        per: 'day',
        status: 'estimate',
        published: '2024-10',
        source: 'later-article',
      },
    ],
  },
  CK33: {
    claims: [
      { metric: 'paying_subscribers', period: '@2024-10-31', value: '10 million', unit: 'persons' },
      {
        metric: 'daily_operating_cost',
        period: '@2023-08-31',
        value: '700 k',
        per: 'day',
        status: 'estimate',
      },
    ],
  },
  CK34: { claims: [{ metric: 'cash', period: '@2024-06-30', value: '1.05 billion' }], today: '2026-11-24' },
  CK35: {
    claims: [
      {
        metric: 'valuation',
        period: '@2025-05-30',
        value: '10万亿',
        quote: '多家市值达10万亿美元的企业',
        status: 'forecast',
        published: '2025-05-30',
      },
    ],
  },
  CK36: {
    claims: [
      {
        metric: 'revenue',
        period: '2025',
        value: '40.11亿',
        unit: 'CNY',
        status: 'forecast',
        published: '2022-05',
      },
    ],
    today: '2026-11-24',
  },
  CK37: {
    claims: [
      {
        metric: 'cash_burned',
        period: '2009-01-01..2018-12-31',
        value: '92亿',
        quote: '在2009至2018年期间,总共烧掉92亿美元',
      },
      { metric: 'net_income', period: '2019-01-01..2024-12-31', value: '400亿', quote: '净挣400亿美元' },
    ],
  },
  CK38: {
    claims: [
      {
        metric: 'users',
        period: '@2023-07-31',
        value: '1.5 billion',
        unit: 'persons',
        quote: 'over 1.5 billion monthly visits',
      },
    ],
  },
  CK39: {
    claims: [
      {
        metric: 'cost_change',
        period: '2023-05-30..2025-05-29',
        value: '-99.7%',
        unit: 'fraction',
        by: 'analyst',
        quote: 'AI推理成本在过去两年里下降了99.7%',
        published: '2025-05-30',
      },
    ],
  },
  CK40: {
    claims: [
      { metric: 'free_cash_flow', period: '2023', value: '>0!', quote: '直到2023年才实现自由现金流转正' },
      {
        metric: 'free_cash_flow',
        period: '2022',
        value: '390 million',
        by: 'filing',
        source: 'annual-report-2022',
        published: '2023-02-08',
      },
    ],
  },
  CK41: {
    claims: [
      { metric: 'cash_burned', period: '2009-01-01..2010-12-31', value: '3亿', quote: '两年共烧掉3亿美元' },
      { metric: 'operating_cash_flow', period: '2009', value: '-80 million', ...filed2009 },
      { metric: 'capex', period: '2009', value: '12 million', ...filed2009 },
      { metric: 'operating_cash_flow', period: '2010', value: '-128 million', ...filed2010 },
      { metric: 'capex', period: '2010', value: '40 million', ...filed2010 },
    ],
  },
} as const satisfies Readonly<Record<string, Example>>;
