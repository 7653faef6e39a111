import { type Issue, raise } from '@solvent/core/issue';
import type { BookFigure } from './bookFigure.ts';
import { figuresOfJournal } from './figuresOfJournal.ts';
import { figuresOfTransactions } from './figuresOfPayments.ts';
import { figuresOfStatement } from './figuresOfStatement.ts';
import { financingLeftOut, noCurrency, noFigures, noOpening, unpaidLeftOut } from './issues.ts';
import type { BooksMapping } from './mapping.ts';
import { type ProfitFigure, readProfitAndLoss } from './profitAndLoss.ts';
import type { Sheet } from './readSheet.ts';
import { isCashBasis } from './tableTitle.ts';
import { readTransactions, type Transaction } from './transactions.ts';

/** What stands below the header of a book, and the figures it makes; none beside an error. */
export interface Body {
  readonly transactions: readonly Transaction[];
  readonly lines: readonly ProfitFigure[];
  readonly figures: readonly BookFigure[];
  readonly issues: readonly Issue[];
}

export function readBody(sheet: Sheet, mapping: BooksMapping): Body {
  if (mapping.kind === 'profit-and-loss') return readStatement(sheet, mapping);
  const { transactions, issues, unpaid } = readTransactions(sheet, mapping);
  const nothing = { transactions, lines: [], figures: [] };
  if (transactions.length === 0)
    return {
      ...nothing,
      issues: issues.length > 0 ? issues : [raise(noFigures, { what: 'payments that moved money' })],
    };
  const unpaidNote =
    unpaid.length > 0
      ? [raise(unpaidLeftOut, { count: unpaid.length, lines: unpaid.slice(0, 10).join(', ') })]
      : [];
  if (mapping.kind === 'journal') {
    const { figures, opened } = figuresOfJournal(transactions);
    const opening = opened ? [] : [raise(noOpening)];
    return { transactions, lines: [], figures, issues: [...issues, ...unpaidNote, ...opening] };
  }
  const apart = transactions.filter(({ operating }) => !operating);
  if (apart.length === transactions.length && !transactions.some(({ balance }) => balance !== null))
    return {
      ...nothing,
      issues: [...issues, raise(noFigures, { what: 'payments other than payouts, transfers and financing' })],
    };
  const examples = apart
    .slice(0, 3)
    .map(({ line, text, category }) => `line ${line} ${text || category}`.slice(0, 60))
    .join('; ');
  const moved = apart.length > 0 ? [raise(financingLeftOut, { count: apart.length, examples })] : [];
  return {
    transactions,
    lines: [],
    figures: figuresOfTransactions(transactions),
    issues: [...issues, ...unpaidNote, ...moved],
  };
}

function readStatement(sheet: Sheet, mapping: BooksMapping): Body {
  const { figures: lines, issues } = readProfitAndLoss(sheet, mapping);
  const nothing = { transactions: [], lines, figures: [] };
  if (mapping.currency === null)
    return { ...nothing, issues: [...issues, raise(noCurrency, { text: '' }, { path: 'currency' })] };
  if (lines.length === 0)
    return {
      ...nothing,
      issues: issues.length > 0 ? issues : [raise(noFigures, { what: 'line of a profit and loss' })],
    };
  const cashBasis = isCashBasis(sheet.rows.flatMap(({ cells }) => cells));
  return { transactions: [], lines, figures: figuresOfStatement(lines, mapping.currency, cashBasis), issues };
}
