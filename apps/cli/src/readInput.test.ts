import { describe, expect, it } from 'vitest';
import { parseJson } from './readInput.ts';

describe('JSON handed in', () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    ['\ufeff{"a":1}', { a: 1 }],
    ['{"a":1}\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
    ['{"a":1}\n\n{"a":2}', [{ a: 1 }, { a: 2 }]],
  ])('%j is read', (text, value) => {
    expect(parseJson(text, 'f')).toEqual({ ok: true, value, issues: [] });
  });

  it('names the line that is none', () => {
    const read = parseJson('{"a":1}\n{"a":\n{"a":3}', 'claims.jsonl');
    expect(read).toMatchObject({
      ok: false,
      issues: [{ code: 'cli/not-json', where: { file: 'claims.jsonl', line: 2 } }],
    });
  });

  it('says on one line what is wrong with a document that is none', () => {
    const read = parseJson('cash=5\n', '-');
    expect(read.issues[0]?.message).not.toContain('\n');
  });
});
