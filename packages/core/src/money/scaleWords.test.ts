import { expect, it } from 'vitest';
import { parseQuantity } from '../claim/index.ts';
import { scaleWords } from './scaleWords.ts';

it('every word is read as the size it stands for', () => {
  for (const [word, size] of Object.entries(scaleWords))
    expect(parseQuantity(`3${word}`)?.stated, word).toBe(`${BigInt(Number(size)) * 3n}`);
});
