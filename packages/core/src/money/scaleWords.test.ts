import { expect, it } from 'vitest';
import { dec } from './index.ts';
import { scaleWords } from './scaleWords.ts';

const size = (word: string) => dec(Number(scaleWords[word]));

it('a word of two is the product of both', () => {
  for (const [first, second] of ['百万', '千万', '百亿', '千亿', '万亿'].map((word) => [...word] as const)) {
    const hundred = first === '百' ? dec(100) : size(first!);
    expect(size(`${first}${second}`).eq(hundred.times(size(second!))), `${first}${second}`).toBe(true);
  }
  expect(size('bn').eq(size('m').times(1000))).toBe(true);
  expect(size('兆').eq(size('万亿'))).toBe(true);
});
