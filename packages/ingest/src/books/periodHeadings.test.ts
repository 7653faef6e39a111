import { formatPeriod } from '@solvent/core/time';
import { describe, expect, it } from 'vitest';
import { headingsOf, holdsOf, lacksYear, periodsInTitles } from './periodHeadings.ts';

const read = (cells: readonly string[], titles: readonly string[] = [], balances = false) =>
  headingsOf(cells, periodsInTitles(titles), balances).map(
    ({ at, span, holds }) => `${at} ${formatPeriod(span)}${holds === 'actual' ? '' : ` ${holds}`}`,
  );

describe('[IM67] the periods of headings', () => {
  it.each<readonly [readonly string[], readonly string[], readonly string[]]>([
    [['Jan 2024', 'Feb-24', '2024-03', '202404'], [], ['0 2024-01', '1 2024-02', '2 2024-03', '3 2024-04']],
    [
      ['Jan', 'Feb', 'Total'],
      ['Acme', 'January - February, 2024'],
      ['0 2024-01', '1 2024-02'],
    ],
    [['Nov', 'Dec', 'Jan'], ['November 2023 - January 2024'], ['0 2023-11', '1 2023-12', '2 2024-01']],
    [['1月', '第二季度'], ['2024年利润表'], ['0 2024-01', '1 2024-Q2']],
    [
      ['2024', '2023'],
      ['For the year ended 30 June 2024'],
      ['0 2023-07-01..2024-06-30', '1 2022-07-01..2023-06-30'],
    ],
    [['2024', '2023'], ['For the year ended 31 December 2024'], ['0 2024', '1 2023']],
    [['2024-01-01', '2024-02-01'], [], ['0 2024-01', '1 2024-02']],
    [['31/01/2024', '29/02/2024'], [], ['0 2024-01', '1 2024-02']],
    [['31 Mar 2024'], ['For the 3 months ended 31 March 2024'], ['0 2024-Q1']],
    [['1/1/2024 - 1/31/2024'], [], ['0 2024-01']],
    [
      ['Q1 2024 Actual', 'Q1 2024 Budget', "Q2'24E"],
      [],
      ['0 2024-Q1', '1 2024-Q1 budget', '2 2024-Q2 other'],
    ],
    [['Jan - Dec 2023 (PY)'], [], ['0 2023']],
    // Figures, not years.
    [['2000', '2100', '2150'], [], []],
    [['1000', '1100'], [], []],
    [['03/04/2024'], [], []],
  ])('%j under %j', (cells, titles, expected) => expect(read(cells, titles)).toEqual(expected));

  it('[IM68] a balance sheet has days', () => {
    expect(read(['Feb 29, 2024', 'Mar 31, 2024'], [], true)).toEqual([
      '0 2024-02-29..2024-02-29',
      '1 2024-03-31..2024-03-31',
    ]);
    expect(periodsInTitles(['编制单位：甲 2024年3月31日']).day).toBe('2024-03-31');
  });

  it('what a heading holds', () => {
    expect(
      [
        'Actual',
        'Budget',
        'over Budget',
        '% of Income',
        '本期金额',
        '本年累计金额',
        '期末余额',
        '年初余额',
        'Payroll',
      ].map(holdsOf),
    ).toEqual(['actual', 'budget', 'other', 'other', 'actual', 'other', 'actual', 'other', undefined]);
  });

  it('months of no known year are said to be so', () => {
    expect(lacksYear(['', 'Jan', 'Feb'], periodsInTitles(['Acme']))).toBe(true);
    expect(lacksYear(['', 'Jan', 'Feb'], periodsInTitles(['Acme 2024']))).toBe(false);
  });
});
