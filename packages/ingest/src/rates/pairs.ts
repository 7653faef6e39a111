import { type Currency, type ExchangeRate, isCurrency } from '@solvent/core/money';

/** What a series of rates is: one unit of the base in the quoted currency, of a day or as the average of a year. */
export interface RateSeries extends Pick<ExchangeRate, 'base' | 'quote' | 'source'> {
  readonly of: 'day' | 'year';
}

/** Averages of a month are neither a day's rate nor a year's; a table that has only them is refused by this name. */
export const MONTHLY = 'monthly';

/** FRED's series by the two letters of the country beside US: DEXCHUS is yuan per dollar, DEXUSEU dollars per euro. */
const fred: Readonly<Record<string, readonly [Currency, Currency]>> = {
  CHUS: ['USD', 'CNY'],
  HKUS: ['USD', 'HKD'],
  JPUS: ['USD', 'JPY'],
  KOUS: ['USD', 'KRW'],
  TAUS: ['USD', 'TWD'],
  INUS: ['USD', 'INR'],
  CAUS: ['USD', 'CAD'],
  SZUS: ['USD', 'CHF'],
  SIUS: ['USD', 'SGD'],
  SDUS: ['USD', 'SEK'],
  NOUS: ['USD', 'NOK'],
  DNUS: ['USD', 'DKK'],
  BZUS: ['USD', 'BRL'],
  USEU: ['EUR', 'USD'],
  USUK: ['GBP', 'USD'],
  USAL: ['AUD', 'USD'],
  USNZ: ['NZD', 'USD'],
  MXUS: ['USD', 'MXN'],
  SFUS: ['USD', 'ZAR'],
};

/**
 * The series that a name stands for: `DEXCHUS` of FRED, `EXR.D.USD.EUR.SP00.A` of the ECB, a pair such as `EUR/USD`;
 * undefined for a currency the ledger does not know, and for anything else.
 */
export function seriesOf(name: string): RateSeries | typeof MONTHLY | undefined {
  const text = name.trim();
  const series = /^(D|A|)EX([A-Z]{4})(?:_\w+)?$/.exec(text);
  if (series) {
    const pair = fred[series[2]!];
    if (series[1] === '') return MONTHLY;
    return (
      pair && {
        base: pair[0],
        quote: pair[1],
        source: `FRED ${text}`,
        of: series[1] === 'D' ? 'day' : 'year',
      }
    );
  }
  const key = /EXR\.([A-Z])\.([A-Z]{3})\.([A-Z]{3})\.SP00\.A/.exec(text);
  if (key) return ecbSeries(key[1]!, key[3]!, key[2]!);
  const pair = /^([A-Z]{3})[/_ -]?([A-Z]{3})$/.exec(text.toUpperCase());
  return pair ? pairOf(pair[1]!, pair[2]!, `rates of ${text}`) : undefined;
}

/** A series of the ECB's data portal by its keys: how often, and how much of a currency one unit of the other is. */
export function ecbSeries(
  frequency: string,
  base: string,
  quote: string,
): RateSeries | typeof MONTHLY | undefined {
  if (frequency === 'M' || frequency === 'Q' || frequency === 'H') return MONTHLY;
  const pair = pairOf(base, quote, ECB);
  return pair && { ...pair, of: frequency === 'A' ? 'year' : 'day' };
}

export function pairOf(base: string, quote: string, source: string): RateSeries | undefined {
  return isCurrency(base) && isCurrency(quote) && base !== quote
    ? { base, quote, source, of: 'day' }
    : undefined;
}

/** As the shipped rates name it, so that a rate that is there already is the same record. */
export const ECB = 'European Central Bank, euro foreign exchange reference rates';
