import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import { type Currency, type ExchangeRate, isCurrency, isDecimalString } from '@solvent/core/money';
import { isDay } from '@solvent/core/time';
import { badRate, notRates } from './issues.ts';

export interface RateFile {
  readonly file: string;
  /** Only rates of this day and later; null for all. */
  readonly since: string | null;
}

/**
 * Exchange rates from a downloaded table: the European Central Bank's (one day a line, one currency a column, each per
 * euro: 2026-03-05 has USD 1.1618) or FRED's (one series a file: DEXCHUS is yuan per dollar). Days without a rate are
 * left out; a cell that is no rate refuses the file.
 */
export function readRates(text: string, { file, since }: RateFile): Result<readonly ExchangeRate[]> {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const head = cellsOf(lines[0] ?? '');
  const columns = head.map((name, i) => columnOf(name, head[0] ?? '', i));
  if (!columns.some((c) => c !== null))
    return failed(
      raise(notRates, { why: `its first line is "${(lines[0] ?? '').slice(0, 60)}"` }, { file, line: 1 }),
    );
  const issues: Issue[] = [];
  const rates: ExchangeRate[] = [];
  for (const [i, line] of lines.entries()) {
    if (i === 0 || line.trim() === '') continue;
    const cells = cellsOf(line);
    const when = cells[0] ?? '';
    const where = { file, line: i + 1 };
    if (!isDay(when)) issues.push(raise(badRate, { text: when.slice(0, 40), column: head[0] ?? '' }, where));
    else if (since === null || when >= since)
      for (const [c, column] of columns.entries()) {
        const cell = cells[c];
        if (!column || cell === undefined || cell === '' || cell === 'N/A' || cell === '.') continue;
        if (isDecimalString(cell) && !/^[-0.]*$/.test(cell) && !cell.startsWith('-'))
          rates.push({ ...column, when, rate: cell });
        else issues.push(raise(badRate, { text: cell.slice(0, 40), column: head[c]! }, where));
      }
    if (issues.length >= 20) break;
  }
  return issues.length > 0 ? failed(...issues) : ok(rates);
}

type Pair = Pick<ExchangeRate, 'base' | 'quote' | 'source'>;

/** The pair of a column, or null for a day and for a currency the ledger does not know. */
function columnOf(name: string, first: string, index: number): Pair | null {
  if (index === 0) return null;
  const series = fred[name];
  if (series) return { base: series[0], quote: series[1], source: `FRED ${name}` };
  return first === 'Date' && isCurrency(name)
    ? { base: 'EUR', quote: name, source: 'ECB euro foreign exchange reference rates' }
    : null;
}

const fred: Readonly<Record<string, readonly [Currency, Currency]>> = {
  DEXCHUS: ['USD', 'CNY'],
  DEXHKUS: ['USD', 'HKD'],
  DEXJPUS: ['USD', 'JPY'],
  DEXKOUS: ['USD', 'KRW'],
  DEXTAUS: ['USD', 'TWD'],
  DEXINUS: ['USD', 'INR'],
  DEXCAUS: ['USD', 'CAD'],
  DEXUSEU: ['EUR', 'USD'],
  DEXUSUK: ['GBP', 'USD'],
};

const cellsOf = (line: string) => line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
