import { defineIssue } from '../issue/index.ts';

export const tooFewQuarters = defineIssue({
  code: 'prediction/too-few-quarters',
  severity: 'error',
  en: {
    message: 'Only {known} quarters in a row are known; a forecast of cash flow needs four.',
    remedy: 'Add the missing quarters of operating cash flow and capital expenditure.',
  },
  zh: {
    message: '仅有 {known} 个连续季度的数据；预测现金流至少需要四个。',
    remedy: '请补充所缺季度的经营现金流与资本支出。',
  },
  example: 'A company listed half a year ago.',
});

export const noSize = defineIssue({
  code: 'prediction/no-size',
  severity: 'error',
  en: {
    message: 'Neither revenue nor an outflow of cash is known for the last four quarters.',
    remedy: 'Add revenue: the forecast is made in the company’s own size.',
  },
  zh: {
    message: '最近四个季度既无收入数据，也无现金净流出。',
    remedy: '请补充收入：预测以公司自身规模为单位。',
  },
  example: 'Four quarters without revenue whose cash flows are zero.',
});

export const nothingToScore = defineIssue({
  code: 'prediction/nothing-to-score',
  severity: 'warning',
  en: {
    message:
      '{company} has no quarter from which a forecast could be scored: {known} quarters in a row are known.',
    remedy: 'Twelve in a row and four after them are needed.',
  },
  zh: {
    message: '{company} 没有可供评分的季度：已知连续季度 {known} 个。',
    remedy: '需要连续十二个季度，且其后还有四个。',
  },
  example: 'The filings of a company listed two years ago.',
});
