import fc from 'fast-check';
import { driverIds, driverOf } from './driver.ts';
import type { Scenario, ScenarioPosition } from './scenario.ts';

/** A company like OpenAI in October 2024, in millions made round: 6.55 bn of cash, 308 M a month against 708 M. */
export const labOf2024: ScenarioPosition = {
  company: 'lab',
  currency: 'USD',
  start: '2024-10',
  months: 60,
  cash: '6550000000',
  revenue: '308000000',
  serving: '150000000',
  training: '250000000',
  staff: '125000000',
  other: '183000000',
  capex: '0',
  revenueGrowth: '0.05',
  costGrowth: '0.02',
  growthHalfLife: null,
  promised: [
    {
      id: 'round',
      investor: 'Bank',
      month: '2025-12',
      dated: true,
      fallback: '10000000000',
      weighted: '20000000000',
      full: '30000000000',
    },
  ],
};

const month = fc
  .integer({ min: 24_000, max: 24_600 })
  .map((n) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
const setting = fc.record(
  { value: fc.constantFrom('1', '1.5', '1.25'), from: month, claim: fc.constantFrom('a-1', 'b.2') },
  { requiredKeys: ['value'] },
);
const numeric = driverIds.filter((id) => !driverOf(id).choices);
/** Any scenario that is allowed. */
export const anyScenario: fc.Arbitrary<Scenario> = fc.record(
  {
    name: fc.string({ maxLength: 20, unit: 'grapheme' }).filter((s) => s.length <= 60),
    horizon: fc.integer({ min: 1, max: 600 }),
    drivers: fc.dictionary(fc.constantFrom(...numeric), setting, { maxKeys: 6, noNullPrototype: true }),
    events: fc.array(
      fc.record(
        {
          kind: fc.constantFrom('raise' as const, 'obligation' as const),
          month,
          amount: fc.nat().map(String),
          label: fc.string({ minLength: 1, maxLength: 12 }),
        },
        { requiredKeys: ['kind', 'month', 'amount'] },
      ),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: ['name', 'drivers', 'events'] },
) as fc.Arbitrary<Scenario>;
