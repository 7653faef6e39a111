import { formatPeriod } from '@solvent/core/time';
import { expect, it } from 'vitest';
import { readSpan } from './periodText.ts';

it.each([
  ['2024', '2024'],
  ['FY2024', '2024'],
  ['2024年度', '2024'],
  ['Jan 2024', '2024-01'],
  ["Feb '24", '2024-02'],
  ['Sept-24', '2024-09'],
  ['2024-03', '2024-03'],
  ['2024年3月', '2024-03'],
  ['Q1 2024', '2024-Q1'],
  ['2024 Q4', '2024-Q4'],
  ['2024年第三季度', '2024-Q3'],
  ['2024年下半年', '2024-H2'],
  ['Jan - Mar 2024', '2024-Q1'],
  ['January – December 2024', '2024'],
  ['January - March, 2024', '2024-Q1'],
  ['Jul 2023 - Jun 2024', '2023-07-01..2024-06-30'],
  ['January 1 - March 31, 2024', '2024-Q1'],
  ['For the year ended 31 December 2024', '2024'],
  ['For the quarter ended June 30, 2024', '2024-Q2'],
  ['截至2024年12月31日止年度', '2024'],
  ['Total', undefined],
  ['Account', undefined],
  ['Foo 2024', undefined],
  ['2024年13月', undefined],
  ['31 Dec 2024', undefined],
])('[IM45] %s', (text, expected) => {
  const span = readSpan(text);
  expect(span && formatPeriod(span)).toBe(expected);
});
