import type { Claim, ClaimMetric } from '../claim/index.ts';
import { RateTable } from '../money/index.ts';
import type { Company, Source } from '../source/index.ts';
import type { Correction } from './correction.ts';
import type { Ledger } from './ledger.ts';
import type { Tranche } from './tranche.ts';

/** The records of a ledger by what they are looked up by. */
export interface LedgerIndex {
  claim(id: string): Claim | undefined;
  source(id: string): Source | undefined;
  company(id: string): Company | undefined;
  /** In the order of the ledger; empty when there are none. */
  claimsOf(company: string, metric?: ClaimMetric): readonly Claim[];
  claimsOfSource(source: string): readonly Claim[];
  correctionsOf(claim: string): readonly Correction[];
  tranchesOf(company: string): readonly Tranche[];
  readonly rates: RateTable;
}

const kept = new WeakMap<Ledger, LedgerIndex>();

/** The index of a ledger, built on first use and kept as long as the ledger object lives. */
export function ledgerIndex(ledger: Ledger): LedgerIndex {
  let index = kept.get(ledger);
  if (!index) {
    index = buildIndex(ledger);
    kept.set(ledger, index);
  }
  return index;
}

const none: readonly never[] = [];

function buildIndex(ledger: Ledger): LedgerIndex {
  const claims = lazy(() => new Map(ledger.claims.map((claim) => [claim.id, claim])));
  const sources = lazy(() => new Map(ledger.sources.map((source) => [source.id, source])));
  const companies = lazy(() => new Map(ledger.companies.map((company) => [company.id, company])));
  const byCompany = lazy(() => groupBy(ledger.claims, (claim) => claim.company));
  const byMetric = lazy(() => groupBy(ledger.claims, (claim) => `${claim.company} ${claim.metric}`));
  const bySource = lazy(() => groupBy(ledger.claims, (claim) => claim.citation.source));
  const corrections = lazy(() => groupBy(ledger.corrections, (correction) => correction.claim));
  const tranches = lazy(() => groupBy(ledger.tranches, (tranche) => tranche.company));
  const rates = lazy(() => new RateTable(ledger.rates));
  return {
    claim: (id) => claims().get(id),
    source: (id) => sources().get(id),
    company: (id) => companies().get(id),
    claimsOf: (company, metric) =>
      (metric ? byMetric().get(`${company} ${metric}`) : byCompany().get(company)) ?? none,
    claimsOfSource: (source) => bySource().get(source) ?? none,
    correctionsOf: (claim) => corrections().get(claim) ?? none,
    tranchesOf: (company) => tranches().get(company) ?? none,
    get rates() {
      return rates();
    },
  };
}

/** A question about one company needs two of the maps; the others are never built. */
function lazy<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= build());
}

function groupBy<T>(records: readonly T[], keyOf: (record: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}
