import { currencyAfter, currencyBefore } from './currency.ts';
import { isDigit, isHan, isLatin } from './foldCharacters.ts';
import {
  type Numeral,
  readDigits,
  readHan,
  readLatinScale,
  readScaleWords,
  readWordBefore,
  shiftDecimal,
} from './numeral.ts';
import { type Bound, qualifierAfter, qualifierBefore } from './qualifier.ts';

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

/** 1 digit, 2 Chinese numeral, 3 first letter of million, billion, trillion. */
const triggers = new Uint8Array(0x10000);
for (let code = 48; code <= 57; code++) triggers[code] = 1;
for (const character of '一二两三四五六七八九十百千数几半') triggers[character.charCodeAt(0)] = 2;
for (const character of 'mbtMBT') triggers[character.charCodeAt(0)] = 3;

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
  const currency = currencyBefore(text, start);
  // GPT-4, A100, v2.5, 0731-8888: part of a name, not a figure.
  if (!currency && (isLatin(before) || before === 95)) return undefined;
  if (before === 45 && !currency && /[A-Za-z0-9)]/.test(text[start - 2] ?? '')) return undefined;
  const number = readDigits(text, start);
  if (!number || number.ambiguous) return undefined;
  return finish(text, start, number, currency);
}

/** What may stand right after a Chinese numeral that is a figure: another numeral, a scale, a unit. */
const figureFollows = new Uint8Array(0x10000);
for (const character of '零〇一二两三四五六七八九十百千万亿兆多余成倍个年人名位元美港日韩欧英块分') figureFollows[character.charCodeAt(0)] = 1;

function readHanAmount(text: string, start: number): Amount | undefined {
  if (!figureFollows[text.charCodeAt(start + 1)]) return undefined;
  const first = text.charCodeAt(start);
  if (first === 0x534a) return readHalf(text, start);
  const number = readHan(text, start);
  if (!number) return undefined;
  const amount = finish(text, start, number, currencyBefore(text, start));
  if (!amount) return undefined;
  // 一个, 三家, 四大: ordinary words; a Chinese numeral counts only with a unit that makes it a figure.
  const scaled = /[万亿兆千百]/.test(text.slice(start, number.end)) && number.low.length > 3;
  if (amount.kind === 'number' && !scaled) return undefined;
  if (amount.kind === 'thing') return undefined;
  if (amount.kind === 'persons' && number.low.length < 3) return undefined;
  return amount.kind === 'number' ? { ...amount, scaled } : amount;
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
  return finish(
    text,
    word.start,
    { end: scale.end, low: value, high: value },
    currencyBefore(text, word.start),
    true,
  );
}

interface Scaled {
  readonly end: number;
  readonly power: number;
  readonly more: boolean;
  readonly letter: string;
}

/** The scale after the digits: 亿, 多亿 (more than), `billion`, `bn`, `M`. */
function scaleAfter(text: string, end: number): Scaled {
  const code = text.charCodeAt(end);
  if (isHan(code)) {
    const more = code === 0x591a || code === 0x4f59;
    const words = readScaleWords(text, more ? end + 1 : end);
    if (words.power > 0) return { end: words.end, power: words.power, more, letter: '' };
    return { end, power: 0, more: false, letter: '' };
  }
  if (code !== 32 && !isLatin(code)) return { end, power: 0, more: false, letter: '' };
  const latin = readLatinScale(text, end);
  return latin ? { ...latin, more: false } : { end, power: 0, more: false, letter: '' };
}

const CONNECTOR = /(?:-|–|~|至|到| to | and |、)/y;

