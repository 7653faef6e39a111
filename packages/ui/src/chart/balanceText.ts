import { formatQuantity, type Lang } from '@solvent/core/money';
import { dayWords } from '../days.ts';
import type { Balance } from './balancesOf.ts';

/** What a mark of money in hand says: `30 Jun 2025: $17.5 bn (Cash and short-term investments)`. */
export function balanceText({ day, value, computed, label }: Balance, currency: string, lang: Lang): string {
  const quantity = { low: value, high: value, stated: value, approx: computed };
  return `${dayWords(day, lang)}: ${formatQuantity(quantity, currency, lang)} (${label})`;
}
