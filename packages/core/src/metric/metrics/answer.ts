import type { Metric } from '../metric.ts';

/** Answers: how long the money lasts, and when and at what cost a company pays for itself. */
export const answerMetrics = [
  {
    id: 'runway_months',
    version: 1,
    kind: 'ratio',
    dimension: 'months',
    sign: 'magnitude',
    name: { en: 'Runway', zh: '可支撑月数' },
    definition: {
      en: 'Months until liquidity is used up, as stated by a source or computed here.',
      zh: '流动资金用尽前的月数，来源所称或本系统计算。',
    },
    source: 'P. Graham, Default Alive or Default Dead (2015)',
    undefinedWhen: {
      en: 'net burn is zero or negative, or cash is not known',
      zh: '净消耗不为正，或现金未知',
    },
    formula: 'cash / net_burn',
    staleAfterDays: 200,
  },
  {
    id: 'months_to_breakeven',
    version: 1,
    kind: 'ratio',
    dimension: 'months',
    sign: 'magnitude',
    name: { en: 'Months to break-even', zh: '到盈亏平衡的月数' },
    definition: {
      en: 'Months until revenue meets cost if both keep their growth.',
      zh: '收入与成本各按现有增速，收入追上成本所需月数。',
    },
    source: 'T. Blackwell, growth.tlb.org',
    undefinedWhen: { en: 'revenue does not grow faster than cost', zh: '收入增速不高于成本增速' },
    formula: 'ln(E/R) / ln((1+g)/(1+h))',
    staleAfterDays: 200,
  },
  {
    id: 'profitability_year',
    version: 1,
    kind: 'ratio',
    dimension: 'year',
    sign: 'magnitude',
    name: { en: 'Year of profit', zh: '盈利年份' },
    definition: {
      en: 'Year in which a source says the company will first be profitable or cash-positive.',
      zh: '来源所称首次盈利或现金转正的年份。',
    },
    source: 'Press usage',
    staleAfterDays: 730,
  },
  {
    id: 'peak_funding_need',
    version: 1,
    kind: 'ratio',
    dimension: 'money',
    sign: 'magnitude',
    name: { en: 'Peak funding need', zh: '最大资金需求' },
    definition: {
      en: 'The deepest cumulative shortfall until the company pays for itself.',
      zh: '公司自给之前累计缺口的最大值。',
    },
    source: 'T. Blackwell, growth.tlb.org',
    formula: '-min(sum(R - E))',
    staleAfterDays: 200,
  },
] as const satisfies readonly Metric[];
