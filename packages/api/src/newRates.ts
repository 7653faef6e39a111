import { type Issue, ok, type Result, raise } from '@solvent/core/issue';
import { dec, type ExchangeRate } from '@solvent/core/money';
import type { ApiContext } from './context.ts';
import { rateStays } from './issues.ts';

/**
 * Rates as they are to be written: one that is in the ledger stays as it is, also when this file has it by another name of its
 * source, or another bank's of that day; where the two differ, that is said.
 */
export async function newRates(
  rates: readonly ExchangeRate[],
  ctx: ApiContext,
): Promise<Result<{ readonly rates: readonly ExchangeRate[]; readonly issues: readonly Issue[] }>> {
  const ledger = await ctx.ledger();
  if (!ledger.ok) return ledger;
  const keyOf = ({ base, quote, when }: ExchangeRate) => `${base}/${quote} ${when}`;
  const known = new Map(ledger.value.rates.map((rate) => [keyOf(rate), rate]));
  const other = rates.flatMap((rate) => {
    const there = known.get(keyOf(rate));
    return there && !dec(there.rate).eq(dec(rate.rate)) ? [{ rate, there }] : [];
  });
  const [first] = other;
  const issues = first
    ? [
        raise(rateStays, {
          count: other.length,
          pair: keyOf(first.rate),
          there: first.there.rate,
          source: first.there.source,
          given: first.rate.rate,
        }),
      ]
    : [];
  return ok({ rates: rates.map((rate) => known.get(keyOf(rate)) ?? rate), issues });
}
