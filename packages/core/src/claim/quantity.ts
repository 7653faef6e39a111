import {
  type Dec,
  type DecimalString,
  dec,
  decimalString,
  type Interval,
  intervalOf,
  scaleWords,
} from '../money/index.ts';

/**
 * What was said, not more. `low` and `high` bound the value as stated: "50亿" is 49.5 to 50.5 亿 (half a unit
 * of the last digit written; SEC EDGAR Filer Manual 6.5.12), "more than 3" has only a low side, "8 to 9" both.
 * `stated` is the one number written, when one was.
 */
export interface Quantity {
  readonly low: DecimalString | null;
  readonly high: DecimalString | null;
  readonly stated: DecimalString | null;
  /** The source hedged: about, near, roughly. */
  readonly approx: boolean;
}

/** Unit of a claim: an ISO currency code, or `persons`, `count`, `fraction`, `multiple`, `months`, `year`. */
export type Unit = string;
export type Per = 'day' | 'month' | 'quarter' | 'year' | 'seat_month' | 'million_tokens' | 'head';

const scales: Readonly<Record<string, string>> = { ...scaleWords, '': '1', '%': '1e-2', x: '1' };
const NUMBER = /^(-?\d{1,30}(?:\.\d{1,30})?) ?([^\d\s.]{0,9})$/;

/**
 * Read a quantity in the short form of the dataset: the digits and scale word as the source wrote them.
 * `50亿`, `3.7 billion`, `~700 k` (about), `>180 million` (at least), `<12` (at most), `8 billion..9 billion`, `-36.69%`.
 * A trailing `!` says that the number is exact to the unit and has no rounding interval: `453!`.
 * Undefined when the text is none of these.
 */
export function parseQuantity(text: string): Quantity | undefined {
  const trimmed = text.trim();
  const range = trimmed.split('..');
  if (range.length === 2) {
    const low = readNumber(range[0]!.trim());
    const high = readNumber(range[1]!.trim());
    if (!low || !high || low.value.gt(high.value)) return undefined;
    return { low: decimalString(low.value), high: decimalString(high.value), stated: null, approx: false };
  }
  const exact = trimmed.endsWith('!');
  const mark = /^[~<>]/.exec(trimmed)?.[0];
  const read = readNumber(trimmed.slice(mark ? 1 : 0, exact ? -1 : undefined).trim());
  if (!read) return undefined;
  const stated = decimalString(read.value);
  if (mark === '>') return { low: stated, high: null, stated, approx: false };
  if (mark === '<') return { low: null, high: stated, stated, approx: false };
  const half = exact ? dec(0) : read.unit.div(2);
  return {
    low: decimalString(read.value.minus(half)),
    high: decimalString(read.value.plus(half)),
    stated,
    approx: mark === '~',
  };
}

/** The value and the size of one unit of its last written digit. */
function readNumber(text: string): { value: Dec; unit: Dec } | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, digits, word] = match as unknown as [string, string, string];
  const scaleText = scales[word.toLowerCase()] ?? scales[word];
  if (scaleText === undefined) return undefined;
  const scale = dec(Number(scaleText));
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return {
    value: dec(trimDigits(digits)).times(scale),
    unit: dec(`${decimals ? `0.${'0'.repeat(decimals - 1)}` : ''}1`).times(scale),
  };
}

function trimDigits(digits: string): string {
  return digits.replace(/^(-?)0+(?=\d)/, '$1');
}

export function exactQuantity(value: DecimalString): Quantity {
  return { low: value, high: value, stated: value, approx: false };
}

export function intervalOfQuantity(quantity: Quantity): Interval {
  return intervalOf(quantity);
}

/** The number to show when one is needed: what was stated, else the middle of a range, else its only bound. */
export function centreOf(quantity: Quantity): Dec {
  if (quantity.stated !== null) return dec(quantity.stated);
  if (quantity.low !== null && quantity.high !== null)
    return dec(quantity.low).plus(dec(quantity.high)).div(2);
  return dec(quantity.low ?? quantity.high ?? '0');
}
