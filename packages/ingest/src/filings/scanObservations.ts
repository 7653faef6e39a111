import { dayAt, fourDigits } from './bytes.ts';
import type { GrowingColumns } from './factColumns.ts';
import { endOfText, formAt, scanAccession, scanLooseObservation, scanValue } from './scanLooseObservation.ts';

/**
 * The inner loop of `scanFacts`: a list of observations such as
 * `{"start":"2014-01-01","end":"2014-12-31","val":3198356000,"accn":"0001564590-15-001031","fy":2014,"fp":"FY","form":"10-K","filed":"2015-02-26"}`
 * at `at`, one row each. Returns the place after the list, or -1 on anything unexpected. The order of keys in which the
 * SEC writes them is tried first, by words of four bytes; any other goes through `scanLooseObservation`.
 */
export function scanObservations(
  b: Uint8Array,
  view: DataView,
  at: number,
  columns: GrowingColumns,
  tag: number,
  unit: number,
): number {
  let p = afterBlanks(b, at);
  if (b[p] !== 0x5b) return -1;
  p = afterBlanks(b, p + 1);
  if (b[p] === 0x5d) return p + 1;
  // `{"end": "2014…` or `{"end":"2014…`: told by the first colon, at 6 or at 8.
  const gap = b[p + (b[p + 2] === 0x65 ? 7 : 9)] === 32 ? 1 : 0;
  for (;;) {
    if (columns.count === columns.capacity) columns.grow();
    const row = columns.count;
    const quick = scanUsualObservation(b, view, p, columns, gap);
    p = quick >= 0 ? quick : scanLooseObservation(b, view, p, columns);
    if (p < 0) return -1;
    columns.tag[row] = tag;
    columns.unit[row] = unit;
    columns.count = row + 1;
    if (b[p] !== 0x2c) {
      p = afterBlanks(b, p);
      if (b[p] === 0x5d) return p + 1;
      if (b[p] !== 0x2c) return -1;
    }
    p++;
    if (b[p] !== 0x7b) p = afterBlanks(b, p);
  }
}

function afterBlanks(b: Uint8Array, at: number): number {
  let p = at;
  let c = b[p];
  while (c === 32 || c === 10 || c === 13 || c === 9) c = b[++p];
  return p;
}

/**
 * start, end, val, accn, fy, fp, form, filed, frame, all with (`gap` 1) or all without a blank after `:` and `,`; -1 when
 * it is otherwise. `scanValue` and the others write into the row that `columns.count` names.
 */
function scanUsualObservation(
  b: Uint8Array,
  view: DataView,
  at: number,
  columns: GrowingColumns,
  gap: number,
): number {
  const n = columns.count;
  const comma = gap === 0 ? 0x2c : 0x202c;
  const commaMask = gap === 0 ? 0xff : 0xffff;
  let p = at + 1;
  let start = 0;
  if (view.getInt32(p, true) === 0x61747322) {
    if (view.getInt32(p + 4, true) !== 0x3a227472) return -1; // "start":
    start = dayAt(view, p + 8 + gap);
    p += 20 + gap;
    if (start < 0 || (view.getUint16(p, true) & commaMask) !== comma) return -1;
    p += 1 + gap;
  }
  if (view.getInt32(p, true) !== 0x646e6522 || view.getUint16(p + 4, true) !== 0x3a22) return -1; // "end":
  const end = dayAt(view, p + 6 + gap);
  p += 18 + gap;
  if (end < 0 || (view.getUint16(p, true) & commaMask) !== comma) return -1;
  p += 1 + gap;
  if (view.getInt32(p, true) !== 0x6c617622 || view.getUint16(p + 4, true) !== 0x3a22) return -1; // "val":
  p = scanValue(b, p + 6 + gap, columns);
  if (p < 0 || (view.getUint16(p, true) & commaMask) !== comma) return -1;
  p += 1 + gap;
  if (view.getInt32(p, true) !== 0x63636122 || (view.getInt32(p + 4, true) & 0xffffff) !== 0x3a226e)
    return -1; // "accn":
  p = scanAccession(view, p + 7 + gap, columns);
  if (p < 0 || (view.getUint16(p, true) & commaMask) !== comma) return -1;
  p += 1 + gap;
  if (view.getInt32(p, true) !== 0x22796622 || view.getUint8(p + 4) !== 0x3a) return -1; // "fy":
  p += 5 + gap;
  const fy = view.getInt32(p, true);
  if (fy !== 0x6c6c756e && fourDigits(fy) < 1000) return -1;
  p += 4;
  if ((view.getUint16(p, true) & commaMask) !== comma) return -1;
  p += 1 + gap;
  if (view.getInt32(p, true) !== 0x22706622 || view.getUint8(p + 4) !== 0x3a) return -1; // "fp":
  p += 5 + gap;
  // null, or two letters or digits in quotes.
  const fp = view.getInt32(p, true);
  if (fp !== 0x6c6c756e && !isFiscalPeriod(fp)) return -1;
  p += 4;
  if ((view.getUint16(p, true) & commaMask) !== comma) return -1;
  p += 1 + gap;
  if (view.getInt32(p, true) !== 0x726f6622 || (view.getInt32(p + 4, true) & 0xffffff) !== 0x3a226d)
    return -1; // "form":
  p += 7 + gap;
  let form = -1;
  const word = view.getInt32(p + 1, true);
  if (word === 0x512d3031 && b[p + 5] === 0x22)
    form = 0; // 10-Q
  else if (word === 0x4b2d3031 && b[p + 5] === 0x22) form = 1; // 10-K
  if (form >= 0) p += 6;
  else {
    const formEnd = endOfText(b, p);
    if (formEnd < 0) return -1;
    form = formAt(columns, b, view, p + 1, formEnd);
    p = formEnd + 1;
  }
  if ((view.getUint16(p, true) & commaMask) !== comma) return -1;
  p += 1 + gap;
  if (view.getInt32(p, true) !== 0x6c696622 || view.getInt32(p + 4, true) !== 0x3a226465) return -1; // "filed":
  const filed = dayAt(view, p + 8 + gap);
  if (filed < 0) return -1;
  p += 20 + gap;
  if (b[p] === 0x2c) {
    p += 1 + gap;
    if (view.getInt32(p, true) !== 0x61726622 || view.getInt32(p + 4, true) !== 0x3a22656d) return -1; // "frame":
    p = endOfText(b, p + 8 + gap) + 1;
    if (p === 0) return -1;
  }
  if (b[p] !== 0x7d) return -1;
  columns.start[n] = start;
  columns.end[n] = end;
  columns.filed[n] = filed;
  columns.form[n] = form;
  return p + 1;
}

/** `"FY"`, `"Q1"`: a capital letter, then a letter or digit. */
function isFiscalPeriod(word: number): boolean {
  const first = (word >>> 8) & 0xff;
  const second = (word >>> 16) & 0xff;
  const plain =
    first >= 65 && first <= 90 && ((second >= 65 && second <= 90) || (second >= 48 && second <= 57));
  return plain && (word & 0xff) === 0x22 && word >>> 24 === 0x22;
}
