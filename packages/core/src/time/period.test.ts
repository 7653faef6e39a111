import { describe, expect, it } from 'vitest';
import {
  formatPeriod,
  lastDay,
  lengthInMonths,
  overlapShare,
  type Period,
  parsePeriod,
  type Span,
} from './index.ts';

describe('periods', () => {
  it.each([
    ['2024', { start: '2024-01-01', end: '2025-01-01' }],
    ['2024-08', { start: '2024-08-01', end: '2024-09-01' }],
    ['2024-Q3', { start: '2024-07-01', end: '2024-10-01' }],
    ['2024-H1', { start: '2024-01-01', end: '2024-07-01' }],
    ['2024-01-01..2024-09-30', { start: '2024-01-01', end: '2024-10-01' }],
    ['@2024-06-30', { at: '2024-06-30' }],
  ])('reads and writes %s', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
    expect(formatPeriod(period as Period)).toBe(text);
  });

  it.each(['', '2024-Q5', '2024-H3', '2024-13', '@2024-02-30', '2024-05-01..2024-04-30', 'last year', '24'])(
    'refuses "%s"',
    (text) => expect(parsePeriod(text)).toBeUndefined(),
  );

  it('is half-open: the last day is inside, the end is not', () =>
    expect(lastDay(parsePeriod('2024')!)).toBe('2024-12-31'));

  it.each([
    ['2024', 12, true],
    ['2024-Q1', 3, true],
    ['2017-01-29..2018-02-03', 12, false],
    ['2016-02-01..2017-01-29', 12, false],
    ['2024-01-15..2024-02-14', 1, true],
  ])('%s has %d months', (text, months, exact) =>
    expect(lengthInMonths(parsePeriod(text) as Span)).toEqual({ months, exact }),
  );

  it.each([
    ['2024', '2024', 1],
    ['2024', '2024-H1', 182 / 366],
    ['2024-Q1', '2024-Q2', 0],
    ['@2024-06-30', '@2024-07-02', 1],
    ['@2024-06-30', '@2024-07-04', 0],
    ['2024', '@2024-06-30', 0],
  ])('%s and %s share %d', (a, b, share) =>
    expect(overlapShare(parsePeriod(a)!, parsePeriod(b)!)).toBeCloseTo(share, 10),
  );
});
