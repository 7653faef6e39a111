// From burning to paying for itself, one lever at a time. Run with `node examples/closeTheGap.ts`.
import { dec, roundTo } from '@solvent/core/money';
import { solveGap } from '@solvent/core/runway';

const { unchanged, levers } = solveGap(
  {
    cash: '5000000000',
    revenue: '291666667',
    variableCost: '150000000',
    revenueGrowth: '0.03',
    fixedCost: { training: '250000000', staff: '60000000', other: '248333333' },
    fixedCostGrowth: '0.01',
  },
  { horizonMonths: 120, effectiveMonth: 6 },
);

console.log(`If nothing changes, cash falls to ${roundTo(dec(unchanged.minCash), 0)}.`);
for (const { lever, unit, result } of levers) {
  if (result.kind === 'cannotBeReached') console.log(`${lever}: ${result.why.en}`);
  else
    console.log(
      `${lever}: ${roundTo(dec(result.value), unit === 'amount' ? 0 : 4)} (${unit}), self-funding from month ${result.month}`,
    );
}
