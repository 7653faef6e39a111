import { type Issue, raise } from '@solvent/core/issue';
import type { Ledger } from '@solvent/core/ledger';
import {
  duplicateId,
  otherCompany,
  unknownClaim,
  unknownCompany,
  unknownPrediction,
  unknownPredictionClaim,
  unknownSource,
} from './issues.ts';

/** Where each record stands, by its id: `claim openai-net-loss-2024` → `data/sources/press/x.yaml:12`. */
export type Places = ReadonlyMap<string, { readonly file: string; readonly line: number }>;
export type RecordKind = 'company' | 'source' | 'claim' | 'correction' | 'tranche' | 'prediction';

/** Every id once, and every id that a record names is there. */
export function checkReferences(ledger: Ledger, places: Places): readonly Issue[] {
  const issues: Issue[] = [];
  const at = (kind: RecordKind, id: string) => places.get(`${kind} ${id}`) ?? {};
  const companies = new Set(ledger.companies.map((company) => company.id));
  const sources = new Set(ledger.sources.map((source) => source.id));
  const claims = new Map(ledger.claims.map((claim) => [claim.id, claim.company]));
  const needCompany = (company: string, where: object) => {
    if (!companies.has(company)) issues.push(raise(unknownCompany, { company }, where));
  };
  const needSource = (source: string | undefined, where: object) => {
    if (source !== undefined && !sources.has(source)) issues.push(raise(unknownSource, { source }, where));
  };
  const needClaim = (claim: string | undefined, where: object) => {
    if (claim !== undefined && !claims.has(claim)) issues.push(raise(unknownClaim, { claim }, where));
  };
  for (const { id, parent, members = [] } of ledger.companies)
    for (const named of parent === undefined ? members : [parent, ...members])
      needCompany(named, at('company', id));
  for (const { id, company } of ledger.claims) needCompany(company, { ...at('claim', id), claim: id });
  for (const { id, claim, by, source } of ledger.corrections) {
    needClaim(claim, at('correction', id));
    needClaim(by, at('correction', id));
    if (by !== undefined && claims.has(by) && claims.has(claim) && claims.get(by) !== claims.get(claim))
      issues.push(raise(otherCompany, { claim, by }, at('correction', id)));
    needSource(source, at('correction', id));
  }
  for (const { id, company, events } of ledger.tranches) {
    needCompany(company, at('tranche', id));
    for (const event of events) needSource(event.citation.source, at('tranche', id));
  }
  issues.push(...checkPredictions(ledger, places));
  return issues;
}

/** A prediction, what it revises and what settled it are all about one company. */
function checkPredictions(ledger: Ledger, places: Places): readonly Issue[] {
  const company = new Map(ledger.claims.map((claim) => [claim.id, claim.company]));
  const predictions = new Map(ledger.predictions.map((prediction) => [prediction.id, prediction]));
  return ledger.predictions.flatMap(({ id, claim, revises, outcome }) => {
    const where = places.get(`prediction ${id}`) ?? {};
    const named = [claim, ...(outcome?.claims ?? [])];
    return [
      ...named.filter((c) => !company.has(c)).map((c) => raise(unknownPredictionClaim, { claim: c }, where)),
      ...named
        .filter((c) => company.has(c) && company.get(c) !== company.get(claim))
        .map((c) => raise(otherCompany, { claim, by: c }, where)),
      ...(revises !== undefined && !predictions.has(revises)
        ? [raise(unknownPrediction, { prediction: revises }, where)]
        : []),
    ];
  });
}

/** Notes where records stand, and which ids come twice. */
export class PlaceBook {
  readonly #places = new Map<string, { readonly file: string; readonly line: number }>();
  readonly issues: Issue[] = [];

  /** Note a record, and give it back. */
  add<T extends { readonly id: string }>(kind: RecordKind, record: T, file: string, line: number): T {
    const key = `${kind} ${record.id}`;
    const first = this.#places.get(key);
    if (first)
      this.issues.push(
        raise(duplicateId, { id: record.id, first: `${first.file}:${first.line}` }, { file, line }),
      );
    else this.#places.set(key, { file, line });
    return record;
  }

  get places(): Places {
    return this.#places;
  }
}
