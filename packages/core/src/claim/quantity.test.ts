import { describe, expect, it } from 'vitest';
import { centreOf, parseQuantity } from './index.ts';

describe('quantities as the source wrote them', () => {
  it.each([
    ['50亿', '4950000000', '5050000000', '5000000000', false],
    ['3.7 billion', '3650000000', '3750000000', '3700000000', false],
    ['~700 k', '699500', '700500', '700000', true],
    ['>180 million', '180000000', null, '180000000', false],
    ['<12', null, '12', '12', false],
    ['8 billion..9 billion', '8000000000', '9000000000', null, false],
    ['-36.69%', '-0.36695', '-0.36685', '-0.3669', false],
    ['453!', '453', '453', '453', false],
    ['57409 k', '57408500', '57409500', '57409000', false],
    ['1.2万亿', '1150000000000', '1250000000000', '1200000000000', false],
    ['0.5', '0.45', '0.55', '0.5', false],
  ])('%s', (text, low, high, stated, approx) =>
    expect(parseQuantity(text)).toEqual({ low, high, stated, approx }),
  );
  it.each(['', 'five', '1e9', '5 bananas', '9 billion..8 billion', '1..2..3', '5,000', '--5'])(
    'refuses "%s"',
    (text) => expect(parseQuantity(text)).toBeUndefined(),
  );
  it('shows the middle of a range and the only bound of a half-open one', () => {
    expect(centreOf(parseQuantity('8..9')!).toFixed()).toBe('8.5');
    expect(centreOf(parseQuantity('>3')!).toFixed()).toBe('3');
  });
});
