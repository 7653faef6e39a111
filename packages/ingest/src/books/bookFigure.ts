import type { MetricId } from '@solvent/core/metric';
import type { Currency, DecimalString } from '@solvent/core/money';
import { addMonths, type Day, type Period } from '@solvent/core/time';
import type { Transaction } from './transactions.ts';

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

/** Month and currency of a payment, `2024-01 USD`, under which it is added up. */
export function monthKey({ day, currency }: Transaction): string {
  return `${day.slice(0, 7)} ${currency}`;
}

export function monthOfKey(key: string): { period: { start: Day; end: Day }; currency: Currency } {
  const start = `${key.slice(0, 7)}-01`;
  return { period: { start, end: addMonths(start, 1) }, currency: key.slice(8) as Currency };
}

export function quoteOf(rows: readonly Transaction[]): string {
  const lines = rows.map(({ line }) => line).sort((a, b) => a - b);
  return rows.length === 1 ? `line ${lines[0]}` : `${rows.length} rows, lines ${lines[0]} to ${lines.at(-1)}`;
}

export function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
