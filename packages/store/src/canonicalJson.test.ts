import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from './canonicalJson.ts';

it('[ST1] the same record gives the same bytes, whatever the order of its keys', () => {
  expect(canonicalJson({ b: 1, a: [{ d: null, c: '亿' }] })).toBe('{"a":[{"c":"亿","d":null}],"b":1}');
  expect(canonicalJson({ a: [{ c: '亿', d: null }], b: 1 })).toBe('{"a":[{"c":"亿","d":null}],"b":1}');
  expect(canonicalJson({ a: 1, gone: undefined })).toBe('{"a":1}');
});

it('[ST1] reading it back and writing it again changes nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
    { seed: 20261124, numRuns: 500 },
  );
});
