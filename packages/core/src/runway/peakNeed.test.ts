import { describe, expect, it } from 'vitest';
import { formatExact } from './exact.ts';
import { peakNeed } from './peakNeed.ts';

const need = (revenue: string, revenueGrowth: string, cost: string, costGrowth: string, horizon: number) => {
  const { amount, ...rest } = peakNeed({ revenue, revenueGrowth, cost, costGrowth }, horizon);
  return { amount: formatExact(amount, 18), ...rest };
};

describe('peak funding need', () => {
  it('[RW16] is the deepest shortfall, not the last one', () => {
    expect(need('60', '0.5', '100', '0', 12)).toEqual({ amount: '50', month: 2, complete: true });
  });
  it('[RW16] is nothing for a company that never burns', () => {
    expect(need('2', '0', '1', '0', 12)).toEqual({ amount: '0', month: 0, complete: true });
  });
  it('[RW16] is incomplete while it still deepens', () => {
    expect(need('1', '0', '2', '0', 12)).toEqual({ amount: '12', month: 12, complete: false });
    expect(need('10', '0', '9', '0.1', 3)).toEqual({ amount: '0', month: 0, complete: false });
  });
});
