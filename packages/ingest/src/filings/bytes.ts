/**
 * Digits and days in the bytes of a file, four at a time: the bytes of `2014` as one little-endian word 0x34313032.
 * Every function answers -1 where the bytes are none of that. Small whole numbers only: the engine keeps them in registers.
 */

/** Four digits as a number: `2014`. */
export function fourDigits(word: number): number {
  // Each byte between 0x30 and 0x39.
  if ((word & 0xf0f0f0f0) !== 0x30303030 || ((word + 0x06060606) & 0xf0f0f0f0) !== 0x30303030) return -1;
  const pairs = Math.imul(word & 0x0f0f0f0f, 10) + ((word & 0x0f0f0f0f) >>> 8);
  return (pairs & 0xff) * 100 + ((pairs >>> 16) & 0xff);
}

/** Two digits as a number, from a word of two bytes. */
export function twoDigits(word: number): number {
  if ((word & 0xf0f0) !== 0x3030 || ((word + 0x0606) & 0xf0f0) !== 0x3030) return -1;
  return (word & 15) * 10 + ((word >>> 8) & 15);
}

/** The day in quotes at `p`, as 20141231. */
export function dayAt(view: DataView, p: number): number {
  const middle = view.getInt32(p + 5, true);
  const ending = view.getInt32(p + 9, true);
  // -MM- and DD"
  if ((middle & 0xfff0f0ff) !== 0x2d30302d || (ending & 0xfff0f0) !== 0x223030 || view.getUint8(p) !== 0x22)
    return -1;
  const year = fourDigits(view.getInt32(p + 1, true));
  const monthOnes = (middle >>> 16) & 15;
  const dayOnes = (ending >>> 8) & 15;
  const month = ((middle >>> 8) & 15) * 10 + monthOnes;
  const day = (ending & 15) * 10 + dayOnes;
  if (monthOnes > 9 || dayOnes > 9 || year < 1 || month < 1 || month > 12 || day < 1 || day > 31) return -1;
  if (day > 28 && day > lengthOfMonth(year, month)) return -1;
  return year * 10000 + month * 100 + day;
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
