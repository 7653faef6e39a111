import { type Issue, raise } from '@solvent/core/issue';
import { dec } from '@solvent/core/money';
import { amountBy, readAmount } from './amountText.ts';
import { balanceGaps } from './balances.ts';
import { sideWords } from './headerWords.ts';
import { noCurrency, notPayments, oneWay } from './issues.ts';
import type { BooksMapping, MappingHints, ProposedMapping } from './mapping.ts';
import { isCardPayment } from './operating.ts';
import { type Columns, cellsBelow, type FoundColumns, isPosting, isWholeJournal } from './paymentColumns.ts';
import type { Sheet } from './readSheet.ts';
import { currencyIn, currencyOf, settle } from './settle.ts';
import { scaleIn } from './tableTitle.ts';
import { hasPurchases, readTransactions } from './transactions.ts';

const moneyRoles = ['amount', 'moneyIn', 'moneyOut', 'balance', 'fee', 'net', 'refunded'] as const;

/** The mapping that the cells below a header bear out, and what they leave open [IM41, IM42]. */
export function proposePayments(
  sheet: Sheet,
  header: number,
  { columns: all, days, amounts, rivals }: FoundColumns,
  hints: MappingHints,
): ProposedMapping {
  const cells = cellsBelow(sheet, header);
  const accounts = all.account === undefined ? [] : cells(all.account);
  const journal = isPosting(accounts) && isWholeJournal(accounts);
  const columns = sidesOf(all, cells);
  const money = moneyRoles.flatMap((role) => cells(columns[role]));
  const titles = sheet.rows.filter(({ line }) => line < header).flatMap((row) => row.cells);
  const ofAmount = currencyIn(columns.amount ?? columns.moneyIn ?? columns.moneyOut ?? '');
  const settled = settle(
    {
      money,
      days: [...days.flatMap((name) => cells(name)), ...titles.flatMap(daysIn)],
      named:
        columns.currency === undefined && ofAmount
          ? [ofAmount]
          : [...[...cells(columns.currency), ...money].map(currencyOf), ...titles.map(currencyIn)],
      header,
      columns,
      perRow: columns.currency !== undefined,
    },
    hints,
  );
  const scale = scaleIn([columns.amount ?? '', columns.moneyIn ?? '', columns.moneyOut ?? '']);
  const { fee, ...withoutFee } = columns;
  const feeApart = fee !== undefined && columns.net === undefined && columns.refunded !== undefined;
  const mapping: BooksMapping = {
    kind: journal ? 'journal' : 'transactions',
    sheet: sheet.name,
    header,
    columns: feeApart ? columns : withoutFee,
    ...settled.values,
    ...(scale ? { scale } : {}),
    ...(hints.positive ? { positiveIsOut: hints.positive === 'out' } : {}),
  };
  const other = otherReport(titles, columns, cells);
  if (other && !journal) return { mapping, issues: [raise(notPayments, { what: other }, { line: header })] };
  const open = settled.issues.filter(({ code }) => code !== noCurrency.code);
  if (journal || open.length > 0) return { mapping, issues: [...settled.issues, ...rivals] };
  // Which currency it is does not matter to what follows.
  const read = { ...mapping, currency: mapping.currency ?? 'USD' } as const;
  const proposal = (found: BooksMapping, issues: readonly Issue[]): ProposedMapping => ({
    mapping: { ...found, currency: mapping.currency },
    issues: [...settled.issues, ...issues],
  });
  const byBalance = fitToBalance(sheet, read, amounts, fee);
  if (byBalance) return proposal(byBalance, []);
  const bySpending = mapping.positiveIsOut === undefined && isCardList(sheet, read);
  const found = bySpending ? { ...read, positiveIsOut: true } : read;
  const undirected = leavesOpenWhichWay(sheet, found, cells) ? [onlyOneWay(found)] : [];
  return proposal(found, [...rivals, ...undirected]);
}

/** A report that has days and amounts and is no list of payments: by its title, or because every amount stands in it twice. */
function otherReport(
  titles: readonly string[],
  columns: Columns,
  cells: (name?: string) => readonly string[],
): string | undefined {
  const title = titles.find((cell) =>
    /^(?:profit (?:and|&) loss detail|general (?:ledger|journal)|journal(?: report)?|trial balance|a\/[rp] ag(?:e)?ing|aged (?:receivables|payables)|总账|明细账|序时账|总分类账|仕訳帳|総勘定元帳)/i.test(
      cell.trim(),
    ),
  );
  if (title) return title.trim();
  const accounts = new Set(cells(columns.account).map((cell) => cell.trim()));
  if (accounts.size < 2 || !columns.moneyIn || !columns.moneyOut) return undefined;
  const sum = (name: string) =>
    cells(name).reduce((all, cell) => {
      const value = amountBy(readAmount(cell) ?? { readings: [], currency: null, side: null }, 'point');
      return typeof value === 'string' ? all.plus(dec(value).abs()) : all;
    }, dec('0'));
  const [got, paid] = [sum(columns.moneyIn), sum(columns.moneyOut)];
  return got.eq(paid) && got.gt(0) ? 'a journal of double entries' : undefined;
}

