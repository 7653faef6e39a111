import { expect, it } from 'vitest';
import { compareText } from './compareText.ts';

it('orders days and ids by their characters, whatever the language of the machine', () => {
  expect(['2024-12-31', '2024-06-30', '2023-12-31'].sort(compareText)).toEqual([
    '2023-12-31',
    '2024-06-30',
    '2024-12-31',
  ]);
  // In Danish `aa` comes after `z`.
  expect(['zhipu', 'aalborg', '01-ai'].sort(compareText)).toEqual(['01-ai', 'aalborg', 'zhipu']);
  expect(compareText('openai', 'openai')).toBe(0);
});
