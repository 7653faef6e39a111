import { findMetric } from '@solvent/core/metric';
import type { Lang } from '@solvent/core/money';

/** What formulas say besides metrics, longest first where one is part of another. */
const phrases: readonly (readonly [formula: string, en: string, zh: string])[] = [
  [
    'first month in which liquidity - sum of the forecast burn < 0',
    'first month in which the money less the burn forecast so far is gone',
    '资金减去累计预测消耗后首次为负的月份',
  ],
  [
    'sum of the yearly figures up to the last negative one',
    'sum of the yearly figures up to the last negative one',
    '逐年数字累加至最后一个负值',
  ],
  ['net burn a month', 'net burn a month', '每月净消耗'],
  ['raised so far', 'raised so far', '累计融资'],
  ['raised since', 'raised since', '此后融资'],
  ['burn since', 'burn since', '此后消耗'],
  ['at least:', 'at least:', '至少：'],
  ['at most:', 'at most:', '至多：'],
  ['a year before', 'a year before', '上年同期'],
  ['as stated in', 'as stated in', '来源所述：'],
  ['sum of', 'sum of', '合计'],
  ['liquidity', 'money in hand', '手头资金'],
  ['opening', 'last balance', '最近余额'],
  ['raised', 'raised', '融资'],
  ['burn', 'burn', '消耗'],
  ['months', 'months', '个月'],
];

/** A formula as people read it: `cash_burned / 3 months` is “Cash burned ÷ 3 months”, 现金消耗 ÷ 3 个月. What is not known stays as it is. */
export function formulaWords(formula: string, lang: Lang): string {
  const names = formula.replaceAll(
    /[a-z]+(?:_[a-z]+)+|\b(?:revenue|cash|capex|valuation|headcount|arr)\b/g,
    (id) => {
      const name = findMetric(id)?.name;
      return name ? (lang === 'zh' ? name.zh : name.en.charAt(0).toLowerCase() + name.en.slice(1)) : id;
    },
  );
  const at = lang === 'zh' ? 2 : 1;
  const known = new RegExp(phrases.map(([phrase]) => `(?<![a-z_])${phrase}(?![a-z_])`).join('|'), 'g');
  const words = names.replaceAll(known, (found) => phrases.find(([phrase]) => phrase === found)![at]);
  const text = words.replaceAll(' / ', ' ÷ ').replaceAll(' * ', ' × ').replaceAll(' - ', ' − ');
  return lang === 'zh' ? text.replaceAll('; ', '；').replaceAll('： ', '：') : text;
}
