import { createHash } from 'node:crypto';
import type { Claim } from '@solvent/core/claim';
import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import type { Source } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';
import type { BookFigure } from './bookFigure.ts';
import { claimsOfFigures } from './claimsOfBooks.ts';
import { journalFile, noHeader } from './issues.ts';
import { journalIn } from './journalTool.ts';
import { type BooksMapping, type MappingHints, namesBy } from './mapping.ts';
import type { ProfitFigure } from './profitAndLoss.ts';
import { proposeMapping } from './proposeMapping.ts';
import { readBody } from './readBody.ts';
import { readSheets, type Sheet, type SheetRow } from './readSheet.ts';
import { mappingFor, mappingNote, savedMapping } from './savedMapping.ts';
import type { Transaction } from './transactions.ts';

export interface BooksInput {
  /** Name of the file, kept in the source. */
  readonly file: string;
  /** Id of one's own company; it must begin with `own-`. */
  readonly company: `own-${string}`;
  readonly recorded: Day;
  /** As saved for an earlier file of the kind; found anew when left out. */
  readonly mapping?: BooksMapping;
  /** What the file does not say and the person did. */
  readonly hints?: MappingHints;
  /** What was planned, not what happened. */
  readonly budget?: boolean;
  /** Books read before; the mapping of the last one with these columns is proposed [IM51]. */
  readonly earlier?: readonly Source[];
}

/** A book as read, to look at before anything is written. */
export interface BooksReading {
  readonly mapping: BooksMapping;
  /** The first rows of the sheet as they are, header included. */
  readonly preview: readonly SheetRow[];
  /** What was read from them: payments, postings, or lines of profit and loss. */
  readonly transactions: readonly Transaction[];
  readonly lines: readonly ProfitFigure[];
  readonly figures: readonly BookFigure[];
  /** What would be written: one source, private claims [IM46]. */
  readonly source: Source;
  readonly claims: readonly Claim[];
}

/** Reads one's own books [IM40–IM47]. An error leaves nothing to write; the issues say which line, and what to settle. */
export async function readBooks(bytes: Uint8Array, input: BooksInput): Promise<Result<BooksReading>> {
  const look = await lookAtBooks(bytes, input);
  if (!look.ok) return look;
  const { reading } = look.value;
  return reading ? ok(reading, look.issues) : failed(...look.issues);
}

/** A book before it is written: its sheets and columns as they are, how it would be read, and what stands in the way [IM48]. */
export interface BooksLook {
  readonly sheets: readonly string[];
  /** The names in the header by the mapping; none without one. */
  readonly columns: readonly string[];
  readonly mapping: BooksMapping | null;
  /** The first rows from the header on, and every row that is refused. */
  readonly rows: readonly SheetRow[];
  /** Null while something must be settled first. */
  readonly reading: BooksReading | null;
}

/** Fails only for a file that is no table; all else is said in the issues beside what could be read. */
export async function lookAtBooks(bytes: Uint8Array, input: BooksInput): Promise<Result<BooksLook>> {
  const { file } = input;
  const journal = journalIn(file, bytes);
  if (journal) return failed(raise(journalFile, journal, { file }));
  const read = await readSheets(bytes, file);
  if (!read.ok) return read;
  const sheets = read.value.map(({ name }) => name);
  const given = mappingGiven(input, read.value);
  const { currency = null, decimal = null } = input.mapping ?? {};
  const hints = {
    ...(currency ? { currency } : {}),
    ...(decimal ? { decimal } : {}),
    ...input.hints,
    ...(input.budget ? { budget: true } : {}),
  };
  const proposed = given ? { mapping: given, issues: [] } : proposeMapping(read.value, hints);
  const placed = (issues: readonly Issue[]) =>
    issues.map((issue) => ({ ...issue, where: { file, ...issue.where } }));
  const { mapping } = proposed;
  const sheet = read.value.find(({ name }) => name === mapping?.sheet) ?? read.value[0];
  const columns = sheet && mapping ? namesBy(sheet, mapping.header) : [];
  const rowsFor = (issues: readonly Issue[]) => rowsToShow(sheet?.rows ?? [], mapping?.header ?? 0, issues);
  if (!mapping || !sheet || sheet.name !== mapping.sheet) {
    const issues = placed(
      mapping ? [raise(noHeader, { missing: `the sheet ${mapping.sheet}` })] : proposed.issues,
    );
    return ok({ sheets, columns, mapping, rows: rowsFor([]), reading: null }, issues);
  }
  const body = readBody(sheet, mapping);
  const unsettled = proposed.issues.some(isError);
  const issues = placed([...proposed.issues, ...(unsettled ? [] : leftOut(body.issues, mapping))]).slice(
    0,
    200,
  );
  const rows = rowsFor(issues);
  if (issues.some(isError)) return ok({ sheets, columns, mapping, rows, reading: null }, issues);
  const source = sourceOf(bytes, input, mapping);
  const claims = claimsOfFigures(body.figures, {
    company: input.company,
    source: source.id,
    recorded: input.recorded,
    budget: input.budget ?? false,
  });
  const { transactions, lines, figures } = body;
  const at = sheet.rows.findIndex(({ line }) => line === mapping.header);
  const preview = sheet.rows.slice(Math.max(0, at), at + 21);
  const reading = { mapping, preview, transactions, lines, figures, source, claims };
  return ok({ sheets, columns, mapping, rows, reading }, issues);
}

/**
 * The mapping that was given, where this file has its header, or the one an earlier file was read by. A statement of other
 * periods is found anew, and one whose columns are gone is refused by their names.
 */
function mappingGiven(
  { mapping, earlier = [] }: BooksInput,
  sheets: readonly Sheet[],
): BooksMapping | undefined {
  if (!mapping) return savedMapping(earlier, sheets);
  const fitting = mappingFor(mapping, sheets);
  return fitting ?? (mapping.kind === 'profit-and-loss' ? undefined : mapping);
}

const isError = ({ severity }: Issue) => severity === 'error';

/** [IM49] A row that cannot be read is a warning where the person said to leave such rows out. */
function leftOut(issues: readonly Issue[], { leaveOut = false }: BooksMapping): readonly Issue[] {
  return issues.map((issue) =>
    leaveOut && issue.where.line !== undefined && isError(issue) ? { ...issue, severity: 'warning' } : issue,
  );
}

/** Twenty rows from the header on, and up to a hundred of those that something is said about. */
function rowsToShow(
  rows: readonly SheetRow[],
  header: number,
  issues: readonly Issue[],
): readonly SheetRow[] {
  const named = new Set(issues.flatMap(({ where }) => where.line ?? []));
  const below = rows.filter(({ line }) => line >= header);
  return below.filter(({ line }, i) => i < 21 || named.has(line)).slice(0, 121);
}

function sourceOf(
  bytes: Uint8Array,
  { file, recorded, budget = false }: BooksInput,
  mapping: BooksMapping,
): Source {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return {
    id: `${budget ? 'budget' : 'books'}-${hash.slice(0, 16)}`,
    kind: 'books',
    title: file,
    publisher: 'Own books',
    url: null,
    language: 'other',
    published: null,
    recorded,
    origin: `books/sha256-${hash}`,
    note: mappingNote(mapping),
  };
}
