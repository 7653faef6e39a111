import { metrics } from '@solvent/core/metric';
import { describe, expect, it } from 'vitest';
import { accountingOf } from './accountingOf.ts';

describe('accountingOf', () => {
  it.each([
    ['operating_cash_flow', 'cash'],
    ['cash', 'cash'],
    ['net_loss', 'accrual'],
    ['revenue', 'accrual'],
    ['ebitda', 'nonGaap'],
    ['valuation', 'unknown'],
    ['other:model_count', 'unknown'],
  ])('[DS5] %s is booked %s unless said', (metric, accounting) =>
    expect(accountingOf(metric)).toBe(accounting),
  );

  it('[DS5] has an answer for every flow of money in the catalogue but those without one way of booking', () => {
    const flows = metrics.filter((metric) => metric.kind === 'flow' && metric.dimension === 'money');
    expect(flows.map((metric) => metric.id).filter((id) => accountingOf(id) === 'unknown')).toEqual([
      'bookings',
      'market_size',
      'investor_gain',
    ]);
  });
});
