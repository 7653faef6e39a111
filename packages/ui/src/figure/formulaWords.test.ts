import { expect, it } from 'vitest';
import { formulaWords } from './formulaWords.ts';

it.each([
  ['liquidity / net burn a month', 'money in hand ÷ net burn a month', '手头资金 ÷ 每月净消耗'],
  ['cash_burned / 3 months', 'cash burned ÷ 3 months', '现金消耗 ÷ 3 个月'],
  ['opening + raised - burn', 'last balance + raised − burn', '最近余额 + 融资 − 消耗'],
  [
    'at least: raised since - burn since; at most: raised so far',
    'at least: raised since − burn since; at most: raised so far',
    '至少：此后融资 − 此后消耗；至多：累计融资',
  ],
  ['ln(E/R) / ln((1+g)/(1+h))', 'ln(E/R) ÷ ln((1+g)/(1+h))', 'ln(E/R) ÷ ln((1+g)/(1+h))'],
])('[WEB3] says %s in words', (formula, en, zh) => {
  expect(formulaWords(formula, 'en')).toBe(en);
  expect(formulaWords(formula, 'zh')).toBe(zh);
});
