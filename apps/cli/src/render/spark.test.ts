import { expect, it } from 'vitest';
import { spark } from './spark.ts';

it.each([
  [['1', '2', '4'], '▃▅█'],
  [['-5', '0', '5'], '▁▅█'],
  [['3'], ''],
  [['0', '0'], '▁▁'],
])('%j is %s', (values, line) => {
  expect(spark(values)).toBe(line);
});
