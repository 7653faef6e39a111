import { describe, expect, it } from 'vitest';
import { distributionOf, type StatedQuantity } from './distributionOf.ts';

const stated = (
  low: string | null,
  high: string | null,
  one: string | null,
  approx = false,
): StatedQuantity => ({
  low,
  high,
  stated: one,
  approx,
});

describe('stated words become spread', () => {
  it.each([
    ['453 exactly', stated('453', '453', '453'), { kind: 'point', value: '453' }],
    [
      '50亿',
      stated('4950000000', '5050000000', '5000000000'),
      { kind: 'uniform', low: '4950000000', high: '5050000000' },
    ],
    ['8 to 9', stated('8', '9', null), { kind: 'uniform', low: '8', high: '9' }],
    [
      'about 5.0',
      stated('4.95', '5.05', '5', true),
      { kind: 'triangular', low: '4.5', mode: '5', high: '5.5' },
    ],
    [
      'about 1, one digit',
      stated('0.5', '1.5', '1', true),
      { kind: 'triangular', low: '0', mode: '1', high: '2' },
    ],
    [
      'about −5',
      stated('-5.05', '-4.95', '-5', true),
      { kind: 'triangular', low: '-5.5', mode: '-5', high: '-4.5' },
    ],
    ['more than 3', stated('3', null, '3'), { kind: 'triangular', low: '3', mode: '3', high: '3.6' }],
    ['at least −5', stated('-5', null, '-5'), { kind: 'triangular', low: '-5', mode: '-5', high: '-4' }],
    ['at most 3', stated(null, '3', '3'), { kind: 'triangular', low: '2.4', mode: '3', high: '3' }],
    ['about 0, exactly', stated('0', '0', '0', true), { kind: 'point', value: '0' }],
  ])('[MC1] %s', (_, quantity, expected) => {
    expect(distributionOf(quantity)).toEqual({ ok: true, value: expected, issues: [] });
  });

  it.each([
    ['more than 0', stated('0', null, '0')],
    ['nothing', stated(null, null, null)],
  ])('[MC1] %s says nothing', (_, quantity) => {
    const result = distributionOf(quantity);
    expect(result.ok).toBe(false);
    expect(result.issues.map((issue) => issue.code)).toEqual(['distribution/no-bound']);
  });
});