function finish(
  text: string,
  start: number,
  first: Numeral,
  currency: { start: number; code: string } | undefined,
  scaledAlready = false,
): Amount | undefined {
  let scale = scaleAfter(text, first.end);
  let low = shiftDecimal(first.low, scale.power);
  let high: string | null = first.high === null ? null : shiftDecimal(first.high, scale.power);
  let end = scale.end;
  // 1亿2000万: a smaller part follows.
  if (scale.power >= 8 && isDigit(text.charCodeAt(end))) {
    const rest = readDigits(text, end);
    const restScale = rest ? scaleAfter(text, rest.end) : scale;
    if (rest && !rest.ambiguous && restScale.power > 0 && restScale.power < scale.power && low === high) {
      low = high = addDecimals(low, shiftDecimal(rest.low, restScale.power));
      end = restScale.end;
    }
  }
  let more = scale.more;
  if (text.charCodeAt(end) === 0x591a || text.charCodeAt(end) === 0x4f59) {
    more = true;
    end++;
  }
  const figureStart = currency?.start ?? start;
  const signed = signBefore(text, figureStart);
  let unit = unitAfter(text, end, currency?.code, scale.letter);
  // A range shares scale and unit with its second figure: 63至67亿元, `$125-145B`.
  const second =
    currency || unit.kind !== 'thing' || unit.end === end
      ? secondOfRange(text, unit.end, figureStart, currency?.code)
      : undefined;
  if (second && isComparable(scale, unit.kind, second)) {
    // `3亿至5亿元`: own scale. `35-45亿`, `$8 to 10 million`: the scale of the second.
    const shared =
      scale.power > 0 || unit.kind === 'percent' ? low : shiftDecimal(first.low, second.scale.power);
    if (lessThan(shared, second.high)) {
      low = shared;
      high = second.high;
      end = second.end;
      unit = second.unit;
      scale = second.scale;
    }
  }
  if (scale.letter !== '' && unit.kind !== 'money' && !letterMayScale(scale.letter, unit.kind))
    return undefined;
  if (unit.kind === 'percent' || unit.kind === 'points') {
    low = shiftDecimal(low, unit.unit === '成' ? -1 : -2);
    high = high === null ? null : shiftDecimal(high, unit.unit === '成' ? -1 : -2);
  }
  if (unit.factor) {
    low = multiplySmall(low, unit.factor);
    high = high === null ? null : multiplySmall(high, unit.factor);
  }
  const percentPower = unit.kind === 'percent' ? (unit.unit === '成' ? -1 : -2) : 0;
  const step =
    first.decimals === undefined || unit.factor
      ? null
      : shiftDecimal('1', scale.power - first.decimals + percentPower);
  if (signed.negative) [low, high] = [negate(high ?? low), negate(low)];
  const scaled = scaledAlready || scale.power > 0;
  return withQualifiers(
    text,
    signed.start,
    Math.max(unit.end, end),
    { end, low, high },
    unit.kind,
    unit.unit,
    scaled,
    more,
    scale.power,
    step,
  );
}

interface Second {
  readonly high: string;
  readonly end: number;
  readonly unit: UnitRead;
  readonly scale: Scaled;
}

function secondOfRange(
  text: string,
  at: number,
  figureStart: number,
  prefix: string | undefined,
): Second | undefined {
  const start = text.charCodeAt(at);
  if (!rangeMarks[start]) return undefined;
  CONNECTOR.lastIndex = at;
  const connector = CONNECTOR.exec(text)?.[0];
  if (!connector) return undefined;
  const lead = text.slice(Math.max(0, figureStart - 14), figureStart);
  const between = /between (?:about |roughly |around )?$/i.test(lead);
  if (connector === ' and ' && !between) return undefined;
  if (connector === '、') return undefined;
  // `from $2bn to $3bn` and 从2亿到3亿 are two figures, not one range.
  const change = /(?:from (?:about |around |roughly )?|[从由自])$/i.test(lead);
  let from = at + connector.length;
  const sign = /(?:US\$|HK\$|NT\$|\$|€|£|¥) ?/y;
  sign.lastIndex = from;
  from += sign.exec(text)?.[0].length ?? 0;
  if (!isDigit(text.charCodeAt(from))) return undefined;
  const number = readDigits(text, from);
  if (!number || number.ambiguous) return undefined;
  const scale = scaleAfter(text, number.end);
  const unit = unitAfter(text, scale.end, prefix, scale.letter);
  if (
    change &&
    !/^(?:的?(?:区间|范围)|.{0,4}(?:上调|下调|提高|调整|增|升|扩大|降)至| to )/.test(
      text.slice(unit.end, unit.end + 12),
    )
  )
    return undefined;
  return { high: shiftDecimal(number.low, scale.power), end: scale.end, unit, scale };
}
const rangeMarks = new Uint8Array(0x10000);
for (const mark of '-–~至到 、') rangeMarks[mark.charCodeAt(0)] = 1;

function isComparable(scale: Scaled, kind: AmountKind, second: Second): boolean {
  if (kind === 'number' || kind === second.unit.kind)
    return second.unit.kind !== 'number' || scale.power > 0 || second.scale.power > 0 || kind === 'number';
  return false;
}

interface UnitRead {
  readonly kind: AmountKind;
  readonly unit: string | null;
  readonly end: number;
  readonly factor?: number;
}

const PERCENT = /(?: ?%| ?per ?cent(?![a-z])| ?pct(?![a-z]))/iy;
const POINTS = /(?:个百分点| ?percentage points?| ?pp(?![a-z])|-point)/iy;
const FOLD = /(?:[- ]?fold|x(?![A-Za-z0-9])| times(?![a-z]))/iy;
const PEOPLE =
  /[ -](?:(?:full-time|total|active|new|more|global|remote|technical|paid|paying|registered|weekly|monthly|daily) )?(people|persons|employees|staff(?:ers)?|workers|jobs|positions|roles|engineers|researchers)(?![a-z])/iy;
