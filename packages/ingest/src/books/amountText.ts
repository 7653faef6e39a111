import {
  type Currency,
  Dec,
  type DecimalString,
  decimalString,
  isCurrency,
  scaleWords,
} from '@solvent/core/money';

/** Which character parts whole from fraction: `1,234.50` is by point, `1.234,50` by comma. */
export type DecimalMark = 'point' | 'comma';

/** One way to read an amount; `mark` is null when it reads so with either mark. */
export interface AmountReading {
  readonly value: DecimalString;
  readonly mark: DecimalMark | null;
}

/** An amount as a cell writes it. `1,234` has two readings: 1234 by point, 1.234 by comma. */
export interface AmountText {
  readonly readings: readonly AmountReading[];
  /** Set when the cell names it; `$` and `¥` alone name several. */
  readonly currency: Currency | null;
  /** `DR` or `CR` behind the digits. */
  readonly side: 'debit' | 'credit' | null;
}

const currencyWords: Readonly<Record<string, Currency | null>> = {
  $: null,
  '¥': null,
  kr: null,
  US$: 'USD',
  HK$: 'HKD',
  NT$: 'TWD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  MX$: 'MXN',
  C$: 'CAD',
  CA$: 'CAD',
  S$: 'SGD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  'Rs.': 'INR',
  Rs: 'INR',
  '₩': 'KRW',
  zł: 'PLN',
  RMB: 'CNY',
  'CN¥': 'CNY',
  人民币: 'CNY',
  元: 'CNY',
  圆: 'CNY',
  美元: 'USD',
  美金: 'USD',
  港元: 'HKD',
  港币: 'HKD',
  欧元: 'EUR',
  英镑: 'GBP',
  日元: 'JPY',
  円: 'JPY',
  원: 'KRW',
  韩元: 'KRW',
  新台币: 'TWD',
  台币: 'TWD',
};
const currencyList = Object.keys(currencyWords).sort((a, b) => b.length - a.length);
const scaleList = Object.keys(scaleWords).sort((a, b) => b.length - a.length);

/** Reads the text of a cell as an amount; undefined when it is none. A lone dash or nothing is none either. */
export function readAmount(cell: string): AmountText | undefined {
  if (cell.length > 64) return undefined;
  const plain = plainAmount(cell);
  if (plain) return plain;
  let text = plainCharacters(cell).trim();
  let currency: Currency | null = null;
  let sign = 1;
  let signs = 0;
  let side: AmountText['side'] = null;
  let scale = '1';
  const take = (from: 'start' | 'end', word: string) => {
    text = (from === 'start' ? text.slice(word.length) : text.slice(0, -word.length)).trim();
  };
  const takeSign = (mark: string) => {
    signs++;
    if (mark === '-') sign = -1;
  };
  for (let previous = ''; previous !== text; ) {
    // Nothing but digits and separators is left, as in most cells from the start.
    if (/^[\d.,' ]{1,40}$/.test(text)) break;
    previous = text;
    if (/^\(.*\)$/.test(text)) {
      text = text.slice(1, -1).trim();
      takeSign('-');
    }
    if (/^[-+]/.test(text)) {
      takeSign(text[0]!);
      take('start', text[0]!);
    }
    if (/[-+]$/.test(text)) {
      takeSign(text.at(-1)!);
      take('end', text.at(-1)!);
    }
    const ending = /(?:^|[^A-Za-z])(DR|CR|Dr|Cr)\.?$/.exec(text);
    if (ending) {
      side = ending[1]!.toLowerCase() === 'dr' ? 'debit' : 'credit';
      text = text.slice(0, text.lastIndexOf(ending[1]!)).trim();
    }
    const named = /^([A-Z]{3})(?![A-Za-z$¥])|(?<![A-Za-z])([A-Z]{3})$/.exec(text);
    const code = named?.[1] ?? named?.[2];
    if (code !== undefined && isCurrency(code)) {
      currency = code;
      take(named?.[1] ? 'start' : 'end', code);
    }
    for (const word of currencyList) {
      const from = text.startsWith(word) ? 'start' : text.endsWith(word) ? 'end' : undefined;
      if (from === undefined) continue;
      currency = currencyWords[word] ?? currency;
      take(from, word);
      break;
    }
    if (scale === '1')
      for (const word of scaleList)
        if (text.toLowerCase().endsWith(word) && /\d\s?$/.test(text.slice(0, -word.length))) {
          scale = scaleWords[word]!;
          take('end', word);
          break;
        }
  }
  if (signs > 1) return undefined;
  const readings = readingsOf(text).map(({ value, mark }) => ({
    value: decimalString(
      scale === '1' ? new Dec(value).times(sign) : new Dec(value).times(scale).times(sign),
    ),
    mark,
  }));
  return readings.length === 0 ? undefined : { readings, currency, side };
}

/** Most cells by far: digits with a point that cannot part thousands, `-1250.50`; undefined for any other. */
function plainAmount(cell: string): AmountText | undefined {
  if (!/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,2})?$/.test(cell)) return undefined;
  const point = cell.includes('.');
  const short = point ? cell.replace(/\.?0+$/, '') : cell;
  const value = short === '-0' ? '0' : short;
  return { readings: [{ value, mark: point ? 'point' : null }], currency: null, side: null };
}

