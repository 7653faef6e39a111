import { failed, type Issue, ok } from '@solvent/core/issue';
import { emptyLedger, findCompany } from '@solvent/core/ledger';
import {
  type BooksInput,
  type BooksMapping,
  type BooksReading,
  journalTool,
  type MappingHints,
  readBooks,
} from '@solvent/ingest/books';
import { readEpoch } from '@solvent/ingest/tables';
import { bytesOf, filesIn } from './filesIn.ts';
import type { ImportContext, ReadPiece } from './filings/readFilings.ts';

/** The company tables of Epoch AI, CSV or XLSX, table by table. */
export async function* readEpochTables(
  paths: readonly string[],
  { companies, recorded }: ImportContext,
): AsyncGenerator<ReadPiece> {
  const files = filesIn(paths, ['.csv', '.xlsx']);
  if (!files.ok) return yield { place: 0, result: files };
  for (const [place, { path, inFolder }] of files.value.entries()) {
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
      yield {
        place,
        result: ok({ name, file: path, companies: [], sources: [source], claims }, table.issues),
      };
    } else {
      const issues = table.issues.map(
        (issue): Issue => (inFolder ? { ...issue, severity: 'warning' } : issue),
      );
      yield { place, result: failed(...issues) };
    }
  }
}

export { fetchFilings } from './filings/fetchFilings.ts';
export { countFilings, type ImportContext, type ReadPiece, type ReadRecords } from './filings/readFilings.ts';
export { readInParallel as readFilings } from './filings/readInParallel.ts';
export { type Importer, type NewRecords, openImporter } from './importer.ts';
export { asBookRecorded, asFirstRecorded, knownRecords } from './knownRecords.ts';
export { type BooksInput, type BooksMapping, type BooksReading, journalTool, type MappingHints, readBooks };
