import { type Issue, type Place, raise } from '@solvent/core/issue';
import { type Currency, type DecimalString, dec, decimalString } from '@solvent/core/money';
import type { Day } from '@solvent/core/time';
import { amountBy, readAmount } from './amountText.ts';
import { dayBy } from './dayText.ts';
import type { Role } from './headerWords.ts';
import { isNotOperating } from './headerWords.ts';
import {
  ambiguousAmounts,
  badAmountCell,
  badDayCell,
  balanceOff,
  missingColumn,
  noCurrency,
} from './issues.ts';
import { type BooksMapping, columnNames, currencyOf } from './mapping.ts';
import type { Sheet } from './readSheet.ts';

/** One payment, or one posting of a journal: what moved on an account of one's own. */
export interface Transaction {
  readonly line: number;
  readonly day: Day;
  /** Positive when money came in; for a posting as the journal signs it. */
  readonly amount: DecimalString;
  readonly currency: Currency;
  readonly text: string;
  readonly category: string;
  readonly account: string;
  readonly balance: DecimalString | null;
  /** Kept back by a payment service, where the amount is before it. */
  readonly fee: DecimalString | null;
  /** False for financing and transfers between own accounts. */
  readonly operating: boolean;
}

export interface ReadTransactions {
  readonly transactions: readonly Transaction[];
  readonly issues: readonly Issue[];
}

/** The payments below the header of a sheet, by a mapping [IM42, IM43, IM47]. */
export function readTransactions(sheet: Sheet, mapping: BooksMapping): ReadTransactions {
  const header = sheet.rows.find(({ line }) => line === mapping.header);
  const names = header ? columnNames(header) : [];
  const missing = Object.values(mapping.columns).filter((column) => !names.includes(column));
  if (missing.length > 0)
    return {
      transactions: [],
      issues: [raise(missingColumn, { column: missing[0]!, columns: names.join(', ') }, { path: 'columns' })],
    };
  const issues: Issue[] = [];
  const transactions: Transaction[] = [];
  for (const { line, cells } of sheet.rows) {
    if (line <= mapping.header) continue;
    const cell = (role: Role) => {
      const column = mapping.columns[role];
      return column === undefined ? '' : (cells[names.indexOf(column)] ?? '').trim();
    };
    // A footer, a note or a total names no day; a header again names its columns.
    if (
      cell('day') === '' ||
      cell('day') === mapping.columns.day ||
      /^(?:total|合计|总计)/i.test(cell('day'))
    )
      continue;
    const read = readRow(cell, mapping, { line });
    if ('code' in read) issues.push(read);
    else if (read.amount !== null) transactions.push({ line, ...read, amount: read.amount });
  }
  return { transactions, issues: [...issues, ...checkBalances(transactions)] };
}

type Cell = (role: Role) => string;
const moneyRoles = ['amount', 'moneyIn', 'moneyOut', 'balance', 'fee'] as const satisfies readonly Role[];

function readRow(
  cell: Cell,
  mapping: BooksMapping,
  where: Place,
): (Omit<Transaction, 'line' | 'amount'> & { amount: DecimalString | null }) | Issue {
  const columns = mapping.columns;
  const day = dayBy(cell('day'), mapping.days);
  if (!day) return raise(badDayCell, { text: cell('day').slice(0, 40), column: columns.day ?? '' }, where);
  const values = new Map<Role, DecimalString>();
  let side: 'debit' | 'credit' | null = null;
  for (const role of moneyRoles) {
    const text = cell(role);
    if (text === '' || /^[-–—]$/.test(text)) continue;
    const read = readAmount(text);
    const value = read && amountBy(read, mapping.decimal);
    const column = columns[role] ?? '';
    if (value === undefined) return raise(badAmountCell, { text: text.slice(0, 40), column }, where);
    if (typeof value !== 'string')
      return raise(ambiguousAmounts, { text: text.slice(0, 40), column, a: value[0], b: value[1] }, where);
    values.set(role, value);
    if (role === 'amount') side = read?.side ?? null;
  }
  const value = (role: Role) => values.get(role) ?? null;
  const named = cell('currency');
  const currency =
    currencyOf(named || cell('amount') || cell('moneyIn') || cell('moneyOut')) ??
    (/^[$¥]?$/.test(named) ? mapping.currency : null);
  if (!currency) return raise(noCurrency, { text: named ? `: ${named.slice(0, 20)}` : '' }, where);
  const [text, category] = [cell('text'), cell('category')];
  return {
    day,
    amount: signedAmount(value, cell, side),
    currency,
    text,
    category,
    account: cell('account'),
    balance: value('balance'),
    fee: value('fee'),
    operating: !isNotOperating(`${category} ${text}`, mapping.notOperating),
  };
}

/** Money in less money out; or the amount, with the sign of its side column. */
function signedAmount(
  value: (role: Role) => DecimalString | null,
  cell: Cell,
  side: 'debit' | 'credit' | null,
): DecimalString | null {
  const [got, paid] = [value('moneyIn'), value('moneyOut')];
  if (got !== null || paid !== null)
    // Some banks write what goes out with a minus, some without.
    return decimalString(dec(got ?? '0').minus(dec(paid ?? '0').abs()));
  const amount = value('amount');
  if (amount === null) return null;
  const word = cell('side').toLowerCase();
  if (side === 'debit' || /^(?:dr|debit|d|soll|支出|借|支)$/.test(word))
    return decimalString(dec(amount).abs().neg());
  if (side === 'credit' || /^(?:cr|credit|c|haben|收入|贷|收)$/.test(word))
    return decimalString(dec(amount).abs());
  return /^(?:不计收支|\/)$/.test(word) ? null : amount;
}

/** Whether each balance is the one before with the amount, in the order of the file or against it [IM44]. */
function checkBalances(rows: readonly Transaction[]): readonly Issue[] {
  const held = rows.filter(({ balance }) => balance !== null);
  if (held.length < 3 || held.length < rows.length) return [];
  const gaps = (down: boolean) =>
    held.slice(1).flatMap((row, i) => {
      const [older, newer] = down ? [held[i]!, row] : [row, held[i]!];
      if (older.currency !== newer.currency) return [];
      const sum = decimalString(dec(older.balance!).plus(dec(newer.amount)));
      return sum === newer.balance
        ? []
        : [raise(balanceOff, { stated: newer.balance!, sum }, { line: newer.line })];
    });
  const [down, up] = [gaps(true), gaps(false)];
  const fewer = down.length <= up.length ? down : up;
  // When most rows do not chain, the column is something else, or fees are apart.
  return fewer.length * 4 > held.length ? [] : fewer;
}
