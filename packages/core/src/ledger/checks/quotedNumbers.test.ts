import { expect, it } from 'vitest';
import { decimalString } from '../../money/index.ts';
import { hasNumberWords, quotedNumbers } from './quotedNumbers.ts';

it.each([
  ['達到了5.4億美元', ['540000000']],
  ['營收分別為16.82億元、25.01億元', ['1682000000', '2501000000']],
  ['ChatGPT每月有1000萬用戶', ['10000000']],
  ['市值达10万亿美元', ['10000000000000']],
  ['a loss of $1,287.5 million', ['1287500000']],
  ['USD280 million a month', ['280000000']],
  ['$3.7bn in 2024', ['3700000000', '2024']],
  ['raised 40B, not 40bits', ['40000000000', '40']],
  ['up 1,700% since 2023', ['17', '2023']],
  ['３７亿', ['3700000000']],
  ['no digits at all', []],
])('[CK8] reads the numbers of "%s"', (quote, numbers) => {
  expect(quotedNumbers(quote).map(({ value }) => decimalString(value))).toEqual(numbers);
});

it.each(['數千万元一次', '虧損額已經翻番', 'sales more than tripled', '在一年内耗尽', '逾万亿'])(
  '[CK8] notices a number in words: "%s"',
  (quote) => {
    expect(hasNumberWords(quote)).toBe(true);
  },
);

it.each(['revenue reached $3.7 billion', '百度的收入', 'revenue grew strongly', '達到37億美元'])(
  '[CK8] takes none for one: "%s"',
  (quote) => {
    expect(hasNumberWords(quote)).toBe(false);
  },
);

it('[CK8] stays quick on long and hostile text', () => {
  for (const text of ['1'.repeat(50_000), '1,234'.repeat(10_000), '一'.repeat(50_000), '1 '.repeat(25_000)]) {
    expect(quotedNumbers(text).length).toBeLessThan(50_000);
    hasNumberWords(text);
  }
}, 2_000);
