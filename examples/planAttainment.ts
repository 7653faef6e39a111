// What a prospectus promised and what came: CloudWalk's revenue, in 亿元. Run with `node examples/planAttainment.ts`.

import { dec, roundTo } from '@solvent/core/money';
import { bounded, planAttainment, type Ratio } from '@solvent/core/runway';

const { yearly, cumulative } = planAttainment([
  { period: '2022', plan: bounded('16.82'), actual: bounded('5.264') },
  { period: '2023', plan: bounded('25.01'), actual: bounded('6.281') },
  // As the article rounds it: 3.98 stands for anything from 3.975 to 3.985.
  { period: '2024', plan: bounded('32.27'), actual: bounded('3.98', '3.975', '3.985') },
]);

for (const { period, attainment } of yearly) console.log(`${period}: ${percent(attainment)}`);
console.log(`three years: ${percent(cumulative)}`);

function percent(ratio: Ratio): string {
  if (ratio.kind === 'undefined') return ratio.why.en;
  const inPercent = (text: string) => `${roundTo(dec(text).times(100), 2)} %`;
  const { low, high } = ratio.interval ?? { low: null, high: null };
  return inPercent(ratio.value) + (low && high ? ` (${inPercent(low)} to ${inPercent(high)})` : '');
}
