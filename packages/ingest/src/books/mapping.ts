import { type Issue, raise } from '@solvent/core/issue';
import { type Currency, isCurrency } from '@solvent/core/money';
import { amountBy, type DecimalMark, markOfColumn, readAmount } from './amountText.ts';
import { type DayOrder, dayBy, orderOfColumn, readDay } from './dayText.ts';
import { type Role, roleOf } from './headerWords.ts';
import { ambiguousAmounts, ambiguousDays, noCurrency, noHeader } from './issues.ts';
import { readSpan } from './periodText.ts';
import { lineOf } from './profitLines.ts';
import type { Sheet, SheetRow } from './readSheet.ts';

/**
 * How a book is to be read: found by `proposeMapping`, changed by a person where it is wrong, saved for the next file.
 * A plain record; columns are named by their header.
 */
export interface BooksMapping {
  /** A list of payments; postings of a journal (one account each); accounts down and periods across. */
  readonly kind: 'transactions' | 'journal' | 'profit-and-loss';
  readonly sheet: string;
  /** Line of the header. */
  readonly header: number;
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  /** For profit and loss: the columns with figures and the span of each, as `2024-01` or `2024-01-01..2024-03-31`. */
  readonly periods?: readonly { readonly column: string; readonly start: string; readonly end: string }[];
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

/** A mapping with what could not be settled: it reads the file only when `issues` holds no error. */
export interface ProposedMapping {
  readonly mapping: BooksMapping | null;
  readonly issues: readonly Issue[];
}

export interface MappingHints {
  readonly currency?: Currency;
  readonly decimal?: DecimalMark;
  readonly days?: DayOrder;
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

/** The likeliest reading of a sheet [IM40, IM41]. */
export function proposeMapping(sheets: readonly Sheet[], hints: MappingHints = {}): ProposedMapping {
  for (const sheet of sheets) {
    const found = findTransactions(sheet, hints) ?? findProfitAndLoss(sheet, hints);
    if (found) return found;
  }
  return {
    mapping: null,
    issues: [raise(noHeader, { missing: 'a day and an amount, or periods beside accounts' })],
  };
}

function findTransactions(sheet: Sheet, hints: MappingHints): ProposedMapping | undefined {
  for (const header of sheet.rows.slice(0, 60)) {
    const names = columnNames(header);
    const columns: Partial<Record<Role, string>> = {};
    for (const name of names) {
      const role = roleOf(name);
      if (role !== undefined) columns[role] ??= name;
    }
    const cells = (role: Role) => columnCells(sheet, header, names.indexOf(columns[role] ?? ''));
    const moneyColumns = () =>
      (['amount', 'moneyIn', 'moneyOut'] as const).filter((role) => columns[role] !== undefined);
    if (columns.day === undefined || moneyColumns().length === 0) continue;
    if (!cells('day').some((cell) => readDay(cell).length > 0)) continue;
    // In a journal debit and credit are sides of a posting; its amount has the sign.
    if (columns.account !== undefined && isPosting(cells('account')) && columns.amount !== undefined) {
      delete columns.moneyIn;
      delete columns.moneyOut;
    }
    const stripe = names.includes('reporting_category') && names.includes('gross') && names.includes('net');
    const kind = columns.account !== undefined && isPosting(cells('account')) ? 'journal' : 'transactions';
    const money = moneyColumns().flatMap((role) => cells(role));
    const titles = sheet.rows.filter(({ line }) => line <= header.line).flatMap((row) => row.cells);
    const named = [...cells('currency'), ...money, ...titles.flatMap((cell) => currencyIn(cell) ?? [])];
    const settled = settle(money, cells('day'), named, hints, { header, columns });
    return {
      mapping: {
        kind,
        sheet: sheet.name,
        header: header.line,
        columns: columnsFor(columns, stripe),
        ...settled.values,
      },
      issues: settled.issues,
    };
  }
  return undefined;
}

/** Stripe gives the amount before its fee, the fee, and what is left; elsewhere a fee is inside the amount. */
function columnsFor({ fee, ...columns }: BooksMapping['columns'], stripe: boolean): BooksMapping['columns'] {
  return stripe && fee !== undefined ? { ...columns, amount: 'gross', fee } : columns;
}

/** Accounts such as `assets:bank` or `Expenses:Rent`, in most rows. */
function isPosting(accounts: readonly string[]): boolean {
  const named = accounts.filter((cell) =>
    /^(?:assets|liabilities|equity|income|revenues?|expenses)(?::|$)/i.test(cell.trim()),
  );
  return named.length > 0 && named.length * 2 >= accounts.filter((cell) => cell.trim() !== '').length;
}

function findProfitAndLoss(sheet: Sheet, hints: MappingHints): ProposedMapping | undefined {
  const title = sheet.rows.slice(0, 15);
  for (const header of title) {
    const names = columnNames(header);
    const spans = header.cells.map((cell, i) => (i === 0 ? undefined : readSpan(cell)));
    const totalAt = header.cells.findIndex(
      (cell, i) => i > 0 && /^(?:total|合计|本期金额|本年累计|amount|金额)$/i.test(cell.trim()),
    );
    const whole = title.flatMap(({ cells }) => cells.flatMap((cell) => readSpan(cell) ?? []))[0];
    const periods = spans.flatMap((span, i) => (span ? [{ column: names[i]!, ...span }] : []));
    if (periods.length === 0 && totalAt > 0 && whole) periods.push({ column: names[totalAt]!, ...whole });
    const body = sheet.rows.filter(({ line }) => line > header.line);
    if (periods.length === 0 || !body.some(({ cells }) => lineOf(cells[0] ?? '') !== undefined)) continue;
    const money = periods.flatMap(({ column }) => columnCells(sheet, header, names.indexOf(column)));
    const titleWords = title.flatMap(({ cells }) => cells);
    const settled = settle(
      money,
      [],
      [...titleWords.flatMap((cell) => currencyIn(cell) ?? []), ...money],
      hints,
      { header, columns: {} },
    );
    return {
      mapping: {
        kind: 'profit-and-loss',
        sheet: sheet.name,
        header: header.line,
        columns: { account: names[0] ?? '' },
        periods,
        ...settled.values,
      },
      issues: settled.issues,
    };
  }
  return undefined;
}

type Settled = Pick<BooksMapping, 'decimal' | 'days' | 'currency'>;
interface Header {
  readonly header: SheetRow;
  readonly columns: BooksMapping['columns'];
}

/** Marks, order of days and currency, by the whole column or by what the person said. */
function settle(
  money: readonly string[],
  days: readonly string[],
  named: readonly string[],
  hints: MappingHints,
  { header, columns }: Header,
): { values: Settled; issues: Issue[] } {
  const issues: Issue[] = [];
  const mark = hints.decimal ? { mark: hints.decimal } : markOfColumn(money);
  if ('ambiguous' in mark) {
    const [a, b] = amountBy(readAmount(mark.ambiguous)!, null) as readonly [string, string];
    issues.push(
      raise(
        ambiguousAmounts,
        { text: mark.ambiguous, column: columns.amount ?? 'the figures', a, b },
        { line: header.line, path: 'decimal' },
      ),
    );
  }
  const order = hints.days ? { order: hints.days } : orderOfColumn(days);
  if ('ambiguous' in order) {
    const [a, b] = [dayBy(order.ambiguous, 'mdy')!, dayBy(order.ambiguous, 'dmy')!];
    issues.push(
      raise(
        ambiguousDays,
        { text: order.ambiguous, column: columns.day ?? 'the days', a, b },
        { line: header.line, path: 'days' },
      ),
    );
  }
  const currencies = new Set(named.flatMap((cell) => currencyOf(cell) ?? []));
  const currency = hints.currency ?? (currencies.size === 1 ? [...currencies][0]! : null);
  if (currency === null && columns.currency === undefined)
    issues.push(
      raise(
        noCurrency,
        { text: currencies.size > 1 ? `: ${[...currencies].join(', ')}` : '' },
        { line: header.line, path: 'currency' },
      ),
    );
  return {
    values: {
      decimal: 'mark' in mark ? mark.mark : null,
      days: 'order' in order ? order.order : 'ymd',
      currency,
    },
    issues,
  };
}

/** A cell that is a currency (`EUR`, `€`, `人民币`), or an amount that names one. */
export function currencyOf(cell: string): Currency | undefined {
  const code = cell.trim().toUpperCase();
  return isCurrency(code)
    ? code
    : (readAmount(cell)?.currency ?? readAmount(`1${cell.trim()}`)?.currency ?? undefined);
}

/** `Amount (USD)`, `单位：人民币元`, `In thousands of EUR`. */
export function currencyIn(text: string): Currency | undefined {
  const code = text.match(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g)?.find(isCurrency);
  return (
    (code as Currency | undefined) ?? (/人民币|单位[:：]元|\(元\)|（元）/.test(text) ? 'CNY' : undefined)
  );
}

export function columnCells(sheet: Sheet, header: SheetRow, at: number): readonly string[] {
  return at < 0
    ? []
    : sheet.rows.filter(({ line }) => line > header.line).map(({ cells }) => cells[at] ?? '');
}
