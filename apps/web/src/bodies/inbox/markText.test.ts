import { expect, it } from 'vitest';
import { markText, spanOf } from './markText.ts';

const whole = (text: string, spans: Parameters<typeof markText>[1]) =>
  markText(text, spans).map(({ text: words, id }) => (id ? `[${id} ${words}]` : words));

it('[WEB40] gives the text back, every figure reachable, also where words are shared', () => {
  const text = 'Revenue of 3, 5 and 7.';
  expect(
    whole(text, [
      { id: 'a', start: 0, end: 12 },
      { id: 'b', start: 0, end: 15 },
      { id: 'c', start: 20, end: 21 },
    ]),
  ).toEqual(['[a Revenue of 3]', '[b , 5]', ' and ', '[c 7]', '.']);
  expect(whole(text, [])).toEqual([text]);
});

it('[WEB40] leaves out what lies between the figures of a long document', () => {
  const text = `${'x'.repeat(70_000)}$5 bn${'y'.repeat(100)}`;
  const shown = markText(text, [{ id: 'a', start: 70_000, end: 70_005 }]);
  expect(shown.map(({ cut, text: words }) => (cut ? 'cut' : words.length))).toEqual([
    600,
    'cut',
    600,
    5,
    100,
  ]);
});

it('reads where a quote stands; what points outside the text marks nothing', () => {
  expect(spanOf('a', 'char 109-124')).toEqual({ id: 'a', start: 109, end: 124 });
  expect(spanOf('a', 'row 5')).toBeNull();
  expect(whole('short', [{ id: 'a', start: 3, end: 9 }])).toEqual(['short']);
});
