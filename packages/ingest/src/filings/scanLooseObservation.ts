import { dayAt, fourDigits, twoDigits } from './bytes.ts';
import type { GrowingColumns } from './factColumns.ts';

/**
 * One observation at `{`, its keys in any order and with any blanks, into the next row. Returns the place after `}`, or
 * -1 on anything unexpected. fy, fp and frame name the filing, not the period, and are passed over.
 */
export function scanLooseObservation(
  b: Uint8Array,
  view: DataView,
  at: number,
  columns: GrowingColumns,
): number {
  const n = columns.count;
  let p = at;
  let c = b[p]!;
  if (c !== 0x7b) return -1;
  c = b[++p]!;
  let seen = 0;
  columns.start[n] = 0;
  for (;;) {
    while (c === 32 || c === 10 || c === 13 || c === 9) c = b[++p]!;
    if (c !== 0x22) return -1;
    const key = keyAt(b, view, p);
    if (key === 0 || (seen & key) !== 0) return -1;
    seen |= key;
    p += lengthOf(key);
    c = b[p]!;
    while (c === 32 || c === 10 || c === 13 || c === 9) c = b[++p]!;
    if (c !== 0x3a) return -1;
    c = b[++p]!;
    while (c === 32 || c === 10 || c === 13 || c === 9) c = b[++p]!;

    if (key === VAL) p = scanValue(b, p, columns);
    else if (key === END || key === START || key === FILED) {
      const day = dayAt(view, p);
      if (day < 0) return -1;
      (key === END ? columns.end : key === START ? columns.start : columns.filed)[n] = day;
      p += 12;
    } else if (key === ACCN) {
      p = scanAccession(view, p, columns);
    } else if (c === 0x6e && (key === FY || key === FP)) {
      if (view.getUint32(p, true) !== 0x6c6c756e) return -1; // null
      p += 4;
    } else if (key === FY) {
      if (c < 49 || c > 57) return -1;
      while (c >= 48 && c <= 57) c = b[++p]!;
    } else {
      const end = endOfText(b, p);
      if (end < 0) return -1;
      if (key === FORM) columns.form[n] = formAt(columns, b, view, p + 1, end);
      p = end + 1;
    }
    if (p < 0) return -1;

    c = b[p]!;
    while (c === 32 || c === 10 || c === 13 || c === 9) c = b[++p]!;
    if (c === 0x2c) c = b[++p]!;
    else if (c === 0x7d) break;
    else return -1;
  }
  if ((seen & NEEDED) !== NEEDED) return -1;
  return p + 1;
}

const [START, END, VAL, ACCN, FORM, FILED, FRAME, FY, FP] = [1, 2, 4, 8, 16, 32, 64, 128, 256] as const;
const NEEDED = END | VAL | ACCN | FORM | FILED;

/** The key in quotes at `p`; 0 for one that does not belong here. Every byte is looked at. */
function keyAt(b: Uint8Array, view: DataView, p: number): number {
  const word = view.getUint32(p + 1, true);
  if (word === 0x22646e65) return END; // end"
  if (word === 0x226c6176) return VAL; // val"
  if (word === 0x72617473) return b[p + 5] === 0x74 && b[p + 6] === 0x22 ? START : 0;
  if (word === 0x6e636361) return b[p + 5] === 0x22 ? ACCN : 0;
  if (word === 0x6d726f66) return b[p + 5] === 0x22 ? FORM : 0;
  if (word === 0x656c6966) return b[p + 5] === 0x64 && b[p + 6] === 0x22 ? FILED : 0;
  if (word === 0x6d617266) return b[p + 5] === 0x65 && b[p + 6] === 0x22 ? FRAME : 0;
  if ((word & 0xffffff) === 0x227966) return FY; // fy"
  return (word & 0xffffff) === 0x227066 ? FP : 0; // fp"
}

function lengthOf(key: number): number {
  if (key === FY || key === FP) return 4;
  if (key === END || key === VAL) return 5;
  return key === ACCN || key === FORM ? 6 : 7;
}

/** The accession number in quotes at `p` into the next row, 0001564590-15-001031 as 1564590 and 15001031; the place after it or -1. */
export function scanAccession(view: DataView, p: number, columns: GrowingColumns): number {
  const high = fourDigits(view.getInt32(p + 1, true));
  const middle = fourDigits(view.getInt32(p + 5, true));
  const low = twoDigits(view.getUint16(p + 9, true));
  const year = twoDigits(view.getUint16(p + 12, true));
  const serialHigh = twoDigits(view.getUint16(p + 15, true));
  const serialLow = fourDigits(view.getInt32(p + 17, true));
  // A single -1 among them makes the or of all negative.
  if ((high | middle | low | year | serialHigh | serialLow) < 0) return -1;
  const marks = view.getUint8(p) === 0x22 && view.getUint8(p + 11) === 0x2d && view.getUint8(p + 14) === 0x2d;
  if (!marks || view.getUint8(p + 21) !== 0x22) return -1;
  columns.filer[columns.count] = high * 1000000 + (middle * 100 + low);
  columns.serial[columns.count] = year * 1000000 + serialHigh * 10000 + serialLow;
  return p + 22;
}

/**
 * A number without exponent that a double holds exactly, into the next row; returns the place after it or -1. Beyond
 * 2^53 digits would be lost; 22 is the largest power of ten that a double holds exactly.
 */
export function scanValue(b: Uint8Array, at: number, columns: GrowingColumns): number {
  let p = at;
  const negative = b[p] === 0x2d;
  if (negative) p++;
  let d = b[p]! - 48;
  if (!(d >= 0 && d <= 9)) return -1;
  if (d === 0 && b[p + 1]! >= 48 && b[p + 1]! <= 57) return -1;
  let value = 0;
  let decimals = 0;
  do {
    value = value * 10 + d;
    d = b[++p]! - 48;
  } while (d >= 0 && d <= 9);
  if (b[p] === 0x2e) {
    const from = ++p;
    d = b[p]! - 48;
    while (d >= 0 && d <= 9) {
      value = value * 10 + d;
      d = b[++p]! - 48;
    }
    decimals = p - from;
    if (decimals === 0) return -1;
  }
  if (value > 9007199254740991 || decimals > 22 || b[p] === 0x65 || b[p] === 0x45) return -1;
  columns.digits[columns.count] = negative ? -value : value;
  columns.decimals[columns.count] = decimals;
  return p;
}

/** The closing quote of the plain text that opens at `p`: no escapes, nothing beyond ASCII; else -1. */
export function endOfText(b: Uint8Array, p: number): number {
  if (b[p] !== 0x22) return -1;
  let at = p + 1;
  let c = b[at]!;
  while (c !== 0x22) {
    if (!(c >= 0x20 && c < 0x7f && c !== 0x5c)) return -1;
    c = b[++at]!;
  }
  return at;
}

/** The place of a form's name; the first two of the list, from which nearly all facts come, are told by four bytes. */
export function formAt(
  columns: GrowingColumns,
  b: Uint8Array,
  view: DataView,
  from: number,
  to: number,
): number {
  if (to - from === 4) {
    const word = view.getUint32(from, true);
    if (word === 0x512d3031) return 0; // 10-Q
    if (word === 0x4b2d3031) return 1; // 10-K
  }
  let name = '';
  for (let i = from; i < to; i++) name += String.fromCharCode(b[i]!);
  return columns.placeOf('forms', name);
}
