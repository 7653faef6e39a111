import { type Claim, type ClaimMetric, knownFrom } from '../../claim/index.ts';
import { isCurrency } from '../../money/index.ts';
import type { Company, Source } from '../../source/index.ts';
import { type Day, firstDay, lastDay } from '../../time/index.ts';
import type { Ledger } from '../ledger.ts';

/** A ledger laid out for the checks: claims in one fixed order, and found by company, metric and source. */
export interface CheckContext {
  readonly ledger: Ledger;
  readonly today: Day;
  /** By company, metric, period, day known, id: the same whatever order they were added in. */
  readonly claims: readonly Claim[];
  readonly companies: readonly string[];
  /** Claims of a company about any of these metrics, in the fixed order. */
  readonly about: (company: string, ...metrics: readonly ClaimMetric[]) => readonly Claim[];
  readonly from: (source: string) => readonly Claim[];
  readonly sourceOf: (claim: Claim) => Source | undefined;
  readonly companyOf: (claim: Claim) => Company | undefined;
  /** Stated by the company to its regulator, or read in such a document. */
  readonly isFiling: (claim: Claim) => boolean;
  /** Has a position of today: no market, product or precedent, and no company that failed or was bought. */
  readonly isFollowed: (company: string) => boolean;
  /** One company, or one the product or segment of the other. */
  readonly related: (a: Claim, b: Claim) => boolean;
}

export function checkContext(ledger: Ledger, today: Day): CheckContext {
  const claims = [...ledger.claims].sort(byPlace);
  const byMetric = groupBy(claims, (claim) => `${claim.company} ${claim.metric}`);
  const bySource = groupBy(claims, (claim) => claim.citation.source);
  const sources = new Map(ledger.sources.map((source) => [source.id, source]));
  const companies = new Map(ledger.companies.map((company) => [company.id, company]));
  const parentOf = (id: string) => companies.get(id)?.parent;
  return {
    ledger,
    today,
    claims,
    companies: [...new Set(claims.map((claim) => claim.company))],
    about: (company, ...metrics) =>
      metrics.length === 1
        ? (byMetric.get(`${company} ${metrics[0]}`) ?? [])
        : metrics.flatMap((metric) => byMetric.get(`${company} ${metric}`) ?? []).sort(byPlace),
    from: (source) => bySource.get(source) ?? [],
    sourceOf: (claim) => sources.get(claim.citation.source),
    companyOf: (claim) => companies.get(claim.company),
    isFiling: (claim) =>
      claim.basis.epistemic.attribution === 'filing' || sources.get(claim.citation.source)?.kind === 'filing',
    isFollowed: (id) => {
      const company = companies.get(id);
      const ended = company?.fate !== undefined && company.fate.status !== 'public';
      return !company || (company.kind === 'company' && company.field !== 'precedent' && !ended);
    },
    related: (a, b) =>
      a.company === b.company || parentOf(a.company) === b.company || parentOf(b.company) === a.company,
  };
}

export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Money or not: some rules only make sense between amounts of one currency. */
export function isMoney(claim: Claim): boolean {
  return isCurrency(claim.unit);
}

function byPlace(a: Claim, b: Claim): number {
  return (
    compare(a.company, b.company) ||
    compare(a.metric, b.metric) ||
    compare(firstDay(a.period), firstDay(b.period)) ||
    compare(lastDay(a.period), lastDay(b.period)) ||
    compare(knownFrom(a), knownFrom(b)) ||
    compare(a.id, b.id)
  );
}
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
