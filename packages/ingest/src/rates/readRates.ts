import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import { type DecimalString, type ExchangeRate, isCurrency } from '@solvent/core/money';
import { readArchive } from '../archive/index.ts';
import {
  amountBy,
  type DayOrder,
  type DecimalMark,
  dayBy,
  markOfColumn,
  orderOfColumn,
  readAmount,
  readSheets,
  type Sheet,
  type SheetRow,
} from '../books/index.ts';
import { badRate, monthlyRates, notRates, openRates, twoRates } from './issues.ts';
import { ECB, ecbSeries, MONTHLY, pairOf, type RateSeries, seriesOf } from './pairs.ts';
import { rowsOfListing, rowsOfXml } from './rateRows.ts';

export interface RateFile {
  readonly file: string;
  /** Only rates of this day and later; null for all. */
  readonly since: string | null;
}

/**
 * Exchange rates from a downloaded table [IM64]: the European Central Bank's (one day a line and one currency a column,
 * each per euro: 2026-03-05 has USD 1.1618; as CSV, zip or XML, or as its data portal writes them), FRED's (DEXCHUS is yuan
 * per dollar), or a list of pairs. Days without a rate are left out; a cell that is no rate refuses the file.
 */
export async function readRates(
  bytes: Uint8Array,
  options: RateFile,
): Promise<Result<readonly ExchangeRate[]>> {
  const { file } = options;
  const unpacked = await unpack(bytes, file);
  if (!unpacked.ok) return unpacked;
  const start = new TextDecoder().decode(unpacked.value.subarray(0, 4000));
  const whole = () => new TextDecoder().decode(unpacked.value);
  const rows = /^\s*<\?xml|<Cube/.test(start)
    ? rowsOfXml(whole())
    : /^Series ID:/m.test(start)
      ? rowsOfListing(whole())
      : undefined;
  const sheets: Result<readonly Sheet[]> = rows
    ? ok([{ name: '', rows }])
    : await readSheets(unpacked.value, file);
  if (!sheets.ok) return sheets;
  for (const sheet of sheets.value) {
    const table = findTable(sheet);
    if (table === MONTHLY) return failed(raise(monthlyRates, {}, { file }));
    if (table) return readTable(table, options);
  }
  const [first] = sheets.value[0]?.rows ?? [];
  const why = `its first line is "${(first?.cells ?? []).join(',').slice(0, 60)}"`;
  return failed(raise(notRates, { why }, { file, line: 1 }));
}

/** The one table in a zip as the ECB offers it; a workbook and anything else as it is. */
async function unpack(bytes: Uint8Array, file: string): Promise<Result<Uint8Array>> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return ok(bytes);
  for await (const entry of readArchive(bytes, { entries: 2000, totalBytes: 200 * 1024 * 1024 })) {
    if (!entry.ok) return failed(...entry.issues.map((issue) => ({ ...issue, where: { file } })));
    if (/\.(?:csv|xml)$/i.test(entry.value.name) && !/^(?:xl|_rels|docProps)\/|^\[/.test(entry.value.name))
      return entry.value.read();
  }
  return ok(bytes);
}

/** Where the rates of a sheet stand: the day of a row, and the series of each of its cells, or of the row. */
interface RateTable {
  readonly body: readonly SheetRow[];
  readonly header: SheetRow;
  readonly dayAt: number;
  readonly cellsOf: (cells: readonly string[]) => readonly (readonly [number, RateSeries])[];
}

