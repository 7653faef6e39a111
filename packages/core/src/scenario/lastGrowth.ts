import type { Figure } from '../derivation/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { type BurnQuery, type Income, incomesOf, RECENT_DAYS } from '../runway/index.ts';
import { daysBetween, formatPeriod, lastDay, lengthInMonths } from '../time/index.ts';

/** The growth last seen of revenue and of cost, a year, and the period both are of. */
export interface LastGrowth {
  readonly revenue: Figure;
  readonly cost: Figure;
  readonly period: string;
}

/** [SC2] Both growths of one period, else of the last full year known against the one before; never one without the other. */
export function lastGrowth(ledger: Ledger, query: BurnQuery, income: Income): LastGrowth | null {
  const recent = (i: Income) => daysBetween(lastDay(i.period), query.day) < 2 * RECENT_DAYS;
  const isYear = (i: Income) => lengthInMonths(i.period).months >= 12;
  const known = [income, ...incomesOf(ledger, query).filter((i) => isYear(i) && recent(i))].find(
    (i) => i.revenueGrowth && i.costGrowth,
  );
  return known
    ? { revenue: known.revenueGrowth!, cost: known.costGrowth!, period: formatPeriod(known.period) }
    : null;
}
