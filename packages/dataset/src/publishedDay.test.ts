import { describe, expect, it } from 'vitest';
import { parsePublished } from './publishedDay.ts';

describe('parsePublished', () => {
  it.each([
    ['2024-07-24', { day: '2024-07-24', precision: 'day' }],
    ['2024-02', { day: '2024-02-29', precision: 'month' }],
    ['2023', { day: '2023-12-31', precision: 'year' }],
  ])('[DS4] %s', (text, published) => expect(parsePublished(text)).toEqual(published));

  it.each(['', 'July 2024', '2024-13', '2023-02-29', '24-07-01', '2024-7'])('[DS4] refuses "%s"', (text) =>
    expect(parsePublished(text)).toBeUndefined(),
  );

  it('[DS4] keeps why a day was inferred', () =>
    expect(parsePublished('2024', 'from the text')?.inferred).toBe('from the text'));
});
