import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayFromNumber, dayNumber, daysBetween, endOfMonth, isDay } from './index.ts';

const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map(dayFromNumber);

describe('days', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2024-13-01', false],
    ['2024-00-10', false],
    ['2024-1-1', false],
    ['0202-05-01', true],
    ['2024-04-31', false],
  ])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));

  it('counts from 1970-01-01', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2024-10-31')).toBe(20_027);
    expect(dayFromNumber(-1)).toBe('1969-12-31');
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-11-30', 15, '2026-02-28'],
  ])('%s plus %d months is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected));

  it('goes there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
        expect(dayFromNumber(dayNumber(day))).toBe(day);
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect(isDay(day)).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it('never moves backwards when months are added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (day, months) => {
        expect(addMonths(day, months + 1) >= addMonths(day, months)).toBe(true);
      }),
      { seed: 2 },
    );
  });

  it('finds the end of a month', () => expect(endOfMonth('2024-02-03')).toBe('2024-02-29'));
});
