import { expect, it } from 'vitest';
import { byText, compareText } from './compareText.ts';

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

it('sorts by a text of each item, made once; equals keep their order', () => {
  let made = 0;
  const days = byText(['b 2', 'a 1', 'b 1', 'a 2'], (item) => {
    made += 1;
    return item.slice(0, 1);
  });
  expect(days).toEqual(['a 1', 'a 2', 'b 2', 'b 1']);
  expect(made).toBe(4);
});
