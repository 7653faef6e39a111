import { isDigit } from './foldCharacters.ts';

/** A number as read: exact decimal text, both sides equal unless the words name a range (数千万 is 2 to 9 千万) [EX4]. */
export interface Numeral {
  readonly end: number;
  readonly low: string;
  readonly high: string | null;
  /** Decimals as written: 1 in `3.0`. */
  readonly decimals?: number;
  /** `12,34`: neither grouping nor decimals by any custom known here; it is refused, not guessed. */
  readonly ambiguous?: true;
}

/** Move the decimal point right: `shiftDecimal('3.98', 8)` is `398000000`. */
export function shiftDecimal(digits: string, places: number): string {
  const negative = digits.startsWith('-');
  const [whole, fraction = ''] = (negative ? digits.slice(1) : digits).split('.') as [string, string?];
  const all = whole + fraction;
  const point = whole.length + places;
  const left =
    point <= 0
      ? '0'
      : all
          .slice(0, point)
          .padEnd(point, '0')
          .replace(/^0+(?=\d)/, '');
  const right = trimZeros(point <= 0 ? '0'.repeat(-point) + all : all.slice(point));
  const text = right === '' ? left : `${left}.${right}`;
  return negative && text !== '0' ? `-${text}` : text;
}

/** Without trailing zeros; a loop, because the pattern for it is quadratic on hostile text. */
function trimZeros(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 48) end--;
  return text.slice(0, end);
}

/**
 * Digits with grouping or decimals: `1,928.7`, `.47`, `1.107,00` (both marks: the last one is decimal), `1 234 567`.
 * At most 40 characters are read; `12,34` and `1,23` come back as ambiguous.
 */
export function readDigits(text: string, start: number): Numeral | undefined {
  let end = start;
  let commas = 0;
  let points = 0;
  const limit = Math.min(text.length, start + 40);
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) end++;
    else if ((code === 44 || code === 46) && isDigit(text.charCodeAt(end + 1))) {
      if (code === 44) commas++;
      else points++;
      end++;
    } else break;
  }
  if (end === start || end === start + 40) return undefined;
  const raw = text.slice(start, end);
  if (commas === 0 && points <= 1) return plain(raw.startsWith('.') ? `0${raw}` : raw, end);
  if (
    commas > 0 &&
    points <= 1 &&
    raw.lastIndexOf(',') < (points ? raw.indexOf('.') : raw.length) &&
    groupsFit(raw.split('.')[0]!, ',')
  )
    return plain(raw.replaceAll(',', ''), end);
  // 1,62,990 crore: groups of two before the last three, as in India.
  if (
    commas > 1 &&
    points <= 1 &&
    /^\d{1,2}(?:,\d\d){1,6},\d{3}(?:\.\d+)?$/.test(raw) &&
    (/(?:₹|Rs\.?|INR) ?$/.test(text.slice(Math.max(0, start - 5), start)) ||
      /^ ?(?:crores?|lakhs?)\b/i.test(text.slice(end, end + 8)))
  )
    return plain(raw.replaceAll(',', ''), end);
  if (
    points > 0 &&
    commas === 1 &&
    raw.indexOf(',') > raw.lastIndexOf('.') &&
    groupsFit(raw.split(',')[0]!, '.')
  )
    return plain(raw.replaceAll('.', '').replace(',', '.'), end);
  if (points > 1 && commas === 0 && groupsFit(raw, '.')) return plain(raw.replaceAll('.', ''), end);
  return { end, low: raw.replaceAll(',', ''), high: null, ambiguous: true };
}

function groupsFit(whole: string, mark: string): boolean {
  const groups = whole.split(mark);
  return (
    groups.length > 1 &&
    groups[0]!.length >= 1 &&
    groups[0]!.length <= 3 &&
    groups.slice(1).every((g) => g.length === 3)
  );
}
function plain(digits: string, end: number): Numeral {
  const value = shiftDecimal(digits, 0);
  return {
    end,
    low: value,
    high: value,
    decimals: digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0,
  };
}

const hanDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const hanUnits: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const hanScales: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 兆: 12 };

/**
 * A number written in Chinese: 三百二十亿, 一亿两千万, 百亿, 数千万 (2 to 9 千万), 两三亿 (2 to 3 亿), 二〇二四.
 * Whole numbers only; at most 24 characters.
 */