const MONTHS = /[ -](?:more )?(months?|years?|quarters?)(?![a-z])/iy;
const monthsOf: Readonly<Record<string, number>> = { m: 1, y: 12, q: 3 };
const ENERGY = / ?(TWh|GWh|MWh|kWh)(?![A-Za-z])/y;
const HAN_ENERGY = /(?:亿|万)?(?:千瓦时|度电)/y;
const THING =
  /(?:亿次|次|颗|枚|片|张|台|辆|款|家|座|条|项|篇|分(?!之)|点|吨|米|公里|公顷|平方|英亩|亩|千瓦|兆瓦|吉瓦|瓦|字|秒|小时|分钟|天|周|届|岁|步|股|手|套|种|所|只|件|场|期|轮|集|瓶|例|倍速|ms|GW|MW|kW|GB|TB|MB|KB|nm|TFLOPS|纳米|个(?!月)|日|月|号|层|级|档|块(?!钱)|卡|token|Token|参数|°|℃)/y;
const LATIN_THING =
  /[ -]?(?:parameters?|params?|tokens?|GPUs?|chips?|cards?|points?|shares?|downloads?|visits?|visitors?|queries|requests|images|videos|countries|cities|languages|vehicles|cars|megawatts?|gigawatts?|MW|GW|kW|GB|TB|MB|nm|km|miles?|metres?|meters?|acres?|tons?|tonnes?|hours?|minutes?|seconds?|days?|weeks?|games?|pages?|items?|times|sites?|square|percentile|basis points|bps|ms|Hz|GHz|MHz|am|pm|th|st|nd|rd)(?![A-Za-z])/iy;

function unitAfter(text: string, at: number, prefix: string | undefined, letter: string): UnitRead {
  if (prefix) {
    const repeated = currencyAfter(text, at);
    return { kind: 'money', unit: prefix, end: repeated && repeated.code === prefix ? repeated.end : at };
  }
  const code = text.charCodeAt(at);
  if (code !== code || code === 10) return { kind: 'number', unit: null, end: at };
  if (code === 37 || (code | 32) === 112 || code === 32 || code === 45) {
    const points = match(POINTS, text, at);
    if (points) return { kind: 'points', unit: null, end: points };
    const percent = match(PERCENT, text, at);
    if (percent) {
      const twice = match(POINTS, text, percent);
      return twice
        ? { kind: 'points', unit: null, end: twice }
        : { kind: 'percent', unit: '%', end: percent };
    }
  }
  if (isHan(code)) return hanUnitAfter(text, at);
  const money = currencyAfter(text, at);
  if (money) return { kind: 'money', unit: money.code, end: money.end };
  const energy = matchGroup(ENERGY, text, at);
  if (energy) return { kind: 'energy', unit: energy.group, end: energy.end };
  const fold = match(FOLD, text, at);
  if (fold && letter === '') return { kind: 'multiple', unit: null, end: fold };
  const people = matchGroup(PEOPLE, text, at);
  if (people) return { kind: 'persons', unit: people.group.toLowerCase(), end: people.end };
  const length = letter === '' ? matchGroup(MONTHS, text, at) : undefined;
  if (length)
    return {
      kind: 'months',
      unit: 'months',
      end: length.end,
      factor: monthsOf[length.group[0]!.toLowerCase()]!,
    };
  const thing = match(LATIN_THING, text, at);
  if (thing) return { kind: 'thing', unit: text.slice(at, thing).trim(), end: at };
  if (isLatin(code)) return { kind: 'thing', unit: null, end: at };
  return { kind: 'number', unit: null, end: at };
}

/** First characters of all units written in Chinese; anything else leaves a bare number. */
const unitFirst = new Uint8Array(0x10000);
for (const character of '元人新台港美刀日圆韩欧英卢印澳加瑞雷块个成倍年亿万千度名位家次颗枚片张辆款座条项篇分点吨米公平亩兆吉瓦字秒小天周届岁步股手套种所只件场期轮集瓶例纳月号层级档卡参') unitFirst[character.charCodeAt(0)] = 1;

