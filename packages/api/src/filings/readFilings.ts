import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Claim } from '@solvent/core/claim';
import type { FilingTable } from '@solvent/core/filing';
import { failed, type Issue, ok, type Result } from '@solvent/core/issue';
import { emptyLedger, findCompany } from '@solvent/core/ledger';
import type { Company, Source } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';
import { readArchive } from '@solvent/ingest/archive';
import {
  type CompanyFacts,
  companyOfFiler,
  readBulkArchive,
  readCompanyFacts,
  readStatementArchive,
  readStatementDataSet,
  readSubmissions,
  recordsOfFacts,
} from '@solvent/ingest/filings';
import { bytesOf, type FoundFile, filesIn } from '../filesIn.ts';

/** What one company, or one table, would add to the ledger: written whole or not at all. */
export interface ReadRecords {
  readonly companies: readonly Company[];
  readonly sources?: readonly Source[];
  readonly claims?: readonly Claim[];
  /** Figures of filings, as columns. */
  readonly filings?: readonly FilingTable[];
  /** Of whom or what, for a person: `Tesla, Inc.`. */
  readonly name: string;
  readonly file: string;
}

/** One piece of an import, numbered in the order of the files, and what was read there. */
export interface ReadPiece {
  readonly place: number;
  /** One of the filers of a data set, which is one piece. */
  readonly ofMany?: true;
  /** One of so many filers that their companies are on file, and not in the field [ST37]. */
  readonly bulk?: boolean;
  /** Where processes share the work: under what it is written, and the word that it is. */
  readonly key?: string;
  readonly done?: () => Promise<void>;
  readonly result: Result<ReadRecords>;
}

export interface ImportContext {
  /** Companies the ledger knows. */
  readonly companies: readonly Company[];
  /** Today. */
  readonly recorded: Day;
  /** Only every `of`-th piece, from the `part`-th: what one of several threads reads. All when absent. */
  readonly share?: { readonly part: number; readonly of: number };
  /** Whether a piece is ours to read, where other processes read from the same files; its place tells it. */
  readonly take?: (place: number) => Promise<boolean>;
}

/** Nobody means more filers than this one by one. */
const MANY = 100;

/**
 * The filings in companyfacts files, folders of them, the bulk archive of the SEC or its Financial Statement Data Sets,
 * company by company [IM27]. A file of another kind in a folder is passed over with a warning; one that was named is an error.
 */
export async function* readFilings(
  paths: readonly string[],
  { companies, recorded, share = { part: 0, of: 1 }, take }: ImportContext,
): AsyncGenerator<ReadPiece> {
  const files = piecesIn(paths);
  if (!files.ok) {
    if (share.part === 0) yield { place: 0, result: files };
    return;
  }
  const byCik = new Map(companies.flatMap((c) => (c.cik ? [[c.cik.padStart(10, '0'), c.id] as const] : [])));
  const records = (facts: CompanyFacts, file: string, issues: readonly Issue[]): Result<ReadRecords> => {
    const read = recordsOfFacts(facts, { file, recorded, findCompany: (cik) => byCik.get(cik) });
    const added = read.value.companies.map((company) => withFileName(company, file, companies));
    const { name } = companyOfFiler(facts);
    return ok({ name: name.en, file, ...read.value, companies: added }, [...issues, ...read.issues]);
  };
  const bulk = (await countFilings(paths)) > MANY;
  let place = 0;
  const isMine = async (at: number) => at % share.of === share.part && (!take || (await take(at)));
  const mine = () => isMine(place++);
  for (const { path, inFolder } of files.value) {
    const soften = (result: Result<ReadRecords>) =>
      inFolder && !result.ok ? softened(result.issues) : result;
    if (isDataSet(path)) {
      if (!(await mine())) continue;
      const [sub, num] = [bytesOf(join(path, 'sub.txt')), bytesOf(join(path, 'num.txt'))];
      const read =
        sub.ok && num.ok
          ? await readStatementDataSet({ sub: sub.value, num: num.value })
          : failed<readonly CompanyFacts[]>(...sub.issues, ...num.issues);
      yield* eachOf(read, path);
    } else if (path.toLowerCase().endsWith('.zip')) {
      if (await holdsDataSet(path)) {
        if (await mine()) yield* eachOf(await readStatementArchive(path), path);
        continue;
      }
      const from = place;
      let entries = 0;
      const wanted = (_: string, entry: number) => {
        entries = entry + 1;
        return isMine(from + entry);
      };
      for await (const { entry, result } of readBulkArchive(path, { wanted })) {
        const read = result.ok ? records(result.value, entry ?? path, result.issues) : result;
        // What is wrong with the archive itself is told once.
        if (entry !== null || share.part === 0)
          yield { place: from + Math.max(entries - 1, 0), bulk, result: read };
      }
      place = from + entries;
    } else if (await mine()) {
      const bytes = bytesOf(path);
      yield { place: place - 1, bulk, result: soften(bytes.ok ? readOne(bytes.value, path) : bytes) };
    }
  }

  function readOne(bytes: Uint8Array, path: string): Result<ReadRecords> {
    const facts = readCompanyFacts(bytes, path);
    if (facts.ok) return records(facts.value, path, facts.issues);
    // A submissions file tells what a filer is called; it holds no figures.
    const filer = readSubmissions(bytes);
    if (!filer.ok || filer.value.cik === '') return facts;
    const { cik, name, tickers, formerNames } = filer.value;
    const [ticker] = tickers;
    const company = companyOfFiler({ cik, entityName: name, ...(ticker ? { ticker } : {}) });
    const aliases = [...new Set([...company.aliases, ...formerNames, ...tickers.slice(1)])];
    const added = byCik.has(cik) ? [] : [{ ...company, aliases }];
    return ok({ name: company.name.en, file: path, companies: added });
  }

  function* eachOf(read: Result<readonly CompanyFacts[]>, file: string): Generator<ReadPiece> {
    if (!read.ok) return yield { place: place - 1, result: read };
    const many = bulk || read.value.length > MANY;
    for (const [i, facts] of read.value.entries()) {
      const result = records(facts, file, i === 0 ? read.issues : []);
      yield { place: place - 1, ofMany: true, bulk: many, result };
    }
  }
}