const dayNames = /^(?:date|observation[_ ]date|time[_ ]period|day|datum|日期)$/i;
const EMPTY = /^(?:|\.|-|n\/?a|nd|nan|null|#n\/a)$/i;

function findTable(sheet: Sheet): RateTable | typeof MONTHLY | undefined {
  for (const header of sheet.rows.slice(0, 60)) {
    const names = header.cells.map((cell) => cell.trim());
    const dayAt = names.findIndex((name) => dayNames.test(name));
    if (dayAt < 0) continue;
    const body = sheet.rows.filter(({ line }) => line > header.line);
    const long = longTable(names, body);
    if (long === MONTHLY) return MONTHLY;
    if (long) return { body, header, dayAt, cellsOf: long };
    const series = names.map((name) => seriesOf(name) ?? ecbColumn(names, name));
    const known = series.flatMap((one, at) => (one && one !== MONTHLY ? [[at, one] as const] : []));
    if (known.length > 0) return { body, header, dayAt, cellsOf: () => known };
    if (series.includes(MONTHLY)) return MONTHLY;
  }
  return undefined;
}

/** The ECB's columns are currencies per euro; with a column EUR they would be per something else. */
function ecbColumn(names: readonly string[], name: string): RateSeries | undefined {
  return names[0] === 'Date' && !names.includes('EUR') && isCurrency(name)
    ? pairOf('EUR', name, ECB)
    : undefined;
}

/** One rate a row: by its series and value, by the ECB's keys, or by base and quote. */
function longTable(
  names: readonly string[],
  body: readonly SheetRow[],
): RateTable['cellsOf'] | typeof MONTHLY | undefined {
  const at = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  const value = at(/^(?:obs_?value|value|rate|mid|close|exchange rate)$/i);
  if (value < 0) return undefined;
  const one = (series: RateSeries | typeof MONTHLY | undefined) =>
    series && series !== MONTHLY ? [[value, series] as const] : [];
  const [currency, per, frequency] = [at(/^currency$/i), at(/^currency_denom$/i), at(/^freq$/i)];
  if (currency >= 0 && per >= 0) {
    const series = (cells: readonly string[]) =>
      ecbSeries(frequency < 0 ? 'D' : (cells[frequency] ?? ''), cells[per] ?? '', cells[currency] ?? '');
    return body.length > 0 && body.every(({ cells }) => series(cells) === MONTHLY)
      ? MONTHLY
      : (cells) => one(series(cells));
  }
  const named = at(/^(?:series_?id|series|id|pair|symbol|ticker)$/i);
  if (named >= 0) return (cells) => one(seriesOf(cells[named] ?? ''));
  const [base, quote] = [
    at(/^(?:base|from|base_currency|source)$/i),
    at(/^(?:quote|to|target|quote_currency|counter)$/i),
  ];
  if (base < 0 || quote < 0) return undefined;
  return (cells) => one(pairOf((cells[base] ?? '').trim(), (cells[quote] ?? '').trim(), 'rates as imported'));
}

function readTable(table: RateTable, { file, since }: RateFile): Result<readonly ExchangeRate[]> {
  const { body, header, dayAt, cellsOf } = table;
  const filled = body.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const settled = settle(table, filled, file);
  if (!settled.ok) return settled;
  const { order, mark } = settled.value;
  const issues: Issue[] = [];
  const rates = new Map<string, ExchangeRate>();
  for (const { line, cells } of filled) {
    const wanted = cellsOf(cells);
    if (wanted.length === 0) continue;
    const where = { file, line };
    const refuse = (text: string, at: number) =>
      issues.push(raise(badRate, { text: text.slice(0, 40), column: header.cells[at]?.trim() ?? '' }, where));
    const written = (cells[dayAt] ?? '').trim();
    const beyond = cells.slice(header.cells.length).find((cell) => cell.trim() !== '');
    if (beyond !== undefined) {
      refuse(beyond, header.cells.length);
      continue;
    }
    const day = dayBy(written, order) ?? (/^\d{4}$/.test(written) ? `${written}-01-01` : undefined);
    if (!day) refuse(written, dayAt);
    else if (since === null || day >= since)
      for (const [at, { of, ...pair }] of wanted) {
        const text = (cells[at] ?? '').trim();
        if (EMPTY.test(text)) continue;
        const rate = rateOf(text, mark);
        if (rate === undefined) {
          refuse(text, at);
          continue;
        }
        const when = of === 'year' ? day.slice(0, 4) : day;
        const key = `${pair.base}${pair.quote} ${when}`;
        const other = rates.get(key);
        if (other && other.rate !== rate)
          issues.push(raise(twoRates, { pair: key, a: other.rate, b: rate }, where));
        else rates.set(key, { ...pair, when, rate });
      }
    if (issues.length >= 20) break;
  }
  if (issues.length > 0) return failed(...issues);
  if (rates.size > 0) return ok([...rates.values()]);
  const why =
    since === null ? 'no cell is a rate between two known currencies' : `it has no rate since ${since}`;
  return failed(raise(notRates, { why }, { file }));
}

/** How the file writes its days and its rates; refused where that has two readings. */
function settle(
  { header, dayAt, cellsOf }: RateTable,
  body: readonly SheetRow[],
  file: string,
): Result<{ readonly order: DayOrder; readonly mark: DecimalMark | null }> {
  const order = orderOfColumn(body.map(({ cells }) => cells[dayAt] ?? ''));
  const rates = body.flatMap(({ cells }) => cellsOf(cells).map(([at]) => cells[at] ?? ''));
  // Most tables have no comma in them, and some have half a million cells.
  const mark = rates.some((cell) => cell.includes(',')) ? markOfColumn(rates) : ({ mark: 'point' } as const);
  const where = { file, line: header.line };
  if ('ambiguous' in order) return failed(raise(openRates, { text: order.ambiguous }, where));
  if ('ambiguous' in mark) return failed(raise(openRates, { text: mark.ambiguous }, where));
  return ok({ order: order.order, mark: mark.mark });
}

/** A rate above nothing, digit for digit as written; undefined for anything else. */
function rateOf(text: string, mark: DecimalMark | null): DecimalString | undefined {
  if (/^\d{1,12}(?:\.\d{1,12})?$/.test(text) && mark !== 'comma')
    return /[1-9]/.test(text) ? text : undefined;
  const read = /^[\d.,' ]+$/.test(text) ? readAmount(text) : undefined;
  const value = read && amountBy(read, mark);
  return typeof value === 'string' && /[1-9]/.test(value) ? value : undefined;
}
