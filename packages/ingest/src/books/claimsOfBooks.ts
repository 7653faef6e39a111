import { type Claim, claimId, exactQuantity, usualAccounting } from '@solvent/core/claim';
import type { MetricId } from '@solvent/core/metric';
import { type Currency, type Dec, type DecimalString, dec, decimalString } from '@solvent/core/money';
import { addDays, addMonths, type Day, endOfMonth, formatPeriod, type Period } from '@solvent/core/time';
import type { ProfitFigure } from './profitAndLoss.ts';
import type { Transaction } from './transactions.ts';

export interface BookContext {
  readonly company: string;
  readonly source: string;
  readonly recorded: Day;
  /** A budget is a target, never what happened [IM50]. */
  readonly budget?: boolean;
}

/** One figure of a book before it is a claim. */
export interface BookFigure {
  readonly metric: MetricId | `other:${string}`;
  readonly period: Period;
  readonly value: DecimalString;
  readonly currency: Currency;
  /** Counted in cash though figures of this metric usually are not. */
  readonly accounting?: 'cash';
  /** The file begins or ends inside the period. */
  readonly partial?: boolean;
  /** What the figure was made of, in words of the book: `43 rows, lines 2 to 57`. */
  readonly quote: string;
}

/** Per month and currency: money received, money paid, what was used up, and the closing balance [IM44]. */
export function figuresOfTransactions(rows: readonly Transaction[]): readonly BookFigure[] {
  const partial = partialMonths(rows);
  return [...groupsOf(rows, ({ day, currency }) => `${day.slice(0, 7)} ${currency}`)].flatMap(
    ([key, members]) => {
      const { period, currency } = monthOf(key);
      const moved = members.filter(({ operating }) => operating);
      const fees = sumOf(
        moved.map((row) => ({ amount: row.fee ?? '0' })),
        () => true,
      );
      // A refund gives back what was received; it is no cost.
      const isReceipt = (row: Transaction) =>
        dec(row.amount).gt(0) || /refund|退款/i.test(`${row.category} ${row.text}`);
      const got = sumOf(moved.filter(isReceipt), () => true);
      const paid = sumOf(
        moved.filter((row) => !isReceipt(row)),
        () => true,
      )
        .neg()
        .plus(fees);
      const closing = closingBalance(members);
      const made = (metric: BookFigure['metric'], value: Dec): BookFigure => ({
        metric,
        period,
        value: decimalString(value),
        currency,
        quote: quoteOf(members),
        ...(metric === 'revenue' ? { accounting: 'cash' } : {}),
        ...(partial.has(key.slice(0, 7)) ? { partial: true } : {}),
      });
      return [
        made('revenue', got),
        made('gross_burn', paid),
        made('net_burn', paid.minus(got)),
        ...(closing
          ? [
              {
                metric: 'cash' as const,
                period: { at: closing.day },
                value: closing.balance!,
                currency,
                quote: quoteOf([closing]),
              },
            ]
          : []),
      ];
    },
  );
}

/** The first and last month of a file, when it begins after the seventh or ends a week before the month does. */
function partialMonths(rows: readonly { readonly day: Day }[]): ReadonlySet<string> {
  const days = rows.map(({ day }) => day).sort();
  const [first, last] = [days[0]!, days.at(-1)!];
  const late = first.slice(8) > '07' ? [first.slice(0, 7)] : [];
  const early = addDays(last, 7) <= endOfMonth(last) ? [last.slice(0, 7)] : [];
  return new Set([...late, ...early]);
}

/** Per month and currency from the postings of a journal: income, expenses, and what the money accounts gained and hold. */
export function figuresOfJournal(rows: readonly Transaction[]): readonly BookFigure[] {
  const holdings = new Map<Currency, Dec>();
  const inOrder = rows.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.line - b.line));
  return [...groupsOf(inOrder, ({ day, currency }) => `${day.slice(0, 7)} ${currency}`)].flatMap(
    ([key, members]) => {
      const { period, currency } = monthOf(key);
      const under = (pattern: RegExp) => members.filter(({ account }) => pattern.test(account));
      const sum = (pattern: RegExp) => sumOf(under(pattern), () => true);
      const [income, expenses, money] = [
        sum(/^(?:income|revenues?)(?::|$)/i).neg(),
        sum(/^expenses(?::|$)/i),
        sum(MONEY),
      ];
      const financed = sum(/^(?:equity|liabilities)(?::|$)/i).neg();
      const held = (holdings.get(currency) ?? dec('0')).plus(money);
      holdings.set(currency, held);
      const quote = quoteOf(members);
      const last = decimalString(held);
      return [
        ...(under(/^(?:income|revenues?)(?::|$)/i).length > 0
          ? [{ metric: 'revenue' as const, period, value: decimalString(income), currency, quote }]
          : []),
        ...(under(/^expenses(?::|$)/i).length > 0
          ? [{ metric: 'operating_cost' as const, period, value: decimalString(expenses), currency, quote }]
          : []),
        { metric: 'net_burn' as const, period, value: decimalString(financed.minus(money)), currency, quote },
        { metric: 'cash' as const, period: { at: addDays(period.end, -1) }, value: last, currency, quote },
      ];
    },
  );
}
/** Accounts that hold money: banks, cash, cards of payment services; not receivables. */
const MONEY =
  /^assets:(?!.*receivable)(?:.*:)?[^:]*(?:bank|cash|checking|savings?|current|giro|stripe|paypal|wise|mercury)/i;

