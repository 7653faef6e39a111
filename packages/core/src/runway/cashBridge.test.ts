import { describe, expect, it } from 'vitest';
import { intervalOf, intervalRecord } from '../money/index.ts';
import { bridgeCash, type CashBridgeInput } from './cashBridge.ts';

const span = (low: string | null, high: string | null = low) => intervalOf({ low, high });
const bridge = (input: CashBridgeInput) => {
  const result = bridgeCash(input);
  return {
    ...result,
    closing: intervalRecord(result.closing),
    ...('residual' in result && result.residual ? { residual: intervalRecord(result.residual) } : {}),
  };
};

describe('cash bridge', () => {
  it('[RW19] adds and subtracts side by side', () => {
    expect(
      bridge({ opening: span('1', '2'), raised: [span('6.5', '6.7')], burn: [span('4.9', '5.1')] }),
    ).toEqual({
      kind: 'bridge',
      closing: { low: '2.4', high: '3.8' },
      lowerBoundOnly: false,
      notes: [],
    });
  });
  it('[RW19] an unknown opening gives the low side only', () => {
    expect(bridge({ opening: null, raised: [span('6.6')], burn: [span('5')] })).toMatchObject({
      kind: 'bridge',
      closing: { low: '1.6', high: null },
      lowerBoundOnly: true,
      notes: [{ en: expect.stringContaining('zero or more'), zh: expect.stringContaining('期初余额未披露') }],
    });
  });
  it('[RW19] cuts a low side below zero off at zero', () => {
    expect(bridge({ opening: span('1'), raised: [], burn: [span('0.5', '3')] })).toMatchObject({
      closing: { low: '0', high: '0.5' },
      notes: [{ en: expect.stringContaining('cut off at zero') }],
    });
  });
  it('[RW19] more spent than there was is impossible', () => {
    expect(bridge({ opening: span('1'), raised: [span('1')], burn: [span('3', '4')] })).toMatchObject({
      kind: 'impossible',
      closing: { low: '-2', high: '-1' },
    });
  });
  it('[RW19] the residual against a stated balance agrees when it can be zero', () => {
    const input = { opening: span('1', '2'), raised: [span('6.6')], burn: [span('5')] };
    expect(bridge({ ...input, closing: span('3') })).toMatchObject({
      residual: { low: '-0.6', high: '0.4' },
      agrees: true,
    });
    expect(bridge({ ...input, closing: span('9') })).toMatchObject({
      residual: { low: '5.4', high: '6.4' },
      agrees: false,
    });
  });
});