/**
 * [IM65] Facts seldom have a ticker in them, but who saved them as `AMD.json` will ask for AMD: it becomes an alias, unless
 * another company is called that.
 */
function withFileName(filer: Company, file: string, companies: readonly Company[]): Company {
  const name = /^([A-Z]{1,5})(?:-[a-z]+)?\.json$/.exec(basename(file))?.[1];
  if (name === undefined || name === filer.ticker) return filer;
  const taken = findCompany({ ...emptyLedger, companies }, name).ok;
  return taken ? filer : { ...filer, aliases: [...filer.aliases, name] };
}

/** Files, and folders of a data set as one piece; what tells the names of filers before what tells their figures. */
function piecesIn(paths: readonly string[]): Result<readonly FoundFile[]> {
  const sets = paths.filter(isDataSet).map((path): FoundFile => ({ path, inFolder: false }));
  const files = filesIn(
    paths.filter((path) => !isDataSet(path)),
    ['.json', '.zip'],
  );
  if (!files.ok) return files;
  const names = (file: FoundFile) => (/submissions/i.test(file.path) ? 0 : 1);
  return ok([...sets, ...files.value.toSorted((a, b) => names(a) - names(b))]);
}

/** How many companies or tables there are, for a bar that shows how far it is; the filers of an archive count one each. */
export async function countFilings(paths: readonly string[]): Promise<number> {
  const files = piecesIn(paths);
  let count = 0;
  for (const { path } of files.ok ? files.value : []) {
    if (!path.toLowerCase().endsWith('.zip') || isDataSet(path)) count++;
    else for await (const entry of readArchive(path)) if (entry.ok) count++;
  }
  return count;
}

/** Bytes as they lie there; an archive is some ten times as much. */
export function sizeOfFilings(paths: readonly string[]): number {
  const files = piecesIn(paths);
  return (files.ok ? files.value : []).reduce(
    (sum, { path }) =>
      sum + (isDataSet(path) ? 0 : statSync(path).size * (path.toLowerCase().endsWith('.zip') ? 10 : 1)),
    0,
  );
}

function isDataSet(path: string): boolean {
  return existsSync(join(path, 'sub.txt')) && existsSync(join(path, 'num.txt'));
}

async function holdsDataSet(archive: string): Promise<boolean> {
  let seen = 0;
  for await (const entry of readArchive(archive)) {
    if (!entry.ok || ++seen > 20) return false;
    if (/(?:^|\/)num\.txt$/.test(entry.value.name)) return true;
  }
  return false;
}

function softened(issues: readonly Issue[]): Result<ReadRecords> {
  return failed(...issues.map((issue): Issue => ({ ...issue, severity: 'warning' })));
}
