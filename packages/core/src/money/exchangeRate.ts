import { failed, ok, type Result, raise } from '../issue/index.ts';
import type { Currency } from './currency.ts';
import { type Dec, type DecimalString, dec, ONE } from './decimal.ts';
import { missingRate } from './issues.ts';

/**
 * One unit of `base` in `quote`, with the day or the calendar year it is for and who published it.
 * A flow is converted at the average of its year, a balance at the rate of its day.
 */
export interface ExchangeRate {
  readonly base: Currency;
  readonly quote: Currency;
  /** `2024` = average of the year; `2024-10-31` = that day. */
  readonly when: string;
  readonly rate: DecimalString;
  readonly source: string;
}

export interface RateUse {
  readonly rate: Dec;
  readonly from: Currency;
  readonly to: Currency;
  readonly when: string;
  readonly source: string;
}

/** Rates by pair and day, with the last ten days before as fallback for weekends and holidays. */
export class RateTable {
  readonly rates: readonly ExchangeRate[];
  #byPair: ReadonlyMap<string, ReadonlyMap<string, ExchangeRate>> | undefined;

  constructor(rates: readonly ExchangeRate[]) {
    this.rates = rates;
  }

  /**
   * The rate for a year (`2024`) or for any of the days offered, first found wins: pass the day and the
   * days before it. Uses the pair, its inverse, or a cross through EUR or USD. A missing rate is an error.
   */
  find(from: Currency, to: Currency, when: Iterable<string>): Result<RateUse> {
    let asked: string | undefined;
    if (from === to) {
      const [first = ''] = when;
      return ok({ rate: ONE, from, to, when: first, source: 'identity' });
    }
    for (const key of when) {
      asked ??= key;
      const direct = this.#leg(from, to, key);
      if (direct) return ok({ ...direct, from, to, when: key });
      for (const via of ['EUR', 'USD'] as const) {
        const first = this.#leg(from, via, key);
        const second = this.#leg(via, to, key);
        if (first && second)
          return ok({
            rate: first.rate.times(second.rate),
            from,
            to,
            when: key,
            source: `${first.source}, via ${via}`,
          });
      }
    }
    return failed(raise(missingRate, { from, to, when: asked ?? 'an unknown day' }));
  }

  #leg(from: Currency, to: Currency, key: string): { rate: Dec; source: string } | undefined {
    const straight = this.#days(`${from}${to}`)?.get(key);
    if (straight) return { rate: dec(straight.rate), source: straight.source };
    const inverse = this.#days(`${to}${from}`)?.get(key);
    return inverse && { rate: ONE.div(dec(inverse.rate)), source: inverse.source };
  }

  /** The table is laid out at the first conversion: most questions need none. */
  #days(pair: string): ReadonlyMap<string, ExchangeRate> | undefined {
    this.#byPair ??= byPairAndDay(this.rates);
    return this.#byPair.get(pair);
  }
}

function byPairAndDay(
  rates: readonly ExchangeRate[],
): ReadonlyMap<string, ReadonlyMap<string, ExchangeRate>> {
  const pairs = new Map<string, Map<string, ExchangeRate>>();
  for (const rate of rates) {
    const pair = `${rate.base}${rate.quote}`;
    const days = pairs.get(pair) ?? new Map<string, ExchangeRate>();
    pairs.set(pair, days.set(rate.when, rate));
  }
  return pairs;
}
