import { currencyBefore } from './currency.ts';
import { multiplySmall, negate } from './decimalText.ts';
import { finishAmount, withQualifiers } from './finishAmount.ts';
import { isDigit, isLatin } from './foldCharacters.ts';
import { readHanHalf, readLatinFraction } from './fraction.ts';
import { readDigits, readHan, readLatinScale, readWordBefore, shiftDecimal } from './numeral.ts';
import type { Bound } from './qualifier.ts';

export type AmountKind =
  | 'money'
  /** a fraction: `36.69%`, 三成 */
  | 'percent'
  /** percentage points; never a claim of its own */
  | 'points'
  /** 2400倍, `43-fold` */
  | 'multiple'
  /** 453人, `200 employees` */
  | 'persons'
  /** a length of time, in months */
  | 'months'
  | 'energy'
  /** counted things that are no persons: 20万颗, `80GB` */
  | 'thing'
  /** a number with nothing after it: 17亿, `700 million` */
  | 'number';

/** A figure with its unit, as the text writes it: 近40亿美元 is about 4,000,000,000 USD [EX3] to [EX7]. */
export interface Amount {
  /** With the words that qualify it. */
  readonly start: number;
  readonly end: number;
  /** Without them. */
  readonly figureStart: number;
  readonly figureEnd: number;
  readonly kind: AmountKind;
  /** Currency code of money, or the unit word of a thing or an energy. */
  readonly unit: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly approx: boolean;
  readonly bound: Bound;
  /** Written with a scale word or letter, so that it is a size and no label. */
  readonly scaled: boolean;
  /** Power of ten of the scale word: 8 for 亿, 0 without one. */
  readonly power: number;
  /** Size of one unit of the last digit written: 50亿 is to 100,000,000; null for a range or a worded number. */
  readonly step: string | null;
  /** Other values the same words may stand for. */
  readonly alternatives?: readonly string[];
}

/** Every figure of a clean text, left to right; those that cannot be read one way are left out. */
export function findAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  const length = text.length;
  for (let i = 0; i < length; ) {
    const trigger = triggers[text.charCodeAt(i)];
    if (trigger === 0) {
      i++;
      continue;
    }
    const amount =
      trigger === 1 ? readAmount(text, i) : trigger === 2 ? readHanAmount(text, i) : readWordAmount(text, i);
    if (amount === undefined) i = trigger === 1 ? skipFigure(text, i) : i + 1;
    else {
      if (amount.kind !== 'number' || amount.scaled || amount.low !== null) found.push(amount);
      i = Math.max(amount.end, i + 1);
    }
  }
  return found;
}

/** 1 digit, 2 Chinese numeral, 3 first letter of million, billion, trillion, of a length of time or of a share in words. */
const triggers = new Uint8Array(0x10000);
for (let code = 48; code <= 57; code++) triggers[code] = 1;
for (const character of '一二两三四五六七八九十百千数几半亿') triggers[character.charCodeAt(0)] = 2;
for (const character of 'mbtyqhfMBT') triggers[character.charCodeAt(0)] = 3;

function skipFigure(text: string, start: number): number {
  let i = start + 1;
  while (
    i < text.length &&
    (isDigit(text.charCodeAt(i)) ||
      isLatin(text.charCodeAt(i)) ||
      (text.charCodeAt(i) === 46 && isDigit(text.charCodeAt(i + 1))) ||
      (text.charCodeAt(i) === 44 && isDigit(text.charCodeAt(i + 1))))
  )
    i++;
  return i;
}

function readAmount(text: string, start: number): Amount | undefined {
  const before = text.charCodeAt(start - 1);
  if (before === 40) {
    const minus = readBracketed(text, start);
    if (minus) return minus;
  }
  const currency = currencyBefore(text, start);
  // GPT-4, A100, v2.5, 0731-8888: part of a name, not a figure.
  if (!currency && (isLatin(before) || before === 95)) return undefined;
  if (before === 45 && !currency && /[A-Za-z0-9)]/.test(text[start - 2] ?? '')) return undefined;
  const number = readDigits(text, start);
  if (!number || number.ambiguous) return undefined;
  // 2）全年资本开支: the number of an item.
  if (
    number.end - start <= 2 &&
    !currency &&
    ITEM_END.test(text.slice(number.end, number.end + 2)) &&
    isItem(text, start)
  )
    return undefined;
  return finishAmount(text, start, number, currency);
}

/** `$(2.589) billion`: brackets after the sign are a minus. */
function readBracketed(text: string, start: number): Amount | undefined {
  const currency = currencyBefore(text, start - 1);
  const number = currency ? readDigits(text, start) : undefined;
  if (!currency || !number || number.ambiguous || text.charCodeAt(number.end) !== 41) return undefined;
  const amount = finishAmount(text, start, { ...number, end: number.end + 1 }, currency);
  if (!amount?.scaled || amount.low === null || amount.low !== amount.high) return undefined;
  return { ...amount, low: negate(amount.low), high: negate(amount.low) };
}

