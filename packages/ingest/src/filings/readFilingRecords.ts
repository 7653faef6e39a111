import type { Claim } from '@solvent/core/claim';
import { type Issue, ok, type Result } from '@solvent/core/issue';
import type { Company, Source } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';
import { claimsOfStatements, companyOfFiler } from './claimsOfStatements.ts';
import type { CompanyFacts } from './facts.ts';
import { capped, readCompanyFacts } from './readCompanyFacts.ts';
import { statementsOf } from './statements.ts';

export interface FilingImport {
  readonly file: string;
  /** Today. */
  readonly recorded: Day;
  /** Id of the company with this ten-digit CIK; undefined when the ledger has none: it is then among the records. */
  readonly findCompany: (cik: string, name: string) => string | undefined;
}

/** What one filer adds to a ledger: for `appendClaims`, or a store's write, whole or not at all. */
export interface FilerRecords {
  readonly companies: readonly Company[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

/** A companyfacts file as records, in one call: facts, vintages, claims [IM10–IM22]. */
export function readFilingRecords(bytes: Uint8Array, input: FilingImport): Result<FilerRecords> {
  const read = readCompanyFacts(bytes, input.file);
  if (!read.ok) return read;
  const { value, issues } = recordsOfFacts(read.value, input);
  return ok(value, capped([...read.issues, ...issues]));
}

/** The same from facts already read, as a bulk archive and a data set give them. */
export function recordsOfFacts(
  facts: CompanyFacts,
  { file, recorded, findCompany }: FilingImport,
): { readonly value: FilerRecords; readonly issues: readonly Issue[] } {
  const filer = statementsOf(facts);
  const known = findCompany(facts.cik, facts.entityName);
  const stranger = companyOfFiler(filer);
  const records = claimsOfStatements(filer, { company: known ?? stranger.id, recorded });
  return {
    value: { companies: known === undefined ? [stranger] : [], ...records },
    issues: filer.issues.map((issue) => ({ ...issue, where: { file, ...issue.where } })),
  };
}
