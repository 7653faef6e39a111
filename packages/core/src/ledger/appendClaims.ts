import { type Claim, canonicalText, checkClaim } from '../claim/index.ts';
import { type Issue, type Place, raise } from '../issue/index.ts';
import type { ExchangeRate } from '../money/index.ts';
import type { Company, Source } from '../source/index.ts';
import type { Correction } from './correction.ts';
import { sameIdOtherContent, unknownReference } from './issues.ts';
import type { Ledger } from './ledger.ts';
import type { Tranche } from './tranche.ts';

/** Records to add. Claims may name sources and companies of the same batch. */
export interface Additions {
  readonly sources?: readonly Source[];
  readonly companies?: readonly Company[];
  readonly claims?: readonly Claim[];
  readonly corrections?: readonly Correction[];
  readonly tranches?: readonly Tranche[];
  readonly rates?: readonly ExchangeRate[];
}

/** How many records of each kind were new. */
export type Added = Readonly<Record<keyof Additions, number>>;

export interface Appended {
  readonly ledger: Ledger;
  readonly issues: readonly Issue[];
  readonly added: Added;
}

/**
 * The ledger with the records added: whole or not at all [L8]. A record that is already there with the same content
 * adds nothing [L1]; one with the same id and other content, a claim that makes no sense [L2–L6], or a claim whose
 * source or company is missing [L7] is an issue, and the ledger given comes back as it was.
 */
export function appendClaims(ledger: Ledger, additions: Additions): Appended {
  const sources = merge('source', ledger.sources, additions.sources, (s) => s.id);
  const companies = merge('company', ledger.companies, additions.companies, (c) => c.id);
  const claims = merge('claim', ledger.claims, additions.claims, (c) => c.id);
  const corrections = merge('correction', ledger.corrections, additions.corrections, (c) => c.id);
  const tranches = merge('tranche', ledger.tranches, additions.tranches, (t) => t.id);
  const rates = merge('rate', ledger.rates, additions.rates, (r) => `${r.base}/${r.quote} ${r.when}`);
  const merged = { sources, companies, claims, corrections, tranches, rates };

  const sourceIds = new Set(sources.all.map((s) => s.id));
  const companyIds = new Set(companies.all.map((c) => c.id));
  const issues = [
    ...Object.values(merged).flatMap((part) => part.issues),
    ...claims.fresh.flatMap((claim) => [
      ...checkClaim(claim),
      ...checkReferences(claim, sourceIds, companyIds),
    ]),
  ];
  if (issues.some((issue) => issue.severity === 'error'))
    return {
      ledger,
      issues,
      added: { sources: 0, companies: 0, claims: 0, corrections: 0, tranches: 0, rates: 0 },
    };

  const added = {
    sources: sources.fresh.length,
    companies: companies.fresh.length,
    claims: claims.fresh.length,
    corrections: corrections.fresh.length,
    tranches: tranches.fresh.length,
    rates: rates.fresh.length,
  };
  const grew = Object.values(added).some((count) => count > 0);
  const next = {
    sources: sources.all,
    companies: companies.all,
    claims: claims.all,
    corrections: corrections.all,
    tranches: tranches.all,
    predictions: ledger.predictions,
    rates: rates.all,
  };
  return { ledger: grew ? next : ledger, issues, added };
}

interface Merged<T> {
  readonly all: readonly T[];
  readonly fresh: readonly T[];
  readonly issues: readonly Issue[];
}

function merge<T>(
  kind: string,
  held: readonly T[],
  offered: readonly T[] = [],
  idOf: (record: T) => string,
): Merged<T> {
  if (offered.length === 0) return { all: held, fresh: [], issues: [] };
  const byId = new Map(held.map((record) => [idOf(record), record]));
  const fresh: T[] = [];
  const issues: Issue[] = [];
  for (const record of offered) {
    const id = idOf(record);
    const before = byId.get(id);
    if (before === undefined) {
      byId.set(id, record);
      fresh.push(record);
    } else if (before !== record && canonicalText(before) !== canonicalText(record))
      issues.push(raise(sameIdOtherContent, { kind, id }, kind === 'claim' ? { claim: id } : { path: id }));
  }
  return { all: [...held, ...fresh], fresh, issues };
}

function checkReferences(
  claim: Claim,
  sources: ReadonlySet<string>,
  companies: ReadonlySet<string>,
): Issue[] {
  const where: Place = { claim: claim.id, company: claim.company };
  const { source } = claim.citation;
  return [
    ...(sources.has(source)
      ? []
      : [raise(unknownReference, { kind: 'source', id: source }, { ...where, path: 'citation.source' })]),
    ...(companies.has(claim.company)
      ? []
      : [raise(unknownReference, { kind: 'company', id: claim.company }, { ...where, path: 'company' })]),
  ];
}
