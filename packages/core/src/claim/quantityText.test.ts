import { describe, expect, it } from 'vitest';
import { parseQuantity, quantityText } from './index.ts';

describe('a quantity in its short form', () => {
  it.each([
    ['50亿', 'USD', '5.0 billion', '50亿'],
    ['~3.7 billion', 'USD', '~3.7 billion', '~37亿'],
    ['>180 million', 'CNY', '>180 million', '>1.8亿'],
    ['<12', 'USD', '<12', '<12'],
    ['8 billion..9 billion', 'USD', '8 billion..9 billion', '80亿..90亿'],
    ['36.69%', 'fraction', '36.69%', '36.69%'],
    ['453!', 'persons', '453!', '453!'],
  ])('%s is read, written and read again with the same bounds', (text, unit, en, zh) => {
    const quantity = parseQuantity(text)!;
    expect([quantityText(quantity, unit, 'en'), quantityText(quantity, unit, 'zh')]).toEqual([en, zh]);
    for (const lang of ['en', 'zh'] as const) {
      const written = quantityText(quantity, unit, lang);
      expect(parseQuantity(written), written).toEqual(quantity);
    }
  });
});
