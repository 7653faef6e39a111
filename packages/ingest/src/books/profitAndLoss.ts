import { type Issue, raise } from '@solvent/core/issue';
import { type Dec, type DecimalString, dec, decimalString } from '@solvent/core/money';
import { formatPeriod, type Span } from '@solvent/core/time';
import { amountBy, readAmount } from './amountText.ts';
import { ambiguousAmounts, badAmountCell, missingColumn, totalOff } from './issues.ts';
import { type BooksMapping, namesBy } from './mapping.ts';
import { earningRoot, isMoneyAccount } from './moneyAccounts.ts';
import { isBareTotal, isLossLine, isTotalRow, lineOf, lineOfColumn, type ProfitLine } from './profitLines.ts';
import type { Sheet } from './readSheet.ts';
import { isBalanceSheet } from './tableTitle.ts';

/** One line of one period of a statement. */
export interface ProfitFigure {
  readonly line: number;
  readonly name: string;
  readonly item: ProfitLine;
  readonly period: Span;
  readonly value: DecimalString;
}

export interface ReadProfitAndLoss {
  readonly figures: readonly ProfitFigure[];
  readonly issues: readonly Issue[];
}

/** The lines that stand for a metric, from the totals as written [IM45]; each total is compared with its rows. */
export function readProfitAndLoss(sheet: Sheet, mapping: BooksMapping): ReadProfitAndLoss {
  const names = namesBy(sheet, mapping.header);
  const titles = sheet.rows.filter(({ line }) => line <= mapping.header).flatMap(({ cells }) => cells);
  const balances = isBalanceSheet([sheet.name, ...titles]);
  const issues: Issue[] = [];
  const figures: ProfitFigure[] = [];
  for (const { column, start, end } of mapping.periods ?? []) {
    const cells = cellsOf(sheet, mapping, names, column);
    if (cells === undefined) {
      const missing = raise(missingColumn, { column, columns: names.join(', ') }, { path: 'periods' });
      return { figures: [], issues: [missing] };
    }
    const read = readColumn(cells, mapping, { column, period: { start, end }, balances });
    issues.push(...read.issues);
    figures.push(...read.figures.filter(({ item }) => !balances || item === 'cash'));
  }
  return { figures, issues };
}

/** A cell of one period with the account it is of; `heading` where the whole row has no figure. */
interface StatementCell {
  readonly line: number;
  readonly name: string;
  readonly text: string;
  readonly heading: boolean;
}

function cellsOf(
  sheet: Sheet,
  mapping: BooksMapping,
  names: readonly string[],
  column: string,
): readonly StatementCell[] | undefined {
  const body = sheet.rows.filter(({ line }) => line > mapping.header);
  if (mapping.periodsDown) {
    const row = body.find(({ cells }) => (cells[0] ?? '').trim() === column);
    return row?.cells
      .slice(1)
      .map((text, i) => ({ line: row.line, name: names[i + 1] ?? '', text: text.trim(), heading: false }));
  }
  const at = names.indexOf(column);
  if (at < 0) return undefined;
  const places = (mapping.periods ?? []).map((period) => names.indexOf(period.column));
  const first = Math.max(1, Math.min(...places.filter((place) => place >= 0)));
  return body.flatMap(({ line, cells }) => {
    // Accounts may be indented over several columns, or have their number before them.
    const label = cells.slice(0, first).find((cell) => /[^\d\s.-]/.test(cell));
    const heading = cells.slice(first).every((cell) => cell.trim() === '');
    return label === undefined ? [] : [{ line, name: label.trim(), text: (cells[at] ?? '').trim(), heading }];
  });
}

interface Column {
  readonly column: string;
  readonly period: Span;
  readonly balances: boolean;
}

