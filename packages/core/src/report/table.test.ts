import { describe, expect, it } from 'vitest';
import { csvOf, jsonLinesOf, numberCell } from './index.ts';

const one = (cell: string | { number: string } | null) =>
  csvOf({ columns: ['x'], rows: [{ x: cell }] }).split('\r\n')[1];

describe('tables as text', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\u200b=1', '|x', '%x'])(
    'takes the edge off %j',
    (text) => expect(one(text)?.replace(/^"/, '').startsWith("'")).toBe(true),
  );
  it('leaves a negative number a number', () => expect(one(numberCell('-9154000000'))).toBe('-9154000000'));
  it('quotes what needs quoting', () => expect(one('a "b", c')).toBe('"a ""b"", c"'));
  it('writes nothing for nothing', () => expect(one(null)).toBe(''));
  it('writes one object a line', () =>
    expect(jsonLinesOf({ columns: ['a', 'b'], rows: [{ a: numberCell('1.50'), b: null }] })).toBe(
      '{"a":"1.50","b":null}\n',
    ));
});
