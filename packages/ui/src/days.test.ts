import { describe, expect, it } from 'vitest';
import { ageWords, dayWords, periodWords } from './days.ts';

describe('days in words', () => {
  it.each([
    ['2024-07-31', 'day', '31 Jul 2024', '2024年7月31日'],
    ['2024-07-31', 'month', 'Jul 2024', '2024年7月'],
    ['2024-12-31', 'year', '2024', '2024年'],
  ] as const)('%s to the %s', (day, precision, en, zh) => {
    expect([dayWords(day, 'en', precision), dayWords(day, 'zh', precision)]).toEqual([en, zh]);
  });

  it.each([
    ['2024', '2024', '2024年'],
    ['2024-Q3', 'Q3 2024', '2024年三季度'],
    ['2024-H1', 'H1 2024', '2024年上半年'],
    ['2024-08', 'Aug 2024', '2024年8月'],
    ['@2024-06-30', '30 Jun 2024', '2024年6月30日'],
    ['2024-01-15..2024-06-30', '15 Jan 2024 – 30 Jun 2024', '2024年1月15日 – 2024年6月30日'],
    ['2009-01-01..2018-12-31', '2009–2018', '2009–2018年'],
    ['2023-04-01..2025-12-31', 'Apr 2023 – Dec 2025', '2023年4月 – 2025年12月'],
    ['2025-01-01..2025-09-30', 'Jan–Sep 2025', '2025年1–9月'],
    ['all', 'all', 'all'],
  ])('period %s', (period, en, zh) => {
    expect([periodWords(period, 'en'), periodWords(period, 'zh')]).toEqual([en, zh]);
  });

  it.each([
    [0, 'of that day', '当日数据'],
    [1, '1 day old', '1 天前的数据'],
    [44, '44 days old', '44 天前的数据'],
    [420, '14 months old', '14 个月前的数据'],
    [1120, '3.1 years old', '3.1 年前的数据'],
  ])('%i days', (days, en, zh) => {
    expect([ageWords(days, 'en'), ageWords(days, 'zh')]).toEqual([en, zh]);
  });
});
