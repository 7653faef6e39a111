import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutTo, widthOf } from './width.ts';
import { wrap } from './wrap.ts';

describe('wrapping', () => {
  it('leaves a pipe alone and indents', () => {
    expect(wrap('one two', null, '  ')).toBe('  one two');
  });

  it('breaks English at blanks and Chinese between characters, never before a closing mark', () => {
    expect(wrap('the money lasts at most', 12)).toBe('the money\nlasts at\nmost');
    expect(wrap('没有来源披露现金。', 16)).toBe('没有来源披露现\n金。');
    expect(wrap('没有来源披露现金。', 18)).toBe('没有来源披露现金。');
    expect(wrap('当时没有来源披露现金', 10)).toBe('当时没有来\n源披露现金');
  });

  it('loses nothing but blanks at the ends of lines', () => {
    const text = fc
      .array(fc.constantFrom('money', 'lasts', '12', '现金', '，', '消耗', '$5 bn'), { maxLength: 30 })
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 80 }), (words, width) => {
        expect(wrap(words, width).replace(/\s+/g, '')).toBe(words.replace(/\s+/g, ''));
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });

  it.each([
    ['云从科技', 8],
    ['é', 1],
    ['e\u0301', 1],
    ['１２', 4],
    ['–…', 2],
    ['', 0],
  ])('%j takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it('cuts to columns, not to characters', () => {
    expect(cutTo('云从科技', 8)).toBe('云从科技');
    expect(cutTo('云从科技', 7)).toBe('云从科…');
    expect(cutTo('abcdef', 4)).toBe('abc…');
  });
});
