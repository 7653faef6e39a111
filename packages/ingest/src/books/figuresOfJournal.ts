import { type Currency, type Dec, dec, decimalString } from '@solvent/core/money';
import { addDays } from '@solvent/core/time';
import { type BookFigure, groupsOf, monthKey, monthOfKey, quoteOf } from './bookFigure.ts';
import { earningRoot, isFinancingAccount, isMoneyAccount } from './moneyAccounts.ts';
import type { Transaction } from './transactions.ts';

/**
 * Per month and currency from the postings of a journal: income, expenses, and what the money accounts gained and hold. What
 * they hold is left out where it falls below nothing: what was there before is not in the file (`opened` is false).
 */
export function figuresOfJournal(rows: readonly Transaction[]): {
  readonly figures: readonly BookFigure[];
  readonly opened: boolean;
} {
  const holdings = new Map<Currency, Dec>();
  const overdrawn = new Set<Currency>();
  const inOrder = rows.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.line - b.line));
  const figures = [...groupsOf(inOrder, monthKey)].flatMap(([key, members]): BookFigure[] => {
    const { period, currency } = monthOfKey(key);
    const under = (fits: (account: string) => boolean) => members.filter(({ account }) => fits(account));
    const income = under((account) => earningRoot(account) === 'revenue');
    const expenses = under((account) => earningRoot(account) === 'operating_expense');
    const [money, financed] = [sumOf(under(isMoneyAccount)), sumOf(under(isFinancingAccount)).neg()];
    const held = (holdings.get(currency) ?? dec('0')).plus(money);
    holdings.set(currency, held);
    if (held.lt(0)) overdrawn.add(currency);
    const made = (metric: BookFigure['metric'], value: Dec): BookFigure => ({
      metric,
      period: metric === 'cash' ? { at: addDays(period.end, -1) } : period,
      value: decimalString(value),
      currency,
      quote: quoteOf(members),
    });
    return [
      ...(income.length > 0 ? [made('revenue', sumOf(income).neg())] : []),
      ...(expenses.length > 0 ? [made('operating_cost', sumOf(expenses))] : []),
      made('net_burn', financed.minus(money)),
      made('cash', held),
    ];
  });
  return {
    figures: figures.filter(({ metric, currency }) => metric !== 'cash' || !overdrawn.has(currency)),
    opened: overdrawn.size === 0,
  };
}

function sumOf(rows: readonly Transaction[]): Dec {
  return rows.reduce((sum, { amount }) => sum.plus(dec(amount)), dec('0'));
}