function hanUnitAfter(text: string, at: number): UnitRead {
  if (!unitFirst[text.charCodeAt(at)]) return { kind: 'number', unit: null, end: at };
  const money = currencyAfter(text, at);
  if (money) return { kind: 'money', unit: money.code, end: money.end };
  if (text.startsWith('个百分点', at)) return { kind: 'points', unit: null, end: at + 4 };
  if (text[at] === '成' && !/[立为本功员果就都交]/.test(text[at + 1] ?? ''))
    return { kind: 'percent', unit: '成', end: at + 1 };
  if (text[at] === '倍' && text[at + 1] !== '速') return { kind: 'multiple', unit: null, end: at + 1 };
  if (text.startsWith('个月', at)) return { kind: 'months', unit: 'months', end: at + 2, factor: 1 };
  if (text.startsWith('个季度', at)) return { kind: 'months', unit: 'months', end: at + 3, factor: 3 };
  if (text[at] === '年') {
    if (text[at + 1] === '半') return { kind: 'months', unit: 'half', end: at + 2, factor: 12 };
    return { kind: 'months', unit: 'months', end: at + 1, factor: 12 };
  }
  const energy = match(HAN_ENERGY, text, at);
  if (energy) return { kind: 'energy', unit: 'kWh', end: energy };
  if (/^(?:人(?!民币|次|工|类|均)|名|位(?!于|居|列))/.test(text.slice(at, at + 3)))
    return { kind: 'persons', unit: null, end: at + 1 };
  if (
    text.startsWith('个人用户', at) ||
    text.startsWith('个用户', at) ||
    text.startsWith('家企业用户', at) ||
    text.startsWith('个岗位', at) ||
    text.startsWith('个职位', at)
  )
    return { kind: 'number', unit: null, end: at };
  const thing = match(THING, text, at);
  if (thing) return { kind: 'thing', unit: text.slice(at, thing), end: at };
  return { kind: 'number', unit: null, end: at };
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found ? at + found[0].length : 0;
}
function matchGroup(pattern: RegExp, text: string, at: number): { end: number; group: string } | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found?.[1] ? { end: at + found[0].length, group: found[1] } : undefined;
}

/** `70B parameters` is no money; `700M users` is a size. */
function letterMayScale(letter: string, kind: AmountKind): boolean {
  return kind === 'number' || kind === 'persons' ? letter !== 't' && letter !== 'T' : false;
}

function signBefore(text: string, start: number): { start: number; negative: boolean } {
  const before = text.charCodeAt(start - 1);
  const further = text.charCodeAt(start - 2);
  if (before === 45 && !isDigit(further) && !isLatin(further)) return { start: start - 1, negative: true };
  if (before === 0x8d1f && further !== 0x62c5) return { start: start - 1, negative: true };
  if (text.startsWith('minus ', start - 6) || text.startsWith('negative ', start - 9))
    return { start: text.startsWith('minus ', start - 6) ? start - 6 : start - 9, negative: true };
  // Accounting brackets: ($1.2m).
  return { start, negative: false };
}

function withQualifiers(
  text: string,
  start: number,
  end: number,
  value: { end: number; low: string; high: string | null },
  kind: AmountKind,
  unit: string | null,
  scaled: boolean,
  more = false,
  power = 0,
  step: string | null = null,
): Amount {
  const before = qualifierBefore(text, start);
  const after = qualifierAfter(text, end);
  let low: string | null = value.low;
  let high: string | null = value.high;
  if (unit === 'half') low = high = addDecimals(value.low, '6');
  const bound: Bound =
    before.bound === 'about' && after.bound && after.bound !== 'about'
      ? after.bound
      : (before.bound ?? after.bound ?? (more ? 'atLeast' : null));
  const single = low === high;
  if (bound === 'atLeast' && single) high = null;
  if (bound === 'atMost' && single) low = null;
  return {
    start: before.start,
    end: after.end,
    figureStart: start,
    figureEnd: end,
    kind,
    unit: unit === 'half' ? 'months' : unit,
    low,
    high,
    approx: before.bound === 'about' || after.bound === 'about',
    bound,
    scaled,
    power,
    step: single ? step : null,
  };
}

export function negate(value: string): string {
  return value === '0' ? value : value.startsWith('-') ? value.slice(1) : `-${value}`;
}

/** Sum of two decimals that are not negative. */
export function addDecimals(a: string, b: string): string {
  const places = Math.max(placesOf(a), placesOf(b));
  return shiftDecimal(`${BigInt(shiftDecimal(a, places)) + BigInt(shiftDecimal(b, places))}`, -places);
}
function multiplySmall(value: string, factor: number): string {
  const places = placesOf(value);
  return shiftDecimal(`${BigInt(shiftDecimal(value, places)) * BigInt(factor)}`, -places);
}
function placesOf(value: string): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}
function lessThan(a: string, b: string): boolean {
  const places = Math.max(placesOf(a), placesOf(b));
  return BigInt(shiftDecimal(a, places)) < BigInt(shiftDecimal(b, places));
}
