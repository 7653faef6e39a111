import { expect, it } from 'vitest';
import * as z from 'zod';
import { parseRecord } from './parseRecord.ts';

const schema = z.strictObject({
  id: z.string().min(2),
  period: z.strictObject({ end: z.string() }),
  kind: z.enum(['a', 'b']),
});

it('gives the record, or one issue for each field with its path, in both languages', () => {
  expect(parseRecord(schema, { id: 'x1', period: { end: 'y' }, kind: 'a' }).ok).toBe(true);
  const bad = parseRecord(schema, { id: 'x', period: {}, kind: 'c' }, { file: 'data.yaml', line: 3 });
  expect(bad.issues.map((i) => [i.where, i.message, i.zh?.message])).toEqual([
    [
      { file: 'data.yaml', line: 3, path: 'id' },
      'id is not as expected: shorter or smaller than 2.',
      'id 不合要求：小于或短于 2。',
    ],
    [
      { file: 'data.yaml', line: 3, path: 'period.end' },
      'period.end is not as expected: it is missing.',
      'period.end 不合要求：缺少该字段。',
    ],
    [
      { file: 'data.yaml', line: 3, path: 'kind' },
      'kind is not as expected: one of a, b is wanted.',
      'kind 不合要求：应为 a、b 之一。',
    ],
  ]);
});
