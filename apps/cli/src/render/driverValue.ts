import { dec, formatValue, isDecimalString } from '@solvent/core/money';
import type { Paper } from './paper.ts';

const unitOf: Readonly<Record<string, string>> = {
  factor: 'multiple',
  perYear: 'fraction',
  fraction: 'fraction',
  months: 'months',
};

/** What a driver or an input is set to: `0.5×`, `−50%`, `$8 bn`; a choice as its word. */
export function driverValue(value: string | null, unit: string, currency: string, paper: Paper): string {
  if (value === null) return '–';
  if (!isDecimalString(value)) return value;
  if (unit === 'amount' || unit === 'money') return formatValue(dec(value), currency, paper.lang);
  const shown = unitOf[unit];
  return shown ? formatValue(dec(value), shown, paper.lang) : value;
}
