import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import { type ExchangeRate, isCurrency, isDecimalString } from '@solvent/core/money';
import { isDay } from '@solvent/core/time';
import { badRate } from './issues.ts';

/**
 * A table of exchange rates. The first line names its source after `# `, the second is `when,base,quote,rate`;
 * `2024-10-31,EUR,USD,1.0882` says that a euro was 1.0882 dollars that day, `2024,…` that it was so on average of the year.
 */
export function readRates(text: string, file: string): Result<readonly ExchangeRate[]> {
  const issues: Issue[] = [];
  const rates: ExchangeRate[] = [];
  const [first = '', header = '', ...rows] = text.trimEnd().split('\n');
  if (!first.startsWith('# ')) issues.push(raise(badRate, { text: first }, { file, line: 1 }));
  if (header !== 'when,base,quote,rate') issues.push(raise(badRate, { text: header }, { file, line: 2 }));
  const source = first.slice(2).split(';')[0]!.trim();
  rows.forEach((row, index) => {
    const [when = '', base = '', quote = '', rate = '', ...more] = row.split(',');
    const good =
      (isDay(when) || /^\d{4}$/.test(when)) &&
      isCurrency(base) &&
      isCurrency(quote) &&
      isDecimalString(rate) &&
      more.length === 0;
    if (good) rates.push({ base, quote, when, rate, source });
    else issues.push(raise(badRate, { text: row }, { file, line: index + 3 }));
  });
  return issues.length > 0 ? failed(...issues) : ok(rates);
}
