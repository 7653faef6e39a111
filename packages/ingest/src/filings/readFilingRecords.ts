import { type FilingTable, tableOfFigures } from '@solvent/core/filing';
import { type Issue, ok, type Result } from '@solvent/core/issue';
import type { Company } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';
import { companyOfFiler } from './companyOfFiler.ts';
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

/** What one filer adds to a ledger, whole or not at all: `recordsOfTable` of core makes claims of a table. */
export interface FilerRecords {
  readonly companies: readonly Company[];
  readonly filings: readonly FilingTable[];
}

/** A companyfacts file as records, in one call: facts, vintages, columns [IM10–IM22]. */
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
  const { cik, entityName, statements, issues } = statementsOf(facts);
  const known = findCompany(cik, entityName);
  const stranger = companyOfFiler(facts);
  const filer = { company: known ?? stranger.id, cik, entityName };
  const filings = statements.length === 0 ? [] : [tableOfFigures(statements, filer, recorded)];
  return {
    value: { companies: known === undefined ? [stranger] : [], filings },
    issues: issues.map((issue) => ({ ...issue, where: { file, ...issue.where } })),
  };
}
