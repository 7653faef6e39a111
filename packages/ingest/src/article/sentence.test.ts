import { expect, it } from 'vitest';
import { splitSentences } from './sentence.ts';
import { findBreaks } from './view.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['营收3.5亿元。亏损收窄！怎么办？', ['营收3.5亿元。', '亏损收窄！', '怎么办？']],
  [
    'Revenue was $3.5 billion. Costs rose. U.S. sales fell.',
    ['Revenue was $3.5 billion.', 'Costs rose.', 'U.S. sales fell.'],
  ],
  ['Acme Inc. raised $5 million.', ['Acme Inc. raised $5 million.']],
  ['他说：“亏损50亿。”随后离席。', ['他说：“亏损50亿。', '”随后离席。']],
  ['the company lost\n$5 billion in 2024', ['the company lost\n$5 billion in 2024']],
  ['标题\n正文在此', ['标题', '正文在此']],
])('[EX8] sentences of %s', (text, wanted) => {
  expect(sentences(text)).toEqual(wanted);
});

it('[EX8] commas, brackets and while divide clauses; a comma in a figure and 、 do not', () => {
  const clauses = (text: string) => {
    const breaks = [0, ...findBreaks(text, 0, text.length), text.length];
    return breaks.slice(1).map((end, i) => text.slice(breaks[i], end));
  };
  expect(clauses('营收1,503亿元，亏损5亿元、现金3亿元')).toEqual(['营收1,503亿元，', '亏损5亿元、现金3亿元']);
  expect(clauses('sales of $1,200, up 3% while costs fell')).toEqual([
    'sales of $1,200,',
    ' up 3% ',
    'while costs fell',
  ]);
});

it('[EX23] a list without end is cut, so that work on one sentence is bounded', () => {
  for (const { start, end } of splitSentences('5亿元、'.repeat(1000)))
    expect(end - start).toBeLessThanOrEqual(900);
});
