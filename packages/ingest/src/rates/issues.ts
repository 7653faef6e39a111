import { defineIssue } from '@solvent/core/issue';

export const notRates = defineIssue({
  code: 'rates/unknown-table',
  severity: 'error',
  en: {
    message: 'This is no table of exchange rates that is known: {why}.',
    remedy:
      'Give the CSV of the European Central Bank (eurofxref-hist.csv) or of FRED (such as DEXCHUS.csv) as downloaded.',
  },
  zh: {
    message: '不认识这份汇率表：{why}。',
    remedy: '请提供欧洲央行（eurofxref-hist.csv）或 FRED（如 DEXCHUS.csv）原样下载的 CSV。',
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
