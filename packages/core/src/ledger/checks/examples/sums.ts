import type { Example } from './index.ts';

/** Examples of CK17 to CK31: sums, neighbours and growth. */
export const sumExamples = {
  CK17: {
    claims: [
      { metric: 'cash_raised', period: '@2026-04-30', value: '110 billion', published: '2026-05-02' },
      { metric: 'funding_round', period: '@2026-03-31', value: '122 billion', published: '2026-03-31' },
    ],
  },
  CK18: {
    claims: [
      { metric: 'cash_raised', period: '@2024-03-31', value: '150 million' },
      { metric: 'cash_raised', period: '@2024-05-31', value: '120 million' },
    ],
  },
  CK19: {
    claims: [
      { metric: 'cumulative_loss', period: '2017-01-01..2024-12-31', value: '5亿', unit: 'CNY' },
      { metric: 'net_loss', period: '2024', value: '6.96亿', unit: 'CNY' },
    ],
  },
  CK20: {
    claims: [
      { metric: 'revenue', period: '2024-Q1', value: '1.2 billion', scope: { kind: 'product', name: 'API' } },
      { metric: 'revenue', period: '2024-Q1', value: '0.9 billion' },
    ],
  },
  CK21: {
    claims: [
      { metric: 'operating_cost', period: '2024', value: '8.5 billion' },
      { metric: 'revenue', period: '2024', value: '3.5 billion' },
      { metric: 'operating_loss', period: '2024', value: '7.0 billion' },
    ],
  },
  CK22: {
    claims: [
      { metric: 'arr', period: '@2024-06-30', value: '150 million' },
      { metric: 'mrr', period: '@2024-06-30', value: '10 million' },
    ],
  },
  CK23: {
    claims: [
      {
        metric: 'valuation',
        period: '@2025-03-31',
        value: '260 billion',
        presentation: 'preMoney',
        published: '2025-04-01',
      },
      { metric: 'funding_round', period: '@2025-03-31', value: '40 billion', published: '2025-04-01' },
      {
        metric: 'valuation',
        period: '@2025-03-31',
        value: '350 billion',
        presentation: 'postMoney',
        published: '2025-04-01',
      },
    ],
  },
  CK24: {
    claims: [
      { metric: 'net_loss', period: '2024', value: '696 million', unit: 'CNY' },
      { metric: 'net_income', period: '2024', value: '696 million', unit: 'CNY' },
    ],
  },
  CK25: {
    claims: [
      { metric: 'capex', period: '2024', value: '100 billion' },
      { metric: 'operating_cost', period: '2024', value: '8.5 billion' },
    ],
  },
  CK26: {
    claims: [
      { metric: 'headcount', period: '@2023-12-31', value: '801!', unit: 'persons' },
      { metric: 'headcount', period: '@2024-12-31', value: '4530!', unit: 'persons' },
    ],
  },
  CK27: {
    claims: [
      { metric: 'cash_burned', period: '2025', value: '280 million', per: 'month', published: '2026-01-05' },
      { metric: 'operating_cash_flow', period: '2024', value: '-258 million' },
    ],
  },
  CK28: {
    claims: [
      {
        metric: 'net_loss',
        period: '2023-05',
        value: '5.4亿',
        quote: '今年5月虧損額達到了5.4億美元',
        published: '2023-08',
      },
      {
        metric: 'net_loss',
        period: '2022',
        value: '540 million',
        source: 'other-article',
        published: '2023-05-04',
      },
    ],
  },
  CK29: {
    claims: [
      { metric: 'revenue_growth_yoy', period: '2024-08', value: '1700%', unit: 'fraction', against: 'yoy' },
      { metric: 'revenue', period: '2023-08', value: '90 million' },
      { metric: 'revenue', period: '2024-08', value: '300 million' },
    ],
  },
  CK30: { claims: [{ metric: 'revenue_growth_yoy', period: '2024', value: '40%', unit: 'fraction' }] },
  CK31: {
    claims: [
      {
        metric: 'revenue_growth_yoy',
        period: '2024-08',
        value: '1700%',
        unit: 'fraction',
        against: 'yoy',
        quote: '同比增長1700%',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Example>>;