/** The metrics of the lines; operating cost as cost of revenue and expenses together. */
export function figuresOfProfitAndLoss(
  figures: readonly ProfitFigure[],
  currency: Currency,
): readonly BookFigure[] {
  return [...groupsOf(figures, ({ period }) => formatPeriod(period)).values()].flatMap(
    (members): BookFigure[] => {
      const { period } = members[0]!;
      const by = new Map(members.map((figure) => [figure.item, figure]));
      const made = (metric: BookFigure['metric'], item: ProfitFigure, value = item.value): BookFigure => ({
        metric,
        period,
        value,
        currency,
        quote: `${item.name}: ${item.value}, line ${item.line}`,
      });
      const [cost, expense, operating] = [
        by.get('cost_of_revenue'),
        by.get('operating_expense'),
        by.get('operating_income'),
      ];
      return [
        ...(['revenue', 'cost_of_revenue', 'gross_profit', 'net_income'] as const).flatMap((item) =>
          by.has(item) ? [made(item, by.get(item)!)] : [],
        ),
        ...(expense
          ? [
              {
                ...made(
                  'operating_cost',
                  expense,
                  decimalString(dec(expense.value).plus(dec(cost?.value ?? '0'))),
                ),
                quote: `${cost ? `${cost.name}: ${cost.value}, ` : ''}${expense.name}: ${expense.value}`,
              },
            ]
          : []),
        ...(operating ? [made('operating_loss', operating, decimalString(dec(operating.value).neg()))] : []),
      ];
    },
  );
}

/** Figures as private claims by the company itself [IM46]. */
export function claimsOfFigures(
  figures: readonly BookFigure[],
  { company, source, recorded, budget = false }: BookContext,
): readonly Claim[] {
  return figures
    .filter(({ metric }) => !(budget && metric === 'cash'))
    .map(({ metric, period, value, currency, quote, accounting, partial }) => {
      const claim: Omit<Claim, 'id'> = {
        company,
        metric,
        period,
        quantity: exactQuantity(value),
        unit: currency,
        per: null,
        basis: {
          accounting: accounting ?? usualAccounting(metric) ?? 'cash',
          inclusions: {},
          presentation: 'none',
          scope: { kind: 'group' },
          periodBasis: {},
          epistemic: { status: budget ? 'target' : 'actual', attribution: 'company' },
        },
        citation: { source, quote: quote.slice(0, 300) },
        // Nobody else has seen it: known from the day it was recorded, and the same claim whenever it is read again.
        published: null,
        recorded,
        confidence: partial ? 'low' : 'high',
        ...(partial ? { note: 'The file may not cover the whole month.' } : {}),
        private: true,
      };
      return { id: claimId(claim), ...claim };
    });
}

function closingBalance(rows: readonly Transaction[]): Transaction | undefined {
  const held = rows.filter(({ balance }) => balance !== null);
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return undefined;
  // Newest first or newest last: the row that ends the month stands at that end of the file.
  return first.day > last.day ? first : last;
}

function monthOf(key: string): { period: { start: Day; end: Day }; currency: Currency } {
  const start = `${key.slice(0, 7)}-01`;
  return { period: { start, end: addMonths(start, 1) }, currency: key.slice(8) as Currency };
}
function sumOf(rows: readonly { readonly amount: DecimalString }[], counts: (amount: Dec) => boolean): Dec {
  return rows.reduce((sum, { amount }) => (counts(dec(amount)) ? sum.plus(dec(amount)) : sum), dec('0'));
}
function quoteOf(rows: readonly Transaction[]): string {
  const lines = rows.map(({ line }) => line).sort((a, b) => a - b);
  return rows.length === 1 ? `line ${lines[0]}` : `${rows.length} rows, lines ${lines[0]} to ${lines.at(-1)}`;
}
function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
