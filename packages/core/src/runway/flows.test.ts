import { expect, it } from 'vitest';
import { formatExact } from './exact.ts';
import { monthlyFlows } from './flows.ts';

it('[RW11] each stream grows by its own factor', () => {
  const flows = { revenue: '100', revenueGrowth: '0.1', cost: '50', costGrowth: '-0.5' };
  const written = [...monthlyFlows(flows, 3)].map((f) => [
    f.month,
    formatExact(f.revenue, 18),
    formatExact(f.cost, 18),
  ]);
  expect(written).toEqual([
    [0, '100', '50'],
    [1, '110', '25'],
    [2, '121', '12.5'],
  ]);
});
