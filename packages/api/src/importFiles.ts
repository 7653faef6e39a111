import { basename } from 'node:path';
import type { Claim } from '@solvent/core/claim';
import { failed, type Issue, ok, type Result } from '@solvent/core/issue';
import { emptyLedger, findCompany } from '@solvent/core/ledger';
import type { Company, Source } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';
import { type BooksInput, type BooksMapping, type BooksReading, readBooks } from '@solvent/ingest/books';
import {
  type CompanyFacts,
  claimsOfStatements,
  companyOfFiler,
  readBulkArchive,
  readCompanyFacts,
  statementsOf,
} from '@solvent/ingest/filings';
import { readEpoch } from '@solvent/ingest/tables';
import { bytesOf, filesIn } from './filesIn.ts';
import { asFirstRecorded, type KnownRecords } from './knownRecords.ts';

/** What one company, or one table, would add to the ledger: written whole or not at all. */
export interface ReadRecords {
  /** Of whom or what, for a person: `Tesla, Inc.`. */
  readonly name: string;
  readonly file: string;
  readonly companies: readonly Company[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

export interface ImportContext extends KnownRecords {
  /** Today. */
  readonly recorded: Day;
}

/**
 * The filings in companyfacts files, folders of them, or the bulk archive of the SEC, company by company. A file of
 * another kind in a folder is passed over with a warning; one that was named is an error.
 */
export async function* readFilings(
  paths: readonly string[],
  { companies, recorded, ...known }: ImportContext,
): AsyncGenerator<Result<ReadRecords>> {
  const files = filesIn(paths, ['.json', '.zip']);
  if (!files.ok) return yield files;
  const byCik = new Map(companies.flatMap((c) => (c.cik ? [[c.cik.padStart(10, '0'), c.id] as const] : [])));
  // Two files of one filer may call it by two names.
  const sources = new Map(known.sources);
  const records = (facts: CompanyFacts, file: string, issues: readonly Issue[]): Result<ReadRecords> => {
    const statements = statementsOf(facts);
    const member = byCik.get(facts.cik);
    const company = member ?? companyOfFiler(statements).id;
    const read = asFirstRecorded(claimsOfStatements(statements, { company, recorded }), {
      ...known,
      sources,
    });
    for (const source of read.sources) sources.set(source.id, source);
    byCik.set(facts.cik, company);
    return ok(
      {
        name: facts.entityName,
        file,
        companies: member ? [] : [withFileName(companyOfFiler(statements), file, companies)],
        ...read,
      },
      [...issues, ...statements.issues.map((issue) => ({ ...issue, where: { file, ...issue.where } }))],
    );
  };
  for (const { path, inFolder } of files.value) {
    if (path.toLowerCase().endsWith('.zip')) {
      for await (const { entry, result } of readBulkArchive(path))
        yield result.ok ? records(result.value, entry ?? path, result.issues) : result;
      continue;
    }
    const bytes = bytesOf(path);
    const facts = bytes.ok ? readCompanyFacts(bytes.value, path) : bytes;
    if (facts.ok) yield records(facts.value, path, facts.issues);
    else
      yield failed(
        ...facts.issues.map((issue): Issue => (inFolder ? { ...issue, severity: 'warning' } : issue)),
      );
  }
}

/**
 * [IM65] Facts have no ticker in them, but who saved them as `AMD.json` will ask for AMD: it becomes an alias, unless
 * another company is called that.
 */
function withFileName(filer: Company, file: string, companies: readonly Company[]): Company {
  const name = /^([A-Z]{1,5})(?:-[a-z]+)?\.json$/.exec(basename(file))?.[1];
  const taken = name !== undefined && findCompany({ ...emptyLedger, companies }, name).ok;
  return name === undefined || taken ? filer : { ...filer, aliases: [name] };
}

/** The company tables of Epoch AI, CSV or XLSX, table by table. */
export async function* readEpochTables(
  paths: readonly string[],
  { companies, recorded, ...known }: ImportContext,
): AsyncGenerator<Result<ReadRecords>> {
  const files = filesIn(paths, ['.csv', '.xlsx']);
  if (!files.ok) return yield files;
  for (const { path, inFolder } of files.value) {
    const bytes = bytesOf(path);
    const table = bytes.ok
      ? await readEpoch(bytes.value, {
          file: path,
          recorded,
          findCompany: (name) => {
            const found = findCompany({ ...emptyLedger, companies }, name);
            return found.ok ? found.value.id : undefined;
          },
        })
      : bytes;
    if (table.ok) {
      const { table: name, source, claims } = table.value;
      const records = asFirstRecorded({ sources: [source], claims }, known);
      yield ok({ name, file: path, companies: [], ...records }, table.issues);
    } else
      yield failed(
        ...table.issues.map((issue): Issue => (inFolder ? { ...issue, severity: 'warning' } : issue)),
      );
  }
}

export { asFirstRecorded, knownRecords } from './knownRecords.ts';
export { type BooksInput, type BooksMapping, type BooksReading, readBooks };
