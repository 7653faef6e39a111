import { describe, expect, it } from 'vitest';
import { extractCandidates } from './index.ts';

const tellers = (text: string) =>
  extractCandidates({ text, published: '2025-11-20', title: 'OpenAI' }, { companies: [] }).candidates.map(
    ({ attributedTo }) => attributedTo,
  );

describe('[EX27] who tells a figure', () => {
  it.each([
    ['IDC预计，2028年市场规模将达552亿美元。', 'IDC'],
    ['招股书显示，公司2024年营收3亿元。', '招股书'],
    ['据《晚点》报道，公司完成50亿元融资。', '晚点'],
    ['It lost $8 billion in the first half, the Financial Times reported.', 'Financial Times'],
    ['It will raise $2 billion, according to people briefed on it.', 'people briefed on it'],
    ['It has about 14 months of cash left, Chief Executive Dana Ruiz told staff.', 'Dana Ruiz'],
  ])('%s', (text, teller) => expect(tellers(text)[0]?.toLowerCase()).toBe(teller.toLowerCase()));

  it("a company that reports its own results is nobody's word", () => {
    expect(tellers('The company reported a net loss of $8 billion.')).toEqual([null]);
  });
});
