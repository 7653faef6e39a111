// Your own numbers, no ledger needed: how long does the money last? Run with `node examples/ownRunway.ts`.
import { formatIssue } from '@solvent/core/issue';
import { dec, roundTo } from '@solvent/core/money';
import { project } from '@solvent/core/runway';

const result = project({
  currency: 'EUR',
  start: '2026-12',
  months: 60,
  cash: '2400000',
  revenue: '90000',
  revenueGrowth: '0.04',
  cost: '260000',
  costGrowth: '0.01',
  events: [{ month: 9, amount: '500000', label: 'grant' }],
});

if (result.ok) {
  const { runway, breakEvenMonth, peakFundingNeed, gap, defaultAlive } = result.value;
  if (runway.kind === 'months')
    console.log(`The money lasts ${roundTo(dec(runway.months), 1)} months, to ${runway.cashOutDate}.`);
  else console.log(`Runway: ${runway.kind}.`);
  console.log(
    `Revenue covers cost from month ${breakEvenMonth}; until then ${roundTo(dec(peakFundingNeed), 0)} EUR are needed.`,
  );
  console.log(`That is ${roundTo(dec(gap), 0)} EUR more than there is.`);
  console.log(
    `Without the grant: ${defaultAlive.growingCost.kind}; if cost stayed constant: ${defaultAlive.constantCost.kind}.`,
  );
} else {
  for (const issue of result.issues) console.error(formatIssue(issue));
  process.exitCode = 1;
}
