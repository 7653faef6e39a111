import { type Dec, type DecimalString, dec, roundSignificant, roundTo, shiftPoint } from './decimal.ts';

/** How a number is written for a reader: `$3.7 bn` or `37 亿美元`. Rounding happens here and nowhere before. */
export type Lang = 'en' | 'zh';

export interface Written {
  readonly low: DecimalString | null;
  readonly high: DecimalString | null;
  readonly stated: DecimalString | null;
  readonly approx?: boolean;
}

const signs: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  CNY: '¥',
  HKD: 'HK$',
  JPY: 'JP¥',
  TWD: 'NT$',
  KRW: '₩',
  INR: '₹',
};
const zhNames: Readonly<Record<string, string>> = {
  USD: '美元',
  CNY: '元',
  HKD: '港元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  KRW: '韩元',
  TWD: '新台币',
  INR: '卢比',
  CAD: '加元',
};
/** Powers of ten with their words. */
const enScales: readonly (readonly [number, string])[] = [
  [12, 'tn'],
  [9, 'bn'],
  [6, 'M'],
  [3, 'k'],
];
const zhScales: readonly (readonly [number, string])[] = [
  [12, '万亿'],
  [8, '亿'],
  [4, '万'],
];

/** Digits and scale word of a number: three significant digits unless asked for more, all from a thousand of the scale on. `3700000000` → `3.7` `bn` · `37` `亿`. */
export function scaledNumber(
  value: Dec,
  lang: Lang,
  digits = 3,
): { readonly digits: string; readonly scale: string } {
  const scales = lang === 'zh' ? zhScales : enScales;
  const [power, scale] = scales.find(([power]) => value.e >= power) ?? [0, ''];
  const mantissa = shiftPoint(value, -power);
  const rounded = mantissa.abs().gte(1000) ? roundTo(mantissa, 0) : roundSignificant(mantissa, digits);
  return { digits: groupDigits(rounded), scale };
}

function groupDigits(digits: string): string {
  const [whole, fraction] = digits.split('.') as [string, string | undefined];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}

/** One number with its unit: money by language, a fraction as percent, the rest with its word. */
export function formatValue(value: Dec, unit: string, lang: Lang, significant = 3): string {
  if (unit === 'fraction') return `${minus(roundSignificant(value.times(100), significant))}%`;
  if (unit === 'year') return roundTo(value, 0);
  if (unit === 'months') return lang === 'zh' ? `${monthDigits(value)} 个月` : `${monthDigits(value)} months`;
  if (unit === 'multiple') return `${minus(roundSignificant(value, 3))}×`;
  const { digits, scale } = scaledNumber(value, lang, significant);
  const number = minus(digits);
  if (unit === 'persons')
    return lang === 'zh' ? `${number}${gap(scale)}${scale}人` : `${number}${gap(scale)}${scale}`;
  if (unit === 'count') return `${number}${gap(scale)}${scale}`;
  if (lang === 'zh') return `${number}${gap(scale)}${scale}${zhNames[unit] ?? ` ${unit}`}`;
  const sign = signs[unit];
  if (!sign) return `${number}${gap(scale)}${scale} ${unit}`;
  return number.startsWith('−')
    ? `−${sign}${number.slice(1)}${gap(scale)}${scale}`
    : `${sign}${number}${gap(scale)}${scale}`;
}

function monthDigits(value: Dec): string {
  return minus(value.abs().gte(100) ? roundTo(value, 0) : roundTo(value, 1));
}
const gap = (scale: string) => (scale ? ' ' : '');
const minus = (text: string) => text.replace(/^-/, '−');

/** A quantity in words: `about $5 bn`, `at least 10 亿`, `$8 bn–$9 bn`, `at most 12 months`. The rounding interval of a stated number is not spelled out. */
export function formatQuantity(quantity: Written, unit: string, lang: Lang, significant = 3): string {
  const { low, high, stated } = quantity;
  const write = (text: DecimalString) => formatValue(dec(text), unit, lang, significant);
  if (low !== null && high === null)
    return lang === 'zh' ? `至少 ${write(stated ?? low)}` : `at least ${write(stated ?? low)}`;
  if (low === null && high !== null)
    return lang === 'zh' ? `至多 ${write(stated ?? high)}` : `at most ${write(stated ?? high)}`;
  if (stated !== null) {
    const text = write(stated);
    return quantity.approx ? (lang === 'zh' ? `约 ${text}` : `about ${text}`) : text;
  }
  if (low !== null && high !== null) return low === high ? write(low) : `${write(low)}–${write(high)}`;
  return lang === 'zh' ? '未知' : 'unknown';
}
