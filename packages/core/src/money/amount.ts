import { Bug } from '../issue/index.ts';
import type { Currency } from './currency.ts';
import { type DecimalString, dec, decimalString } from './decimal.ts';

/** Money: an exact decimal and its currency. The currency is part of the type, so USD + EUR does not compile. */
export interface Amount<C extends Currency = Currency> {
  readonly amount: DecimalString;
  readonly currency: C;
}

export function amount<C extends Currency>(value: DecimalString | number, currency: C): Amount<C> {
  return { amount: decimalString(dec(value)), currency };
}

/** The sum. Both sides must have one currency: the compiler refuses USD + EUR, and so does the program. */
export function addAmounts<C extends Currency>(a: Amount<C>, b: Amount<NoInfer<C>>): Amount<C> {
  requireSameCurrency(a, b);
  return { amount: decimalString(dec(a.amount).plus(dec(b.amount))), currency: a.currency };
}

export function subtractAmounts<C extends Currency>(a: Amount<C>, b: Amount<NoInfer<C>>): Amount<C> {
  requireSameCurrency(a, b);
  return { amount: decimalString(dec(a.amount).minus(dec(b.amount))), currency: a.currency };
}

function requireSameCurrency(a: Amount, b: Amount): void {
  if (a.currency !== b.currency)
    throw new Bug(`${a.currency} and ${b.currency} in one sum: convert one of them first`);
}
