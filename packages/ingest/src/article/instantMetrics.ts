import type { MetricName } from './cues.ts';

/** Figures of a day rather than of a span: balances and events. */
const instants = new Set([
  'arr',
  'cash_balance',
  'cash_raised',
  'funding_round',
  'valuation',
  'headcount',
  'layoffs',
  'users',
  'paying_subscribers',
  'price',
  'other:rd_headcount',
  'other:debt',
  'other:rpo',
  'other:commitment',
  'other:ipo_proceeds',
  'other:funding_gap',
  'other:acquisition',
  'other:price_change',
  'runway',
]);
export const events = new Set([
  'layoffs',
  'funding_round',
  'cash_raised',
  'other:commitment',
  'other:ipo_proceeds',
]);

export function isInstantMetric(metric: MetricName): boolean {
  return instants.has(metric);
}