/** `2)`, `2.Figure`, 2、裁员; `2.5` and 2、3和5 are figures. */
const ITEM_END = /^(?:\)|[.、](?![\d ]))/;
/** Whether what stands before the number is the end of an item, the beginning of a line, or a bracket. */
function isItem(text: string, start: number): boolean {
  return (
    start === 0 ||
    /[；;：:。\n#]/.test(text[start - 1]!) ||
    (text[start - 1] === ' ' && /[；;：:。\n#]/.test(text[start - 2] ?? '\n'))
  );
}

/** What may stand right after a Chinese numeral that is a figure: another numeral, a scale, a unit. */
const figureFollows = new Uint8Array(0x10000);
for (const character of '零〇一二两三四五六七八九十百千万亿兆多余成倍个年人名位元美港日韩欧英块分')
  figureFollows[character.charCodeAt(0)] = 1;

function readHanAmount(text: string, start: number): Amount | undefined {
  if (text[start] === '亿') return readBareScale(text, start);
  if (text.startsWith('一半', start)) return readHanHalf(text, start);
  // 零一万物: a numeral after a zero is part of a name or a year in words.
  if (!figureFollows[text.charCodeAt(start + 1)] || text[start - 1] === '零') return undefined;
  const first = text.charCodeAt(start);
  if (first === 0x534a) return readHalf(text, start);
  if (text.startsWith('分之', start + 1)) return readFraction(text, start);
  const number = readHan(text, start);
  if (!number) return undefined;
  const amount = finishAmount(text, start, number, currencyBefore(text, start));
  if (!amount) return undefined;
  // 一个, 三家, 四大: ordinary words; a Chinese numeral counts only with a unit that makes it a figure.
  const scaled = /[万亿兆千百]/.test(text.slice(start, number.end)) && number.low.length > 3;
  if (amount.kind === 'number' && !scaled) return undefined;
  if (amount.kind === 'thing') return undefined;
  if (amount.kind === 'persons' && number.low.length < 3) return undefined;
  return amount.kind === 'number' ? { ...amount, scaled } : amount;
}

const smallHan = '零一二三四五六七八九十';

/** 四分之一 as a share; a third is given to four digits. */
function readFraction(text: string, start: number): Amount | undefined {
  const below = smallHan.indexOf(text[start]!);
  const above = smallHan.indexOf(text[start + 3] ?? '-');
  if (below < 2 || above < 1 || above >= below) return undefined;
  const share = shiftDecimal(`${Math.round((10_000 * above) / below)}`, -4);
  return withQualifiers(
    text,
    start,
    start + 4,
    { end: start + 4, low: share, high: share },
    'percent',
    '分之',
    true,
  );
}

/** 过亿, 破亿, 上亿, 近亿: a scale without a number is one of it. */
function readBareScale(text: string, start: number): Amount | undefined {
  const lead = text[start - 1] ?? '';
  if (
    !/[过破上近逾超]/.test(lead) ||
    !/^(?:[元美人民港欧英日用月，。；、的)]|$)/.test(text.slice(start + 1, start + 2))
  )
    return undefined;
  const amount = finishAmount(
    text,
    start,
    { end: start + 1, low: '100000000', high: '100000000', decimals: 0 },
    undefined,
    true,
  );
  if (!amount || amount.high === null || amount.low === null) return amount;
  return lead === '近'
    ? { ...amount, approx: true }
    : { ...amount, start: start - 1, high: null, bound: 'atLeast' };
}

/** 半年, 半个月. */
function readHalf(text: string, start: number): Amount | undefined {
  if (!text.startsWith('半年', start) || /[上下前后]/.test(text[start - 1] ?? '')) return undefined;
  return withQualifiers(
    text,
    start,
    start + 2,
    { end: start + 2, low: '6', high: '6' },
    'months',
    'months',
    true,
  );
}

/** `half a billion dollars`, `two million users`: the scale word is met first. */
function readWordAmount(text: string, start: number): Amount | undefined {
  const code = text.charCodeAt(start);
  const before = text.charCodeAt(start - 1);
  if (before !== 32 && before !== 45) return undefined;
  if (code === 113 || code === 116 || code === 104 || code === 102) {
    const share = readLatinFraction(text, start);
    if (share) return share;
  }
  if (code === 104 || code === 102) return undefined;
  const length =
    code === 109 || code === 77 || code === 121 || code === 113 ? readWordLength(text, start) : undefined;
  if (length || code === 121 || code === 113) return length;
  const second = (text.charCodeAt(start) | 32) === 116 ? 114 : 105;
  if (
    text.charCodeAt(start - 1) !== 32 ||
    (text.charCodeAt(start + 1) | 32) !== second ||
    !/^(?:m|b|tr)illion/i.test(text.slice(start, start + 8))
  )
    return undefined;
  const word = readWordBefore(text, start - 1);
  const scale = readLatinScale(text, start);
  if (!word || !scale) return undefined;
  const value = shiftDecimal(word.value, scale.power);
  return finishAmount(
    text,
    word.start,
    { end: scale.end, low: value, high: value },
    currencyBefore(text, word.start),
    true,
  );
}

const LENGTH = /(months?|years?|quarters?)(?![A-Za-z])/iy;

/** `nine months`, `two years`: a length of time in words. */
function readWordLength(text: string, start: number): Amount | undefined {
  if (text.charCodeAt(start - 1) !== 32) return undefined;
  LENGTH.lastIndex = start;
  const noun = LENGTH.exec(text)?.[1];
  const word = noun ? readWordBefore(text, start - 1) : undefined;
  if (!noun || !word || /^(?:an?|one|half)/i.test(text.slice(word.start, start - 1))) return undefined;
  const months = /^m/i.test(noun) ? 1 : /^y/i.test(noun) ? 12 : 3;
  const value = multiplySmall(word.value, months);
  const end = start + noun.length;
  return withQualifiers(text, word.start, end, { end, low: value, high: value }, 'months', 'months', true);
}
