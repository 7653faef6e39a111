import { type Dec, dec, decimalString } from '@solvent/core/money';
import { addDays, type Day, endOfMonth } from '@solvent/core/time';
import { balanceGaps, heldInOrder } from './balances.ts';
import { type BookFigure, groupsOf, monthKey, monthOfKey, quoteOf } from './bookFigure.ts';
import { isReturn } from './operating.ts';
import type { Transaction } from './transactions.ts';

/** Per month and currency: money received, money paid, what was used up, and the closing balance [IM44]. */
export function figuresOfTransactions(rows: readonly Transaction[]): readonly BookFigure[] {
  const partial = partialMonths(rows);
  const closing = closingBalances(rows);
  return [...groupsOf(rows, monthKey)].flatMap(([key, members]) => {
    const { period, currency } = monthOfKey(key);
    const { got, paid } = gotAndPaid(members.filter(({ operating }) => operating));
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
      ...(closing.get(key) ?? []),
    ];
  });
}

/** What customers paid less what they got back, and what was paid less what suppliers gave back, with the fees. */
function gotAndPaid(rows: readonly Transaction[]): { readonly got: Dec; readonly paid: Dec } {
  let [got, paid] = [dec('0'), dec('0')];
  for (const { amount, fee, category, text } of rows) {
    const [moved, kept] = [dec(amount), dec(fee ?? '0')];
    const back = isReturn(`${category} ${text}`);
    if (moved.gt(0) !== back) got = got.plus(moved);
    else paid = paid.minus(moved);
    paid = paid.plus(kept);
  }
  // A month in which suppliers gave back more than was paid received the rest.
  return paid.lt(0) ? { got: got.minus(paid), paid: dec('0') } : { got, paid };
}

/** The last balance of each month and currency; of several accounts their sum, once each has been seen. */
function closingBalances(rows: readonly Transaction[]): ReadonlyMap<string, readonly BookFigure[]> {
  const found = new Map<string, readonly BookFigure[]>();
  const apart = balanceGaps(rows).byAccount;
  const ordered = heldInOrder(rows).toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const accountOf = ({ account, currency }: Transaction) => `${currency} ${apart ? account : ''}`;
  const last = new Map<string, Transaction>();
  const all = new Set(ordered.map(accountOf));
  for (const [key, members] of groupsOf(ordered, monthKey)) {
    for (const row of members) last.set(accountOf(row), row);
    const { currency } = monthOfKey(key);
    const wanted = [...all].filter((account) => account.startsWith(`${currency} `));
    const held = wanted.flatMap((account) => last.get(account) ?? []);
    if (held.length < wanted.length) continue;
    const value = held.reduce((sum, { balance }) => sum.plus(dec(balance!)), dec('0'));
    const at = members.at(-1)!.day;
    found.set(key, [
      { metric: 'cash', period: { at }, value: decimalString(value), currency, quote: quoteOf(held) },
    ]);
  }
  return found;
}

/** The first and last month of a file, when it begins after the seventh or ends a week before the month does. */
function partialMonths(rows: readonly { readonly day: Day }[]): ReadonlySet<string> {
  const days = rows.map(({ day }) => day).sort();
  const [first, last] = [days[0]!, days.at(-1)!];
  const late = first.slice(8) > '07' ? [first.slice(0, 7)] : [];
  const early = addDays(last, 7) <= endOfMonth(last) ? [last.slice(0, 7)] : [];
  return new Set([...late, ...early]);
}
