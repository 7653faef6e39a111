import { type Issue, type Place, raise } from '@solvent/core/issue';
import { type Currency, type DecimalString, dec, decimalString } from '@solvent/core/money';
import type { Day } from '@solvent/core/time';
import { amountBy, readAmount } from './amountText.ts';
import { checkBalances } from './balances.ts';
import { dayBy } from './dayText.ts';
import { type Role, rolesOf, sideWords } from './headerWords.ts';
import {
  ambiguousAmounts,
  badAmountCell,
  badDayCell,
  badSide,
  missingColumn,
  noCurrency,
  raggedRow,
} from './issues.ts';
import { type BooksMapping, namesBy } from './mapping.ts';
import {
  isCalledTotal,
  isCarried,
  isNoPayment,
  isNotOperating,
  isPayout,
  isSummary,
  neverHappened,
} from './operating.ts';
import type { Sheet } from './readSheet.ts';
import { currencyOf } from './settle.ts';

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
  /** Lines of payments that never happened, and of documents that are none [IM66]. */
  readonly unpaid: readonly number[];
}

/** The payments below the header of a sheet, by a mapping [IM42, IM43, IM47, IM66]. */
export function readTransactions(sheet: Sheet, mapping: BooksMapping): ReadTransactions {
  const names = namesBy(sheet, mapping.header);
  const missing = Object.values(mapping.columns).filter((column) => !names.includes(column));
  if (missing.length > 0)
    return {
      transactions: [],
      issues: [raise(missingColumn, { column: missing[0]!, columns: names.join(', ') }, { path: 'columns' })],
      unpaid: [],
    };
  const at = new Map(names.map((name, i) => [name, i]));
  const words = columnsOfWords(sheet, mapping);
  const service = isService(sheet, mapping, names);
  const card = hasPurchases(sheet, mapping, names);
  const dayOf = dayReader(mapping);
  const issues: Issue[] = [];
  const unpaid: number[] = [];
  const transactions: Transaction[] = [];
  for (const { line, cells } of sheet.rows) {
    if (line <= mapping.header) continue;
    const cell = (role: Role) => {
      const column = mapping.columns[role];
      return column === undefined ? '' : (cells[at.get(column)!] ?? '').trim();
    };
    const money = moneyRoles.some((role) => role !== 'balance' && /\d/.test(cell(role)));
    // A footer, a note or a total names no day; a header again names its columns.
    if (!money && dayOf(cell('day')) === undefined) continue;
    if (cell('day') === mapping.columns.day) continue;
    if (dayOf(cell('day')) === undefined && isSummary(cells)) continue;
    if (mapping.kind !== 'journal' && isCarried(cells)) continue;
    if (cells.slice(names.length).some((extra) => extra.trim() !== '')) {
      issues.push(raise(raggedRow, { cells: cells.length, columns: names.length }, { line }));
      continue;
    }
    const shares = mapping.kind === 'journal' && isCommodity(cell('currency') || commodityIn(cell('amount')));
    if (shares || neverHappened(cell('status')) || isNoPayment(cell('category'))) {
      unpaid.push(line);
      continue;
    }
    const said = words.map((i) => (cells[i] ?? '').trim()).join(' ');
    const read = readRow(cell, said, mapping, dayOf, { line });
    // A list of an accounting program names the other account in `Split`; its transfers are between own accounts.
    if (!('code' in read) && read.amount !== null) {
      if (isCalledTotal(read.text) && addsUp(read.amount, transactions)) continue;
      const moved =
        (names.includes('Split') && read.category === 'Transfer') ||
        (service && isPayout(read.category, read.text)) ||
        (card && /^payment/i.test(read.category));
      transactions.push({ line, ...read, amount: read.amount, operating: read.operating && !moved });
    } else if ('code' in read) issues.push(read);
  }
  return { transactions, issues: [...issues, ...checkBalances(transactions)], unpaid };
}

/** The list of a payment service, which has charges and their fees, or payouts with the day they arrive. */
function isService(sheet: Sheet, { header, columns }: BooksMapping, names: readonly string[]): boolean {
  if (names.some((name) => /^(?:arrival date|payout id|payout_id)/i.test(name))) return true;
  const at = names.indexOf(columns.category ?? '');
  const keepsFees = (columns.net ?? columns.fee ?? columns.refunded) !== undefined;
  return (
    at >= 0 &&
    keepsFees &&
    sheet.rows.some(
      ({ line, cells }) =>
        line > header && /^(?:charge|payment|sale|refund)s?$/i.test((cells[at] ?? '').trim()),
    )
  );
}

/** The list of a card, whose purchases are called so; what is called a payment there pays its bill. */
export function hasPurchases(
  sheet: Sheet,
  { header, columns }: BooksMapping,
  names: readonly string[] = namesBy(sheet, header),
): boolean {
  const at = names.indexOf(columns.category ?? '');
  const said = (cells: readonly string[]) => (cells[at] ?? '').trim();
  return (
    at >= 0 &&
    sheet.rows.some(({ line, cells }) => line > header && /^(?:purchase|sale)s?$/i.test(said(cells)))
  );
}

/** Every column that says in words what a payment was for. */
function columnsOfWords(sheet: Sheet, { header, columns }: BooksMapping): readonly number[] {
  const named = sheet.rows.find(({ line }) => line === header)?.cells ?? [];
  const told = namesBy(sheet, header);
  return told.flatMap((name, i) =>
    name === columns.text ||
    name === columns.category ||
    rolesOf(named[i] ?? '').some(([role]) => role === 'text' || role === 'category')
      ? i
      : [],
  );
}

