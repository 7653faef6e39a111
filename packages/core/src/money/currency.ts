/** The currencies the ledger knows, by ISO 4217 code. */
export const currencies = [
  'USD',
  'CNY',
  'HKD',
  'EUR',
  'GBP',
  'JPY',
  'KRW',
  'TWD',
  'INR',
  'CAD',
  'AUD',
  'NZD',
  'CHF',
  'SGD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'BRL',
  'ILS',
  'AED',
  'SAR',
  'MXN',
  'ZAR',
] as const;
export type Currency = (typeof currencies)[number];

export function isCurrency(text: string): text is Currency {
  return (currencies as readonly string[]).includes(text);
}
