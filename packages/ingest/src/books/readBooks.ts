import { createHash } from 'node:crypto';
import type { Claim } from '@solvent/core/claim';
import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import type { Source } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';
import {
  type BookFigure,
  claimsOfFigures,
  figuresOfJournal,
  figuresOfProfitAndLoss,
  figuresOfTransactions,
} from './claimsOfBooks.ts';
import { financingLeftOut, noCurrency, noFigures, noHeader } from './issues.ts';
import { type BooksMapping, type MappingHints, proposeMapping } from './mapping.ts';
import { type ProfitFigure, readProfitAndLoss } from './profitAndLoss.ts';
import { readSheets, type Sheet, type SheetRow } from './readSheet.ts';
import { readTransactions, type Transaction } from './transactions.ts';

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
  const { file } = input;
  const sheets = await readSheets(bytes, file);
  if (!sheets.ok) return sheets;
  const proposed = input.mapping
    ? { mapping: input.mapping, issues: [] }
    : proposeMapping(sheets.value, input.hints);
  const placed = (issues: readonly Issue[]) =>
    issues.map((issue) => ({ ...issue, where: { file, ...issue.where } }));
  const { mapping } = proposed;
  const sheet = mapping && sheets.value.find(({ name }) => name === mapping.sheet);
  if (!mapping || !sheet) {
    const issues = mapping ? [raise(noHeader, { missing: `the sheet ${mapping.sheet}` })] : proposed.issues;
    return failed(...placed(issues));
  }
  if (proposed.issues.some(({ severity }) => severity === 'error')) return failed(...placed(proposed.issues));
  const read = readBody(sheet, mapping);
  const issues = placed([...proposed.issues, ...read.issues]).slice(0, 200);
  if (issues.some(({ severity }) => severity === 'error')) return failed(...issues);
  const source = sourceOf(bytes, input);
  const claims = claimsOfFigures(read.figures, {
    company: input.company,
    source: source.id,
    recorded: input.recorded,
  });
  const { transactions, lines, figures } = read;
  const at = sheet.rows.findIndex(({ line }) => line === mapping.header);
  return ok(
    {
      mapping,
      preview: sheet.rows.slice(Math.max(0, at), at + 21),
      transactions,
      lines,
      figures,
      source,
      claims,
    },
    issues,
  );
}

interface Body {
  readonly transactions: readonly Transaction[];
  readonly lines: readonly ProfitFigure[];
  readonly figures: readonly BookFigure[];
  readonly issues: readonly Issue[];
}

function readBody(sheet: Sheet, mapping: BooksMapping): Body {
  if (mapping.kind === 'profit-and-loss') {
    const { figures: lines, issues } = readProfitAndLoss(sheet, mapping);
    if (mapping.currency === null)
      return {
        transactions: [],
        lines,
        figures: [],
        issues: [...issues, raise(noCurrency, { text: '' }, { path: 'currency' })],
      };
    if (lines.length === 0 && issues.length > 0) return { transactions: [], lines, figures: [], issues };
    if (lines.length === 0)
      return {
        transactions: [],
        lines,
        figures: [],
        issues: [...issues, raise(noFigures, { what: 'profit and loss' })],
      };
    return { transactions: [], lines, figures: figuresOfProfitAndLoss(lines, mapping.currency), issues };
  }
  const { transactions, issues } = readTransactions(sheet, mapping);
  if (transactions.length === 0 && issues.length > 0) return { transactions, lines: [], figures: [], issues };
  if (transactions.length === 0)
    return {
      transactions,
      lines: [],
      figures: [],
      issues: [...issues, raise(noFigures, { what: 'transactions' })],
    };
  if (mapping.kind === 'journal')
    return { transactions, lines: [], figures: figuresOfJournal(transactions), issues };
  const apart = transactions.filter(({ operating }) => !operating);
  const examples = apart
    .slice(0, 3)
    .map(({ line, text, category }) => `line ${line} ${text || category}`.slice(0, 60))
    .join('; ');
  return {
    transactions,
    lines: [],
    figures: figuresOfTransactions(transactions),
    issues:
      apart.length > 0 ? [...issues, raise(financingLeftOut, { count: apart.length, examples })] : issues,
  };
}

function sourceOf(bytes: Uint8Array, { file, recorded }: BooksInput): Source {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return {
    id: `books-${hash.slice(0, 16)}`,
    kind: 'books',
    title: file,
    publisher: 'Own books',
    url: null,
    language: 'other',
    published: null,
    recorded,
    origin: `books/sha256-${hash}`,
  };
}
