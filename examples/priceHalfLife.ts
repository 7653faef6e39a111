// "Inference got 99.7 % cheaper in two years": what pace is that, and what must volume do? Run with `node examples/priceHalfLife.ts`.
import { fitCurve, valueAt, volumeToHoldRevenue } from '@solvent/core/curve';
import { formatIssue } from '@solvent/core/issue';
import { dec, roundTo } from '@solvent/core/money';

const fitted = fitCurve([
  { day: '2022-11-01', value: '20', kind: 'constantQualityPrice' },
  { day: '2024-11-01', value: '0.06', kind: 'constantQualityPrice' },
]);
if (!fitted.ok) throw new Error(fitted.issues.map((issue) => formatIssue(issue)).join('\n'));

const curve = fitted.value;
const short = (text: string | null) => (text === null ? 'never' : roundTo(dec(text), 3));
console.log(
  `Every year the price keeps ${short(curve.pace.factorPerYear)} of itself; it halves every ${short(curve.pace.halfLifeMonths)} months.`,
);
console.log(`For revenue to hold, volume must grow ${short(volumeToHoldRevenue(curve.pace))} times a year.`);
for (const day of ['2023-11-01', '2027-11-01']) {
  const price = valueAt(curve, day);
  if (price.ok) console.log(`${day}: ${roundTo(dec(price.value), 6)} USD per million tokens`);
  for (const issue of price.issues) console.log(`  ${formatIssue(issue)}`);
}
