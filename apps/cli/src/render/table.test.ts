import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPaper } from './paper.ts';
import { alignFigures, table } from './table.ts';
import { widthOf } from './width.ts';

const plain = openPaper({ lang: 'en', colour: false, width: null });

describe('a table', () => {
  it('sets words left, numbers by their point, and a Chinese character in two columns', () => {
    const text = table(
      [{ title: 'company' }, { title: 'cash', align: 'figure' }],
      [
        ['云从科技', '$1.23 bn'],
        ['OpenAI', '$89 bn'],
        ['xAI', '–'],
      ],
      plain,
    );
    expect(text).toBe(
      ['company        cash', '云从科技   $1.23 bn', 'OpenAI    $89    bn', 'xAI               –'].join('\n'),
    );
  });

  it.each([
    [
      ['38%', '6.83%', '105%'],
      ['38%   ', '6.83% ', '105%   '],
    ],
  ])('keeps a percent sign with its number', ([a, b, c]) => {
    const set = alignFigures([a!, b!, c!]);
    expect(new Set(set.map((s) => s.length - s.search(/[.%]/))).size).toBeLessThanOrEqual(2);
    expect(set[1]).toContain('6.83%');
  });

  it('[CLI6] on a narrow terminal cuts what gives way, marks the cut, and keeps the rest whole', () => {
    const narrow = openPaper({ lang: 'en', colour: false, width: 30 });
    const text = table(
      [{ title: 'id' }, { title: 'note', gives: true }, { title: 'day' }],
      [['a', 'a very long note about nothing', '2024-07-31']],
      narrow,
    );
    expect(text.split('\n')[1]).toBe('a   a very long n…  2024-07-31');
  });

  it('[CLI6] then words and titles go on in a further line, and no number is cut', () => {
    const narrow = openPaper({ lang: 'en', colour: false, width: 34 });
    const text = table(
      [{ title: 'what it is of' }, { title: 'months at low', align: 'right' }, { title: 'as of' }],
      [
        ['growth of volume a month', '37.1 months', '2026-03-31'],
        ['cash', '8 months', '–'],
      ],
      narrow,
    );
    expect(text.split('\n').every((line) => widthOf(line) <= 34)).toBe(true);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('37.1 months 2026-03-31');
    expect(text.split('\n').length).toBeGreaterThan(3);
  });

  it('[CLI6] colours nothing unless asked, and colour takes no width', () => {
    const inked = openPaper({ lang: 'en', colour: true, width: null });
    const rows = [[{ text: 'x', ink: 'warn' as const }, 'y']];
    const columns = [{ title: 'a' }, { title: 'b' }];
    const esc = String.fromCharCode(27);
    expect(table(columns, rows, plain)).not.toContain(esc);
    expect(table(columns, rows, inked).replaceAll(new RegExp(`${esc}\\[\\d+m`, 'g'), '')).toBe(
      table(columns, rows, plain),
    );
  });

  it('never makes a line wider than the terminal as long as the fixed columns fit', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc 云从科技é'.split('')), maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 40, max: 100 }),
        (cells, width) => {
          const paper = openPaper({ lang: 'zh', colour: false, width });
          const text = table(
            [{ title: 'a', gives: true }, { title: 'b', gives: true }, { title: 'day' }],
            cells.map(([a, b]) => [a, b, '2024-07-31']),
            paper,
          );
          for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
        },
      ),
      { seed: 20261124, numRuns: 300 },
    );
  });
});