/** Every way in which digits with separators can be read: groups of three, or of two and three as in India. */
function readingsOf(text: string): AmountReading[] {
  const exponent = /^(\d{1,20}(?:\.\d{1,20})?)[eE]([+-]?\d{1,2})$/.exec(text);
  if (exponent) return [{ value: `${exponent[1]}e${exponent[2]}`, mark: null }];
  if (!/^[\d.,' ]{1,40}$/.test(text) || !/\d/.test(text)) return [];
  if (/^\d+$/.test(text)) return [{ value: text, mark: null }];
  const readings: AmountReading[] = [];
  for (const [mark, decimal, group] of [
    ['point', '.', ','],
    ['comma', ',', '.'],
  ] as const) {
    const [whole = '', fraction, ...more] = text.split(decimal);
    if (more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) continue;
    const digits = withoutGroups(whole, group);
    if (digits === undefined || (digits === '' && !fraction)) continue;
    const usesMark = fraction !== undefined || whole.includes(group);
    readings.push({
      value: `${digits === '' ? '0' : digits}${fraction ? `.${fraction}` : ''}`,
      mark: usesMark ? mark : null,
    });
  }
  // `1 234` is the same either way.
  return readings.every((reading) => reading.mark === null)
    ? readings.slice(0, 1)
    : readings.filter(({ mark }) => mark !== null);
}

/** The digits of a whole number in groups, by the mark given, a blank or an apostrophe, all the same; else undefined. */
function withoutGroups(whole: string, mark: string): string | undefined {
  if (/^\d*$/.test(whole)) return whole;
  const used = [mark, ' ', "'"].filter((c) => whole.includes(c));
  if (used.length !== 1) return undefined;
  const groups = whole.split(used[0]!);
  const [first = '', ...rest] = groups;
  if (!/^[1-9]\d{0,2}$/.test(first) || rest.at(-1)?.length !== 3) return undefined;
  const thousands = rest.every((group) => /^\d{3}$/.test(group));
  const lakhs =
    mark === ',' &&
    first.length <= 2 &&
    rest.slice(0, -1).every((group) => /^\d{2}$/.test(group)) &&
    rest.length > 1;
  return thousands || lakhs ? groups.join('') : undefined;
}

/** Full-width and Arabic digits as ASCII, every minus as `-`, every blank and apostrophe as one. */
function plainCharacters(text: string): string {
  // Nothing to fold in ASCII.
  if (/^[ -_a-~]*$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',')
    .replaceAll(/[\u2212\u2010-\u2015\ufe63]/g, '-')
    .replaceAll(/[\u00a0\u2007\u2009\u202f\u3000]/g, ' ')
    .replaceAll(/[\u2018\u2019\u02bc`]/g, "'")
    .replaceAll(/[\u200b-\u200f\u2060\ufeff]/g, '');
}

/** The value under a decimal mark: text when there is one, a pair when there are two, undefined when there is none. */
export function amountBy(
  amount: AmountText,
  mark: DecimalMark | null,
): DecimalString | readonly [string, string] | undefined {
  const fitting = amount.readings.filter(
    (reading) => mark === null || reading.mark === null || reading.mark === mark,
  );
  const values = [...new Set(fitting.map(({ value }) => value))];
  return values.length > 1 ? [values[0]!, values[1]!] : values[0];
}

/**
 * The decimal mark of a column: the one by which all its amounts can be read. `either` when it makes no difference,
 * a cell with two readings when nothing settles it [IM42].
 */
export function markOfColumn(cells: readonly string[]): { mark: DecimalMark | null } | { ambiguous: string } {
  let [point, comma] = [true, true];
  let ambiguous: string | undefined;
  for (const cell of cells) {
    const amount = readAmount(cell);
    if (!amount) continue;
    const fits = (mark: DecimalMark) =>
      amount.readings.some((reading) => reading.mark === null || reading.mark === mark);
    point &&= fits('point');
    comma &&= fits('comma');
    if (Array.isArray(amountBy(amount, null))) ambiguous ??= cell;
  }
  if (point && comma) return ambiguous === undefined ? { mark: null } : { ambiguous };
  return { mark: comma ? 'comma' : 'point' };
}
