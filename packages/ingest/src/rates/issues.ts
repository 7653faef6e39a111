import { defineIssue } from '@solvent/core/issue';

export const notRates = defineIssue({
  code: 'rates/unknown-table',
  severity: 'error',
  en: {
    message: 'This is no table of exchange rates that is known: {why}.',
    remedy:
      'Give the table of the European Central Bank (eurofxref-hist.csv, .zip or .xml) or of FRED (such as DEXCHUS.csv) as downloaded.',
  },
  zh: {
    message: '不认识这份汇率表：{why}。',
    remedy: '请提供欧洲央行（eurofxref-hist.csv、.zip 或 .xml）或 FRED（如 DEXCHUS.csv）原样下载的表。',
  },
  example: 'solvent import fx prices.csv',
});

export const badRate = defineIssue({
  code: 'rates/bad-rate',
  severity: 'error',
  en: {
    message: '"{text}" is not a rate of {column}.',
    remedy: 'Download the file again; nothing of it was kept.',
  },
  zh: { message: '“{text}”不是 {column} 的汇率。', remedy: '请重新下载该文件；本次未保存任何内容。' },
  example: 'A line that was cut in the middle.',
});

export const openRates = defineIssue({
  code: 'rates/two-readings',
  severity: 'error',
  en: {
    message: '"{text}" can be read two ways, and no other cell of the table settles it.',
    remedy: 'Download the table again, with days as 2026-03-05 and a decimal point; nothing of it was kept.',
  },
  zh: {
    message: '“{text}”有两种读法，表中其他单元格也不能判定。',
    remedy: '请重新下载，日期写作 2026-03-05、小数点为“.”；本次未保存任何内容。',
  },
  example: 'A table of one day that a spreadsheet wrote as 3/4/2026.',
});

export const twoRates = defineIssue({
  code: 'rates/two-rates',
  severity: 'error',
  en: {
    message: '{pair} has two rates, {a} and {b}.',
    remedy: 'Remove the wrong one; nothing of the file was kept.',
  },
  zh: { message: '{pair} 有两个汇率：{a} 与 {b}。', remedy: '请删去错误的一个；本次未保存任何内容。' },
  example: 'A table with two lines for one day.',
});

export const monthlyRates = defineIssue({
  code: 'rates/monthly',
  severity: 'error',
  en: {
    message:
      'These are averages of months; the ledger converts by the rate of a day or the average of a year.',
    remedy: 'Download the daily series (DEXCHUS for EXCHUS) or the yearly one (AEXCHUS).',
  },
  zh: {
    message: '这是月平均汇率；账本按当日汇率或年平均汇率换算。',
    remedy: '请下载日度序列（EXCHUS 对应 DEXCHUS）或年度序列（AEXCHUS）。',
  },
  example: 'FRED’s series EXCHUS.',
});
