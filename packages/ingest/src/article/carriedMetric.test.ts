import { describe, expect, it } from 'vitest';
import { extractCandidates } from './index.ts';

const read = (text: string) =>
  extractCandidates({ text, published: '2025-11-13', title: 'OpenAI' }, { companies: [] }).candidates.map(
    ({ metric, value, per }) => [metric, value.low ?? value.high, per ?? ''].join(' ').trim(),
  );

describe('[EX12] figures that go on measuring what the one before measured', () => {
  it.each([
    [
      'Cursor crossed $1B in annualized revenue. 12 months ago it was at $65M.',
      ['arr 1000000000', 'arr 65000000'],
    ],
    ["Its run-rate revenue is $5 billion; Canva's, $150 million.", ['arr 5000000000', 'arr 150000000']],
    [
      '商汤2023年营收34亿元（约合4.7亿美元），2024年增至37.7亿元。',
      ['revenue 3400000000', 'revenue 3770000000'],
    ],
    ['ChatGPT Pro is $200 a month; Plus stays at $20.', ['price 200 month', 'price 20 month']],
    [
      'Opus costs $5 per million input tokens and $25 per million output tokens, down from $15 and $75.',
      [
        'price 5 million_tokens',
        'price 25 million_tokens',
        'price 15 million_tokens',
        'price 75 million_tokens',
      ],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('a sentence with words of its own goes on with nothing', () => {
    expect(
      read('It burned $4 million in the quarter. Last year some $8 million went into machines.'),
    ).toEqual(['cash_burned 4000000']);
    expect(read('Revenue was $5 billion. The film took eight years and $65M.')).toEqual([
      'revenue 5000000000',
    ]);
  });
});
