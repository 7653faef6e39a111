import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Distribution } from './distribution.ts';
import { describeDistribution, meanOf, quantileFunction } from './shapeOf.ts';

const shapes: readonly (readonly [string, Distribution])[] = [
  ['point', { kind: 'point', value: '5' }],
  ['uniform', { kind: 'uniform', low: '4', high: '6' }],
  ['normal', { kind: 'normal', mean: '5', sd: '1' }],
  ['lognormal', { kind: 'lognormal', median: '5', logSd: '0.5' }],
  ['triangular', { kind: 'triangular', low: '1', mode: '2', high: '5' }],
  [
    'mixture',
    {
      kind: 'mixture',
      parts: [
        { weight: '0.25', of: { kind: 'uniform', low: '8', high: '9' } },
        { weight: '0.75', of: { kind: 'triangular', low: '1', mode: '2', high: '5' } },
      ],
    },
  ],
];

describe.each(shapes)('%s', (_, of) => {
  const quantile = quantileFunction(of);

  it('[MC3] a quantile never falls when its share rises', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 9_999 }), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(quantile(low / 10_000)).toBeLessThanOrEqual(quantile(high / 10_000));
      }),
      { seed: 20_261_124 },
    );
  });

  it('its mean is the mean of its quantiles', () => {
    let sum = 0;
    for (let i = 0; i < 100_000; i++) sum += quantile((i + 0.5) / 100_000);
    expect(sum / 100_000).toBeCloseTo(Number(meanOf(of)), 3);
  });

  it('says itself in both languages', () => {
    const { en, zh } = describeDistribution(of, 'USD');
    expect(en).toMatch(/\$/);
    expect(zh).toMatch(/美元/);
  });
});

it('says a tranche in words', () => {
  const tranche: Distribution = {
    kind: 'mixture',
    parts: [
      { weight: '0.6', of: { kind: 'point', value: '40000000000' } },
      { weight: '0.4', of: { kind: 'point', value: '20000000000' } },
    ],
  };
  expect(describeDistribution(tranche, 'USD')).toEqual({
    en: '60%: $40 bn; 40%: $20 bn',
    zh: '60%: 400 亿美元；40%: 200 亿美元',
  });
});
