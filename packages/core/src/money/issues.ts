import { defineIssue } from '../issue/index.ts';

export const missingRate = defineIssue({
  code: 'money/missing-rate',
  severity: 'error',
  en: {
    message: 'No exchange rate from {from} to {to} for {when}.',
    remedy: 'Import one with `solvent import fx FILE`, or ask in {from}.',
  },
  zh: {
    message: '没有 {when} 从 {from} 到 {to} 的汇率。',
    remedy: '用 `solvent import fx 文件` 导入汇率，或改用 {from} 查询。',
  },
  example:
    'A compare report in USD with a company that reports in a currency for which no rate was imported.',
});

export const badAmount = defineIssue({
  code: 'money/bad-amount',
  severity: 'error',
  en: {
    message: '"{text}" is not an amount.',
    remedy: 'Write digits with an optional decimal point, such as 5000000000 or 0.05.',
  },
  zh: { message: '“{text}”不是金额。', remedy: '请只写数字和小数点，例如 5000000000 或 0.05。' },
  example: '`solvent project` with "cash": "five billion".',
});
