import type { Example } from './index.ts';

/** Examples of CK1 to CK16: how a claim is written, and its basis. */
export const writingExamples = {
  CK1: { claims: [{ metric: 'cash', period: '2024', value: '10 billion' }] },
  CK2: { claims: [{ metric: 'revenue', period: '2024', value: '3.7 billion', unit: 'persons' }] },
  CK3: { claims: [{ metric: 'capex', period: '2022', value: '-642 million' }] },
  CK4: { claims: [{ metric: 'revenue', period: '2025', value: '10 billion', published: '2025-05-13' }] },
  CK5: { claims: [{ metric: 'revenue', period: '2024', value: '3.7 billion', published: '2062-01-05' }] },
  CK6: {
    claims: [
      { metric: 'funding_round', period: '@2023-01-23', value: '100亿', quote: '投资100亿美元' },
      { metric: 'funding_round', period: '@2023-01-23', value: '100亿', quote: '投资100亿美元' },
    ],
  },
  CK7: {
    claims: [{ metric: 'revenue', period: '2024', value: '3.7 billion', source: 'article-of-july' }],
    absent: ['article-of-july'],
  },
  CK8: {
    claims: [
      { metric: 'revenue', period: '2024', value: '7.3 billion', quote: 'revenue reached $3.7 billion' },
    ],
  },
  CK9: {
    claims: [{ metric: 'net_loss', period: '2022', value: '5.4 million', quote: '虧損額達到了5.4億美元' }],
  },
  CK10: {
    claims: [],
    corrections: [
      {
        id: 'users-are-visits',
        action: 'flag',
        claim: 'users-2023-07',
        reason: 'misread',
        because: { en: 'Visits.', zh: '访问量。' },
        recorded: '2026-11-22',
      },
    ],
  },
  CK11: {
    claims: [
      { metric: 'revenue', period: '2024', value: '3.98亿', unit: 'CNY' },
      { metric: 'revenue', period: '2024', value: '3.7 billion', company: 'other' },
    ],
    rates: [{ base: 'USD', quote: 'CNY', when: '2023', rate: '7.08', source: 'ECB' }],
  },
  CK12: { claims: [{ metric: 'gross_margin', period: '2024', value: '60', unit: 'fraction' }] },
  CK13: {
    claims: [{ metric: 'funding_round', period: '@2024-12-31', value: '500 million', atPrecision: 'year' }],
  },
  CK14: {
    claims: [
      { metric: 'valuation', period: '@2024-10-02', value: '157 billion' },
      { metric: 'funding_round', period: '@2024-10-02', value: '6.6 billion' },
    ],
  },
  CK15: {
    claims: [
      { metric: 'operating_loss', period: '2024', value: '5.0 billion' },
      {
        metric: 'operating_loss',
        period: '2024',
        value: '8.78 billion',
        includes: ['stockPay'],
        source: 'statements',
      },
    ],
  },
  CK16: {
    claims: [
      { metric: 'revenue', period: '2024', value: '12 billion', quote: 'annualized revenue of $12 billion' },
    ],
  },
} as const satisfies Readonly<Record<string, Example>>;
