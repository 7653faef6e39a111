import type { Amount, AmountKind } from './amount.ts';
import { addDecimals, lessThan, multiplySmall, negate } from './decimalText.ts';
import { isDigit, isHan, isLatin } from './foldCharacters.ts';
import { type Numeral, readDigits, readLatinScale, readScaleWords, shiftDecimal } from './numeral.ts';
import { type Bound, qualifierAfter, qualifierBefore } from './qualifier.ts';
import { type UnitRead, unitAfter } from './unitAfter.ts';

/** The scale word after the digits, and what it stands for. */
export interface Scaled {
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
  if (code !== 32 && code !== 45 && !isLatin(code)) return { end, power: 0, more: false, letter: '' };
  const latin = readLatinScale(text, end);
  return latin ? { ...latin, more: false } : { end, power: 0, more: false, letter: '' };
}

const CONNECTOR = /(?:-|–|~|至|到| to | and |、)/y;

/** A figure from its first number on: scale, range, unit, sign, and the words that qualify it [EX4] to [EX7]. */
export function finishAmount(
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
      ? secondOfRange(text, unit.end, figureStart, currency?.code, signed.negative)
      : undefined;
  if (second && isComparable(scale, unit.kind, second)) {
    // `3亿至5亿元`: own scale. `35-45亿`, `$8 to 10 million`: the scale of the second.
    const shared =
      scale.power > 0 || unit.kind === 'percent' ? low : shiftDecimal(first.low, second.scale.power);
    // 净亏损为4.2亿元到3.6亿元: a notice of results gives the worse end first.
    const falling = unit.kind === 'money' && /[至到~]/.test(text[unit.end]!) && lessThan(second.high, shared);
    if (falling || lessThan(shared, second.high)) {
      low = falling ? second.high : shared;
      high = falling ? shared : second.high;
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
  if (unit.shift) {
    low = shiftDecimal(low, unit.shift);
    high = high === null ? null : shiftDecimal(high, unit.shift);
  }
  if (unit.factor) {
    low = multiplySmall(low, unit.factor);
    high = high === null ? null : multiplySmall(high, unit.factor);
  }
  const percentPower = unit.kind === 'percent' ? (unit.unit === '成' ? -1 : -2) : 0;
  const step =
    first.decimals === undefined || unit.factor || unit.shift
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
  negative: boolean,
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
  // `from $2bn to $3bn` and 从2亿到3亿 are two figures, not one range; `from $66-72 billion` is one.
  const change =
    !/[-–]/.test(connector) &&
    /(?:from (?:about |around |roughly )?|[从由自])$/i.test(lead) &&
    !isFormerRange(text, figureStart);
  let from = at + connector.length;
  // -5.2亿元到-4.1亿元
  if (negative && (text[from] === '-' || text[from] === '负')) from++;
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
    !/^(?:的?(?:区间|范围)|.{0,4}(?:(?:上调|下调|提高|调整|增|升|扩大|降|收窄|缩窄|修正|修订|更改|变更|更新)[至为到]|改为)| to )/.test(
      text.slice(unit.end, unit.end + 14),
    )
  )
    return undefined;
  return { high: shiftDecimal(number.low, scale.power), end: scale.end, unit, scale };
}

/** `guidance to between $70bn and $72bn, from $66bn to $72bn`: what stood before a range is a range. */
function isFormerRange(text: string, figureStart: number): boolean {
  return /(?:between [^,;]{3,24} and|\d(?: ?(?:billion|million|bn|m|b))?(?:-|–| to )(?:US\$|\$|€|£)?\d)[^,;]{2,20},? (?:up |down |raised |cut )?from (?:about )?$/i.test(
    text.slice(Math.max(0, figureStart - 90), figureStart),
  );
}

const rangeMarks = new Uint8Array(0x10000);

for (const mark of '-–~至到 、') rangeMarks[mark.charCodeAt(0)] = 1;

function isComparable(scale: Scaled, kind: AmountKind, second: Second): boolean {
  if (kind === 'number' || kind === second.unit.kind)
    return second.unit.kind !== 'number' || scale.power > 0 || second.scale.power > 0 || kind === 'number';
  return false;
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

export function withQualifiers(
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
