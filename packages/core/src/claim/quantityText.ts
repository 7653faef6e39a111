import { dec, decimalString } from '../money/index.ts';
import { parseQuantity, type Quantity } from './quantity.ts';

const scales = {
  en: [
    ['1000000000000', ' trillion'],
    ['1000000000', ' billion'],
    ['1000000', ' million'],
    ['1', ''],
  ],
  zh: [
    ['1000000000000', '万亿'],
    ['100000000', '亿'],
    ['10000', '万'],
    ['1', ''],
  ],
} as const;

/** A quantity in the short form that `parseQuantity` reads: about 4 billion is `~4 billion` or `~40亿`. */
export function quantityText(quantity: Quantity, unit: string, lang: 'en' | 'zh'): string {
  const { low, high, stated, approx } = quantity;
  const write = (value: string) => number(value, unit, lang);
  if (stated === null) return low !== null && high !== null ? `${write(low)}..${write(high)}` : '';
  const text = high === null ? `>${write(stated)}` : low === null ? `<${write(stated)}` : write(stated);
  if (low === null || high === null) return text;
  const mark = approx ? '~' : '';
  // 50亿 is exact to 1亿: in billions that is 5.0, not 5.
  for (const zeros of ['', '0', '00', '000', '0000']) {
    const exact = `${mark}${zeros ? withZeros(text, zeros) : text}`;
    if (parseQuantity(exact)?.low === low) return exact;
  }
  return low === high ? `${mark}${text}!` : `${mark}${text}`;
}

function withZeros(text: string, zeros: string): string {
  return text.replace(/^(-?\d+)(\.\d+)?/, (_, whole: string, rest = '.') => `${whole}${rest}${zeros}`);
}

function number(value: string, unit: string, lang: 'en' | 'zh'): string {
  const amount = dec(value);
  if (unit === 'fraction') return `${decimalString(amount.times(100))}%`;
  if (unit === 'year' || unit === 'months' || unit === 'multiple') return value;
  const [scale, word] = scales[lang].find(([size]) => amount.abs().gte(size)) ?? ['1', ''];
  // All digits of the value, and no more.
  return `${decimalString(amount.div(scale))}${word}`;
}
