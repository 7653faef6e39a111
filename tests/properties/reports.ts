import {
  burnReport,
  checkReport,
  claimsReport,
  companyReport,
  type Day,
  type Envelope,
  efficiencyReport,
  gapReport,
  type Ledger,
  precedentsReport,
  type Result,
  reconcileReport,
  runwayReport,
  seriesReport,
  stableJson,
  unitEconomicsReport,
} from '@solvent/core';

export type Ask = (ledger: Ledger, today: Day) => Result<Envelope<unknown>>;

/** Every report about one company as known on a day, by name. */
export function reportsOf(company: string, asKnownAt: Day): Readonly<Record<string, Ask>> {
  const query = { company, asKnownAt };
  const ask =
    <Q>(
      report: (query: Q, context: { ledger: Ledger; today: Day }) => Result<Envelope<unknown>>,
      q: Q,
    ): Ask =>
    (ledger, today) =>
      report(q, { ledger, today });
  return {
    company: ask(companyReport, query),
    runway: ask(runwayReport, query),
    burn: ask(burnReport, query),
    gap: ask(gapReport, query),
    efficiency: ask(efficiencyReport, query),
    unitEconomics: ask(unitEconomicsReport, query),
    precedents: ask(precedentsReport, query),
    claims: ask(claimsReport, query),
    check: ask(checkReport, query),
    revenue: ask(seriesReport, { ...query, metric: 'revenue' }),
    netLoss: ask(reconcileReport, { ...query, metric: 'net_loss' }),
    funding: ask(reconcileReport, { ...query, metric: 'funding_round' }),
  };
}

/** All of them as one text, byte for byte what the faces print. */
export function bytesOf(company: string, asKnownAt: Day, ledger: Ledger, today: Day): Record<string, string> {
  return Object.fromEntries(
    Object.entries(reportsOf(company, asKnownAt)).map(([name, ask]) => [
      name,
      stableJson(ask(ledger, today)),
    ]),
  );
}

/** Companies with enough claims to answer something, largest first. */
export const subjects = [
  'openai',
  'anthropic',
  'xai',
  'zhipu',
  'minimax',
  'sensetime',
  'cloudwalk',
  'moonshot',
  'mistral',
  'tesla',
  'uber',
] as const;

export const SEED = 20_261_124;