/** A column of types that says debit or credit and nothing else is the side of the amounts. */
function sidesOf(columns: Columns, cells: (name?: string) => readonly string[]): Columns {
  if (columns.side !== undefined || columns.category === undefined) return columns;
  const said = cells(columns.category).flatMap((cell) => cell.trim() || []);
  const sides = said.length > 0 && said.every((cell) => sideWords.out.test(cell) || sideWords.in.test(cell));
  return sides ? { ...columns, side: columns.category } : columns;
}

/**
 * The balance as a witness: of the columns that can be the amount, with a fee apart or not, and with either sign, those
 * whose amounts lead from each balance to the next. Undefined when none does, or there is no balance.
 */
function fitToBalance(
  sheet: Sheet,
  mapping: BooksMapping,
  amounts: readonly string[],
  fee: string | undefined,
): BooksMapping | undefined {
  if (mapping.columns.balance === undefined) return undefined;
  const start = { ...sheet, rows: sheet.rows.slice(0, 500) };
  const named =
    mapping.columns.amount === undefined ? [undefined] : amounts.length > 0 ? amounts : [undefined];
  const plain = named.map((amount) =>
    amount ? { ...mapping, columns: { ...mapping.columns, amount } } : mapping,
  );
  const apart = fee ? plain.map((m) => ({ ...m, columns: { ...m.columns, fee } })) : [];
  const { moneyIn, moneyOut } = mapping.columns;
  // In a ledger of accounts a debit of the bank is what came in.
  const turned =
    moneyIn && moneyOut
      ? plain.map((m) => ({ ...m, columns: { ...m.columns, moneyIn: moneyOut, moneyOut: moneyIn } }))
      : [];
  const both = [...plain, ...apart, ...turned];
  const tried = [...both, ...both.map((m) => ({ ...m, positiveIsOut: true }))];
  return tried.find((m) => {
    const { transactions, issues } = readTransactions(start, m);
    if (issues.some(({ severity }) => severity === 'error')) return false;
    const { gaps, links } = balanceGaps(transactions);
    return links > 0 && gaps.length === 0;
  });
}

/** Cards list what was spent without a minus, and the payment of the bill with one. */
function isCardList(sheet: Sheet, mapping: BooksMapping): boolean {
  if (mapping.columns.amount === undefined || mapping.columns.side !== undefined) return false;
  const { transactions } = readTransactions({ ...sheet, rows: sheet.rows.slice(0, 2000) }, mapping);
  const bought = hasPurchases(sheet, mapping);
  const paid = transactions.filter(
    ({ text, category }) => isCardPayment(`${category} ${text}`) || (bought && /^payment/i.test(category)),
  );
  const negative = transactions.filter(({ amount }) => amount.startsWith('-')).length;
  return (
    paid.length > 0 &&
    paid.every(({ amount }) => amount.startsWith('-')) &&
    negative * 2 < transactions.length
  );
}

/** Amounts without a single minus, and no column that says which way the money went. */
function leavesOpenWhichWay(
  sheet: Sheet,
  mapping: BooksMapping,
  cells: (name?: string) => readonly string[],
): boolean {
  const { columns, positiveIsOut } = mapping;
  if (columns.amount === undefined || columns.moneyIn !== undefined || columns.moneyOut !== undefined)
    return false;
  if (positiveIsOut !== undefined || (columns.side ?? columns.net ?? columns.refunded)) return false;
  const amounts = cells(columns.amount).flatMap((cell) => readAmount(cell) ?? []);
  return (
    amounts.length > 1 &&
    amounts.every(
      ({ side, readings }) => side === null && readings.every(({ value }) => !value.startsWith('-')),
    ) &&
    readTransactions(sheet, mapping).transactions.some(({ operating }) => operating)
  );
}

function onlyOneWay({ header, columns }: BooksMapping): Issue {
  return raise(oneWay, { column: columns.amount ?? '' }, { line: header, path: 'positiveIsOut' });
}

/** Days inside a title: `From : 01/01/2024 To : 31/01/2024`. */
function daysIn(title: string): readonly string[] {
  return title.slice(0, 400).match(/\b\d{1,2}([-/])\d{1,2}\1\d{4}\b/g) ?? [];
}
