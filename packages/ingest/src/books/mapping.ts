import type { Issue } from '@solvent/core/issue';
import type { Currency } from '@solvent/core/money';
import type { DecimalMark } from './amountText.ts';
import type { DayOrder } from './dayText.ts';
import type { Role } from './headerWords.ts';
import type { Sheet, SheetRow } from './readSheet.ts';

/**
 * How a book is to be read: found by `proposeMapping`, changed by a person where it is wrong, saved for the next file.
 * A plain record; columns are named by their header.
 */
export interface BooksMapping {
  /** A list of payments; postings of a journal (one account each); accounts down and periods across. */
  readonly kind: 'transactions' | 'journal' | 'profit-and-loss';
  readonly sheet: string;
  /** Line of the header; 0 where no row names the columns, and they are `Column 1`, `Column 2` … */
  readonly header: number;
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  /** For profit and loss: the columns with figures and the span of each, up to and without its end. */
  readonly periods?: readonly PeriodColumn[];
  /** For profit and loss: periods stand one below the other, and the lines beside each other. */
  readonly periodsDown?: boolean;
  /** What one of the file's units is: `1000` for a table in thousands. */
  readonly scale?: string;
  /** Amounts without a minus went out, as in a list of what was spent. */
  readonly positiveIsOut?: boolean;
  /** Null when it makes no difference. */
  readonly decimal: DecimalMark | null;
  readonly days: DayOrder;
  /** The currency of rows that name none. */
  readonly currency: Currency | null;
  /** Words in the text or category of rows that are financing or transfers; the usual ones unless given. */
  readonly notOperating?: readonly string[];
  /** Rows that cannot be read are left out instead of refusing the file [IM49]; only when a person said so. */
  readonly leaveOut?: boolean;
}

/** The name of a column (or, periods down, of a row) and its span. */
export interface PeriodColumn {
  readonly column: string;
  readonly start: string;
  readonly end: string;
}

/** A mapping with what could not be settled: it reads the file only when `issues` holds no error. */
export interface ProposedMapping {
  readonly mapping: BooksMapping | null;
  readonly issues: readonly Issue[];
}

export interface MappingHints {
  readonly currency?: Currency;
  readonly decimal?: DecimalMark;
  readonly days?: DayOrder;
  /** Which way amounts without a minus went, where nothing says it. */
  readonly positive?: 'in' | 'out';
  /** Which sheet of a workbook. */
  readonly sheet?: string;
  /** The columns of what was planned, where a table has both. */
  readonly budget?: boolean;
}

/** The names of a header's cells, numbered where two are equal: `Amount`, `Amount #2`. */
export function columnNames(header: SheetRow): readonly string[] {
  const seen = new Map<string, number>();
  return header.cells.map((cell) => {
    const name = cell.trim();
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} #${count}`;
  });
}

/** The names of the columns of a sheet by a mapping; numbers where the sheet has no header, nothing where its line is gone. */
export function namesBy(sheet: Sheet, header: number): readonly string[] {
  if (header === 0) {
    const width = Math.max(0, ...sheet.rows.slice(0, 100).map(({ cells }) => cells.length));
    return Array.from({ length: width }, (_, i) => `Column ${i + 1}`);
  }
  const row = sheet.rows.find(({ line }) => line === header);
  return row ? columnNames(row) : [];
}