function addsUp(total: DecimalString, rows: readonly Transaction[]): boolean {
  return rows.length > 1 && rows.reduce((sum, { amount }) => sum.plus(dec(amount)), dec('0')).eq(dec(total));
}

/** A posting of shares or hours, which no currency is. */
function isCommodity(name: string): boolean {
  return /^[A-Za-z"]/.test(name) && currencyOf(name) === undefined;
}

/** `10 VTI {100.00 USD}` is of VTI. */
function commodityIn(position: string): string {
  return /^-?[\d.,]+\s+([A-Z][A-Z0-9'._-]{1,23})(?:\s*\{[^{}]{0,80}\})?$/.exec(position)?.[1] ?? '';
}

/** A day is written on many rows, and read once. */
function dayReader({ days }: BooksMapping): (text: string) => Day | undefined {
  const read = new Map<string, Day | undefined>();
  return (text) => {
    if (!read.has(text)) read.set(text, dayBy(text, days));
    return read.get(text);
  };
}

type Cell = (role: Role) => string;
const moneyRoles = [
  'amount',
  'moneyIn',
  'moneyOut',
  'balance',
  'fee',
  'net',
  'refunded',
] as const satisfies readonly Role[];

function readRow(
  cell: Cell,
  said: string,
  mapping: BooksMapping,
  dayOf: (text: string) => Day | undefined,
  where: Place,
): (Omit<Transaction, 'line' | 'amount'> & { amount: DecimalString | null }) | Issue {
  const columns = mapping.columns;
  const day = dayOf(cell('day'));
  if (!day) return raise(badDayCell, { text: cell('day').slice(0, 40), column: columns.day ?? '' }, where);
  const values = new Map<Role, DecimalString>();
  let side: 'debit' | 'credit' | null = null;
  for (const role of moneyRoles) {
    const text = cell(role);
    if (text === '' || /^[-–—*]+$/.test(text)) continue;
    const read = readAmount(text);
    const value = read && amountBy(read, mapping.decimal);
    const column = columns[role] ?? '';
    if (value === undefined) return raise(badAmountCell, { text: text.slice(0, 40), column }, where);
    if (typeof value !== 'string')
      return raise(ambiguousAmounts, { text: text.slice(0, 40), column, a: value[0], b: value[1] }, where);
    const overdrawn = role === 'balance' && read?.side === 'debit';
    const scaled = mapping.scale ? dec(value).times(dec(mapping.scale)) : dec(value);
    values.set(role, decimalString(overdrawn ? scaled.abs().neg() : scaled));
    if (role === 'amount') side = read?.side ?? null;
  }
  const value = (role: Role) => values.get(role) ?? null;
  const named = cell('currency');
  const currency =
    currencyOf(named || cell('amount') || cell('moneyIn') || cell('moneyOut')) ??
    (/^[$¥]?$/.test(named) ? mapping.currency : null);
  if (!currency) return raise(noCurrency, { text: named ? `: ${named.slice(0, 20)}` : '' }, where);
  const doubled = columns.side === columns.category;
  const amount = signedAmount(value, cell, side, mapping.positiveIsOut ?? false, doubled);
  if (amount === undefined)
    return raise(badSide, { text: cell('side').slice(0, 40), column: columns.side ?? '' }, where);
  const [text, category] = [cell('text'), cell('category')];
  // Stripe calls money of one's own that is put in a top-up; elsewhere a customer's payment is called so.
  const ownTopUp = columns.category === 'reporting_category' && category === 'topup';
  return {
    day,
    amount,
    currency,
    text,
    category,
    account: cell('account'),
    balance: value('balance'),
    fee: amount === null ? null : feeOf(amount, value),
    operating: !ownTopUp && !isNotOperating(said, mapping.notOperating),
  };
}

/** What a service kept: the amount less what is left of it, or the column of fees, whatever sign it is written with. */
function feeOf(amount: DecimalString, value: (role: Role) => DecimalString | null): DecimalString | null {
  const [net, fee] = [value('net'), value('fee')];
  if (net !== null) return decimalString(dec(amount).minus(dec(net)));
  return fee === null ? null : decimalString(dec(fee).abs());
}

/** Money in less money out; or the amount, with the sign of its side column, less what was given back of it. */
function signedAmount(
  value: (role: Role) => DecimalString | null,
  cell: Cell,
  side: 'debit' | 'credit' | null,
  positiveIsOut: boolean,
  doubled: boolean,
): DecimalString | null | undefined {
  const [got, paid] = [value('moneyIn'), value('moneyOut')];
  if (got !== null || paid !== null)
    // Some banks write what goes out with a minus, some without.
    return decimalString(dec(got ?? '0').minus(dec(paid ?? '0').abs()));
  const written = value('amount');
  if (written === null) return null;
  const amount = dec(written);
  const word = cell('side');
  if (side === 'debit' || sideWords.out.test(word)) return decimalString(amount.abs().neg());
  if (side === 'credit' || sideWords.in.test(word)) return decimalString(amount.abs());
  if (sideWords.neither.test(word)) return null;
  if (word !== '' && !doubled) return undefined;
  if (positiveIsOut) return decimalString(amount.neg());
  const back = dec(value('refunded') ?? '0').abs();
  return decimalString(amount.gt(0) ? amount.minus(back) : amount);
}
