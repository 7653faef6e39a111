import { Dec, type DecimalString, dec, decimalString } from '../money/index.ts';

/** Numbers as people type them, in both languages: `4.5B` is 4500000000, `40亿` 4000000000, `2%` 0.02. */
const scales: Readonly<Record<string, string>> = {
  '': '1',
  k: '1e3',
  m: '1e6',
  mn: '1e6',
  b: '1e9',
  bn: '1e9',
  t: '1e12',
  tn: '1e12',
  '%': '1e-2',
  万: '1e4',
  百万: '1e6',
  千万: '1e7',
  亿: '1e8',
  万亿: '1e12',
};
const NUMBER = /^([-−]?)(\d{1,30}(?:\.\d{1,30})?) ?([a-z%万百千亿]{0,2})$/;

export function parseNumber(text: string): DecimalString | undefined {
  const match = NUMBER.exec(text.trim().toLowerCase());
  const scale = scales[match?.[3] ?? ''];
  if (!match || scale === undefined) return undefined;
  const size = dec((match[2] ?? '').replace(/^0+(?=\d)/, '')).times(new Dec(scale));
  return decimalString(match[1] ? size.neg() : size);
}