export function readHan(text: string, start: number): Numeral | undefined {
  let at = start;
  const first = text[at]!;
  if (first === '数' || first === '几') {
    const tens = readScaleWords(text, at + 1);
    if (tens.end === at + 1) return undefined;
    return { end: tens.end, low: shiftDecimal('2', tens.power), high: shiftDecimal('9', tens.power) };
  }
  // 两三亿, 七八千人: two digits side by side before a unit.
  const a = hanDigits[first];
  const b = hanDigits[text[at + 1] ?? ''];
  if (a !== undefined && b !== undefined && b === a + 1 && hanDigits[text[at + 2] ?? ''] === undefined) {
    const tens = readScaleWords(text, at + 2);
    if (tens.end > at + 2)
      return { end: tens.end, low: shiftDecimal(`${a}`, tens.power), high: shiftDecimal(`${b}`, tens.power) };
  }
  let total = 0n;
  let section = 0n;
  let digit = -1;
  let spelled = '';
  while (at < text.length && at < start + 24) {
    const char = text[at]!;
    const d = hanDigits[char];
    if (d !== undefined) {
      spelled += d;
      digit = d;
    } else if (hanUnits[char] !== undefined) {
      section += BigInt(digit < 0 ? 1 : digit) * 10n ** BigInt(hanUnits[char]!);
      digit = -1;
      spelled = '';
    } else if (hanScales[char] !== undefined) {
      const power = 10n ** BigInt(hanScales[char]!);
      const below = section + BigInt(Math.max(0, digit));
      // 万亿: a scale right after another multiplies it; 一亿两千万: a smaller one adds; 两万五千亿: a larger one covers both.
      if (below === 0n) total = total === 0n ? power : total * power;
      else total = power > total ? (total + below) * power : total + below * power;
      section = 0n;
      digit = -1;
      spelled = '';
    } else break;
    at++;
  }
  if (at === start) return undefined;
  const value =
    spelled.length > 1 && total === 0n && section === 0n
      ? BigInt(spelled)
      : total + section + BigInt(Math.max(0, digit));
  return { end: at, low: `${value}`, high: `${value}` };
}

/** A row of scale words after a figure: 万亿, 千亿, 百万, 亿; the power of ten they stand for. */
export function readScaleWords(
  text: string,
  start: number,
): { readonly end: number; readonly power: number } {
  let at = start;
  let power = 0;
  while (at < text.length && at < start + 4) {
    const unit = hanUnits[text[at]!] ?? hanScales[text[at]!];
    if (unit === undefined) break;
    power += unit;
    at++;
  }
  return { end: at, power };
}

const latinScales: Readonly<Record<string, readonly (readonly [RegExp, number])[]>> = {
  t: [
    [/(?:trillion|tn|trn)\b/iy, 12],
    [/thousand\b/iy, 3],
  ],
  b: [[/(?:billion|bln|bn)\b/iy, 9]],
  m: [[/(?:million|mln|mn)\b/iy, 6]],
  c: [[/crores?\b/iy, 7]],
  l: [[/lakhs?\b/iy, 5]],
};
const LETTER = /([TBMK])(?![A-Za-z0-9])/iy;
const letterPower: Readonly<Record<string, number>> = { t: 12, b: 9, m: 6, k: 3 };

/** `billion`, `bn`, `m` after a figure. A single letter stands close to its figure; `m` alone only means million beside money. */
export function readLatinScale(
  text: string,
  start: number,
): { readonly end: number; readonly power: number; readonly letter: string } | undefined {
  // `1.8-million`
  const code = text.charCodeAt(start);
  const at =
    code === 32 || (code === 45 && /^-[mbt]i?r?illion/i.test(text.slice(start, start + 9)))
      ? start + 1
      : start;
  const first = String.fromCharCode(text.charCodeAt(at) | 32);
  for (const [pattern, power] of latinScales[first] ?? []) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { end: at + found[0].length, power, letter: '' };
  }
  if (at > start) return undefined;
  LETTER.lastIndex = start;
  const letter = LETTER.exec(text)?.[1];
  return letter ? { end: start + 1, power: letterPower[letter.toLowerCase()]!, letter } : undefined;
}

const words: Readonly<Record<string, string>> = {
  a: '1',
  an: '1',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  fifteen: '15',
  eighteen: '18',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
  half: '0.5',
  'half a': '0.5',
  'a hundred': '100',
  'one hundred': '100',
  'two-and-a-half': '2.5',
};
const WORD = /(?:^|[^A-Za-z-])((?:half a|a hundred|one hundred|two-and-a-half|[A-Za-z]{1,8}))$/;

/** The number word that ends right before `end`: `two` of `two billion`. */
export function readWordBefore(
  text: string,
  end: number,
): { readonly start: number; readonly value: string } | undefined {
  const found = WORD.exec(text.slice(Math.max(0, end - 16), end));
  const word = found?.[1];
  const value = word === undefined ? undefined : words[word.toLowerCase()];
  return value === undefined ? undefined : { start: end - word!.length, value };
}
