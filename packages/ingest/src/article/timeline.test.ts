import { describe, expect, it } from 'vitest';
import { extractCandidates } from './index.ts';

const periods = (text: string, published = '2025-11-20') =>
  extractCandidates({ text, published, title: 'OpenAI' }, { companies: [] }).candidates.map(
    ({ metric, period }) =>
      `${metric} ${period === null ? '-' : 'at' in period ? period.at : `${period.start}/${period.end}`}`,
  );

describe('[EX9] the time of a figure, and how far it is carried', () => {
  it.each([
    [
      '2021年至2023年，营收从4.67亿元增至15.52亿元。',
      ['revenue 2021-01-01/2022-01-01', 'revenue 2023-01-01/2024-01-01'],
    ],
    [
      '截至2024年末，员工总数约87万人；其中研发人员约12万人。',
      ['headcount 2024-12-31', 'other:rd_headcount 2024-12-31'],
    ],
    [
      '2025年年内亏损由2024年的43亿元收窄至17亿元，经调整净亏损19亿元。',
      [
        'net_loss 2024-01-01/2025-01-01',
        'net_loss 2025-01-01/2026-01-01',
        'other:adjusted_net_loss 2025-01-01/2026-01-01',
      ],
    ],
    [
      'It expects to be profitable in 2029, with $125 billion of revenue that year.',
      ['revenue 2029-01-01/2030-01-01', 'profitability_year 2029-01-01/2030-01-01'],
    ],
    ['The start-up, founded in 2021, has revenue of $40 million.', ['revenue -']],
    [
      'Sales were $9 billion in Q4 2024, compared with $8 billion in Q4 2023. Net income was $1 billion.',
      ['revenue 2024-10-01/2025-01-01', 'revenue 2023-10-01/2024-01-01', 'net_income 2024-10-01/2025-01-01'],
    ],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
});
