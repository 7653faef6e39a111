import { expect, it } from 'vitest';
import { longDay, monthWords } from './dayWords.ts';

it('writes days and months as sentences have them', () => {
  expect(longDay('2026-11-04')).toBe('4 November 2026');
  expect(monthWords('2029-06')).toEqual({ en: 'June 2029', zh: '2029 年 6 月' });
  expect(monthWords('2030-12')).toEqual({ en: 'December 2030', zh: '2030 年 12 月' });
});
