import { describe, expect, it } from 'vitest';
import { bounded as b } from './bounded.ts';
import {
  capitalEfficiency,
  cashConversion,
  dilution,
  fundingCoverage,
  hypeRatio,
  raisedToRevenue,
  valuationToRevenue,
} from './capitalRatios.ts';

describe('capital ratios', () => {
  it.each([
    ['hype ratio', hypeRatio({ raised: b('95'), arr: b('12') }), '7.91666666666666667'],
    ['capital efficiency', capitalEfficiency({ raised: b('95'), arr: b('12') }), '0.126315789473684211'],
    ['cash conversion', cashConversion({ arr: b('12'), raised: b('95'), cash: b('71') }), '0.5'],
    [
      'valuation to revenue',
      valuationToRevenue({ valuation: b('157'), revenue: b('3.7') }),
      '42.4324324324324324',
    ],
    ['raised to revenue', raisedToRevenue({ raised: b('30'), revenue: b('4') }), '7.5'],
    ['dilution', dilution({ raise: b('6.6'), postMoney: b('157') }), '0.0420382165605095541'],
    [
      'funding coverage',
      fundingCoverage({ liquidity: b('10'), committed: b('20'), obligations: b('60') }),
      '0.5',
    ],
  ])('%s', (_, ratio, value) => {
    expect(ratio).toEqual({ kind: 'value', value, interval: null });
  });

  it.each([
    ['hype ratio', hypeRatio({ raised: b('95'), arr: b('0') })],
    ['capital efficiency', capitalEfficiency({ raised: b('0'), arr: b('12') })],
    ['cash conversion', cashConversion({ arr: b('12'), raised: b('95'), cash: b('95') })],
    ['valuation to revenue', valuationToRevenue({ valuation: b('157'), revenue: b('0') })],
    ['raised to revenue', raisedToRevenue({ raised: b('30'), revenue: b('-1') })],
    ['dilution', dilution({ raise: b('6.6'), postMoney: b('0') })],
    ['funding coverage', fundingCoverage({ liquidity: b('10'), committed: b('20'), obligations: b('0') })],
  ])('[RW22] %s says when it has no value', (_, ratio) => {
    expect(ratio).toMatchObject({
      kind: 'undefined',
      why: { en: expect.stringMatching(/\.$/), zh: expect.stringMatching(/。$/) },
    });
  });

  it('[RW24] dilution is not taken of a pre-money valuation', () => {
    const ratio = dilution({
      raise: b('6.6'),
      postMoney: { ...b('150.4'), basis: { presentation: 'preMoney' } },
    });
    expect(ratio).toMatchObject({
      kind: 'undefined',
      why: { en: expect.stringContaining('before the new money') },
    });
  });
});