function readColumn(
  cells: readonly StatementCell[],
  mapping: BooksMapping,
  { column, period, balances }: Column,
): ReadProfitAndLoss {
  const issues: Issue[] = [];
  const found = new Map<ProfitLine, ProfitFigure & { readonly total: boolean }>();
  const parts: ProfitFigure[] = [];
  const posted = new Map<'revenue' | 'operating_expense' | 'cash', Dec>();
  let [section, heading]: [DecimalString[], string] = [[], ''];
  for (const { line, name: written, text, heading: isHeading } of cells) {
    const name = isBareTotal(written) && heading ? `Total ${heading}` : written;
    if (isHeading) [section, heading] = [[], written];
    if (text === '' || /^[-–—]+$/.test(text)) continue;
    const item = mapping.periodsDown ? lineOfColumn(name) : lineOf(name);
    const value = amountOf(text, mapping);
    if (typeof value !== 'string') {
      // Notes, ratios and percentages stand among the figures; a broken figure does not pass for one of them.
      if (item === undefined && !isTotalRow(name) && !/^[^a-z%]*\d[^a-z%]*$/i.test(text)) continue;
      issues.push(
        value === undefined
          ? raise(badAmountCell, { text: text.slice(0, 40), column }, { line })
          : raise(ambiguousAmounts, { text: text.slice(0, 40), column, a: value[0], b: value[1] }, { line }),
      );
      continue;
    }
    const total = isTotalRow(name);
    if (total && section.length > 1 && !mapping.periodsDown) {
      const off = checkTotal(name, value, section, period, line, mapping.scale ?? '0.01');
      if (off) issues.push(off);
    }
    const root = lineOfAccount(written, balances);
    if (root) posted.set(root, (posted.get(root) ?? dec('0')).plus(dec(value)));
    if (total || (item !== undefined && item !== 'expense_part')) section = [];
    else section.push(value);
    if (item === undefined) continue;
    const signed = isLossLine(name) ? decimalString(dec(value).abs().neg()) : value;
    const figure = { line, name, item, period, value: signed };
    if (item === 'expense_part') parts.push(figure);
    // The first of two is the group's, a later one a sub-total of the same name; but a total beats what is not called one.
    else if (!found.has(item) || (total && !found.get(item)!.total)) found.set(item, { ...figure, total });
  }
  const headed = headingTotals(cells, mapping);
  for (const [item, at] of headed)
    if (!found.has(item)) found.set(item, { ...at, item, period, total: false });
  if (!found.has('operating_expense') && !found.has('total_cost')) {
    const [first] = parts;
    const sum = parts.reduce((all, part) => all.plus(dec(part.value)), dec('0'));
    if (first)
      found.set('operating_expense', {
        ...first,
        name: parts.map(({ name }) => name).join(' + '),
        item: 'operating_expense',
        value: decimalString(sum),
        total: true,
      });
  }
  // A balance report of hledger or beancount: what was earned stands there with a minus.
  if (found.size === 0 || balances)
    for (const [item, sum] of posted) {
      const value = decimalString(item === 'revenue' ? sum.neg() : sum);
      found.set(item, {
        line: cells[0]!.line,
        name: { revenue: 'income', operating_expense: 'expenses', cash: 'money' }[item],
        item,
        period,
        value,
        total: true,
      });
    }
  return { figures: [...found.values()], issues };
}

/** `EXPENSES 50,000` above the rows that add up to it: the heading of a section is its total. */
function headingTotals(
  cells: readonly StatementCell[],
  mapping: BooksMapping,
): ReadonlyMap<ProfitLine, { readonly line: number; readonly name: string; readonly value: DecimalString }> {
  const found = new Map<ProfitLine, { line: number; name: string; value: DecimalString }>();
  if (mapping.periodsDown) return found;
  for (const [i, { line, name, text }] of cells.entries()) {
    const item = lineOf(name) === undefined ? lineOfColumn(name) : undefined;
    const value = item === undefined ? undefined : amountOf(text, mapping);
    if (item === undefined || typeof value !== 'string' || found.has(item)) continue;
    let sum = dec('0');
    let parts = 0;
    for (const { name: part, text: amount } of cells.slice(i + 1)) {
      const of = amountOf(amount, mapping);
      if (lineOfColumn(part) !== undefined || typeof of !== 'string') break;
      sum = sum.plus(dec(of));
      parts++;
    }
    if (parts > 1 && sum.eq(dec(value))) found.set(item, { line, name, value });
  }
  return found;
}

function amountOf(text: string, { decimal, scale }: BooksMapping): ReturnType<typeof amountBy> {
  const amount = readAmount(text);
  const value = amount && amountBy(amount, decimal);
  return typeof value === 'string' && scale ? decimalString(dec(value).times(dec(scale))) : value;
}

/** `income:sales`, `Expenses:Rent` or `assets:bank`: accounts of a plain-text journal. */
export function isPostingAccount(name: string): boolean {
  return name.includes(':') && (earningRoot(name) !== undefined || isMoneyAccount(name));
}
/** What an account adds to: a balance sheet holds money, a report of changes what was earned and spent. */
function lineOfAccount(
  name: string,
  balances: boolean,
): 'revenue' | 'operating_expense' | 'cash' | undefined {
  if (!isPostingAccount(name)) return undefined;
  return balances ? (isMoneyAccount(name) ? 'cash' : undefined) : earningRoot(name);
}

function checkTotal(
  total: string,
  stated: DecimalString,
  parts: readonly DecimalString[],
  period: Span,
  line: number,
  unit: string,
): Issue | undefined {
  const sum = parts.reduce((a, b) => a.plus(dec(b)), dec('0'));
  // Each row is rounded to the cent, or to the thousand of a table in thousands.
  if (sum.minus(dec(stated)).abs().lte(dec(unit).times(parts.length))) return undefined;
  return raise(totalOff, { total, period: formatPeriod(period), stated, sum: decimalString(sum) }, { line });
}
