import { type Issue, raise } from '@solvent/core/issue';
import { readAmount } from './amountText.ts';
import { readDay } from './dayText.ts';
import { type Role, rolesOf, sideWords } from './headerWords.ts';
import { noCurrency, oneWay, twoColumns } from './issues.ts';
import {
  type BooksMapping,
  columnNames,
  type MappingHints,
  namesBy,
  type ProposedMapping,
} from './mapping.ts';
import { isCardPayment } from './operating.ts';
import type { Sheet, SheetRow } from './readSheet.ts';
import { currencyIn, currencyOf, settle } from './settle.ts';
import { scaleIn } from './tableTitle.ts';
import { balanceGaps, readTransactions } from './transactions.ts';

type Columns = Partial<Record<Role, string>>;
const moneyRoles = ['amount', 'moneyIn', 'moneyOut', 'balance', 'fee', 'net', 'refunded'] as const;

/** The likeliest reading of a sheet as a list of payments or postings: the first row that names a day and an amount [IM40, IM41]. */
export function findTransactions(sheet: Sheet, hints: MappingHints): ProposedMapping | undefined {
  for (const header of sheet.rows.slice(0, 60)) {
    const found = columnsOf(header, sheet);
    const { columns } = found;
    if (columns.day === undefined) continue;
    if (columns.amount === undefined && columns.moneyIn === undefined && columns.moneyOut === undefined)
      continue;
    const cells = cellsBelow(sheet, header.line);
    if (!cells(columns.day).some((cell) => readDay(cell).length > 0)) continue;
    return proposed(sheet, header.line, found, hints);
  }
  return undefined;
}

/** A list without any header, as some banks give it: the one column of days, the one of amounts, the longest text. */
export function findHeaderless(sheet: Sheet, hints: MappingHints): ProposedMapping | undefined {
  const names = namesBy(sheet, 0);
  const rows = sheet.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length === 0 || names.length < 2) return undefined;
  const filled = names.map((_, i) => rows.flatMap(({ cells }) => cells[i]?.trim() || []));
  const whole = (i: number, fits: (cell: string) => boolean) =>
    filled[i]!.length > 0 && filled[i]!.every(fits);
  const days = names.filter(
    (_, i) => filled[i]!.length === rows.length && whole(i, (c) => readDay(c).length > 0),
  );
  const amounts = names.filter(
    (name, i) =>
      !days.includes(name) &&
      filled[i]!.length === rows.length &&
      whole(i, (c) => readAmount(c) !== undefined) &&
      filled[i]!.some((c) => /[-(.,]/.test(c)),
  );
  if (days.length === 0 || amounts.length === 0 || amounts.length > 2) return undefined;
  const length = (i: number) => filled[i]!.reduce((sum, cell) => sum + cell.length, 0);
  const text = names.reduce<number | undefined>(
    (best, name, i) =>
      days.includes(name) || amounts.includes(name) || (best !== undefined && length(best) >= length(i))
        ? best
        : i,
    undefined,
  );
  const [amount, balance] = amounts;
  const columns: Columns = {
    day: days[0]!,
    amount: amount!,
    ...(balance ? { balance } : {}),
    ...(text === undefined ? {} : { text: names[text]! }),
  };
  const rivals = balance ? [raise(twoColumns, { a: amount!, b: balance }, { path: 'columns' })] : [];
  return proposed(sheet, 0, { columns, days, amounts: [amount!], rivals }, hints);
}

interface FoundColumns {
  readonly columns: Columns;
  /** Every column of days, and every one that can be the amount, the likeliest first. */
  readonly days: readonly string[];
  readonly amounts: readonly string[];
  /** Columns of one name with other cells: nothing says which is meant. */
  readonly rivals: readonly Issue[];
}

function columnsOf(header: SheetRow, sheet: Sheet): FoundColumns {
  const names = columnNames(header);
  const ranked = header.cells.flatMap((cell, at) =>
    rolesOf(cell).map(([role, rank]) => ({ name: names[at]!, at, role, rank })),
  );
  const of = (role: Role) =>
    ranked.filter((column) => column.role === role).sort((a, b) => a.rank - b.rank || a.at - b.at);
  const columns: Columns = {};
  for (const role of new Set(ranked.map(({ role }) => role))) columns[role] = of(role)[0]!.name;
  // What is left after a fee stands beside the amount, or is the amount.
  if (columns.net !== undefined && (columns.net === columns.amount || columns.amount === undefined)) {
    columns.amount = columns.net;
    delete columns.net;
  }
  if (columns.account !== undefined && isPosting(cellsBelow(sheet, header.line)(columns.account))) {
    // In a journal debit and credit are sides of a posting; its amount has the sign.
    if (columns.amount !== undefined) {
      delete columns.moneyIn;
      delete columns.moneyOut;
    }
  }
  const cells = cellsBelow(sheet, header.line);
  const rivals = (['amount', 'moneyIn', 'moneyOut'] as const).flatMap((role): Issue[] => {
    const [first, second] = of(role);
    const same =
      !first ||
      !second ||
      columns[role] !== first.name ||
      second.rank > first.rank ||
      String(cells(first.name)) === String(cells(second.name));
    return same
      ? []
      : [raise(twoColumns, { a: first.name, b: second.name }, { line: header.line, path: 'columns' })];
  });
  return {
    columns,
    days: of('day').map(({ name }) => name),
    amounts: of('amount').flatMap(({ name }) => (name === columns.net ? [] : name)),
    rivals,
  };
}

function proposed(
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
  const both = [...plain, ...apart];
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
  const paid = transactions.filter(({ text, category }) => isCardPayment(`${category} ${text}`));
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
    readTransactions(sheet, mapping).transactions.some(({ operating }) => operating) &&
    amounts.every(
      ({ side, readings }) => side === null && readings.every(({ value }) => !value.startsWith('-')),
    )
  );
}

function onlyOneWay({ header, columns }: BooksMapping): Issue {
  return raise(oneWay, { column: columns.amount ?? '' }, { line: header, path: 'positiveIsOut' });
}

function cellsBelow(sheet: Sheet, header: number): (name?: string) => readonly string[] {
  const names = namesBy(sheet, header);
  const rows = sheet.rows.filter(({ line }) => line > header);
  return (name) => {
    const at = name === undefined ? -1 : names.indexOf(name);
    return at < 0 ? [] : rows.map(({ cells }) => cells[at] ?? '');
  };
}

/** Days inside a title: `From : 01/01/2024 To : 31/01/2024`. */
function daysIn(title: string): readonly string[] {
  return title.slice(0, 400).match(/\b\d{1,2}([-/])\d{1,2}\1\d{4}\b/g) ?? [];
}

/** Accounts such as `assets:bank` or `Expenses:Rent`, in most rows. */
function isPosting(accounts: readonly string[]): boolean {
  const named = accounts.filter((cell) =>
    /^(?:assets|liabilities|equity|income|revenues?|expenses)(?::|$)/i.test(cell.trim()),
  );
  return named.length > 0 && named.length * 2 >= accounts.filter((cell) => cell.trim() !== '').length;
}

/** Both ends of its entries, and not the register of one account. */
function isWholeJournal(accounts: readonly string[]): boolean {
  return accounts.some((cell) =>
    /^(?:income|revenues?|expenses|equity|liabilities)(?::|$)/i.test(cell.trim()),
  );
}
