import { defineIssue } from '../issue/index.ts';

export const badDay = defineIssue({
  code: 'report/bad-day',
  severity: 'error',
  en: { message: '"{text}" is not a day.', remedy: 'Write it as YYYY-MM-DD, such as 2024-10-31.' },
  zh: { message: '“{text}”不是日期。', remedy: '请写成 YYYY-MM-DD，例如 2024-10-31。' },
  example: 'solvent runway openai --as-known-at yesterday',
});

export const badMetric = defineIssue({
  code: 'report/unknown-metric',
  severity: 'error',
  en: {
    message: 'There is no metric "{text}".',
    remedy: '`solvent metrics` lists them; the nearest are {nearest}.',
  },
  zh: {
    message: '没有名为“{text}”的指标。',
    remedy: '`solvent metrics` 列出全部指标；最接近的是 {nearest}。',
  },
  example: 'solvent series openai revenu',
});

export const badPeriod = defineIssue({
  code: 'report/bad-period',
  severity: 'error',
  en: {
    message: '"{text}" is not a period.',
    remedy: 'Write 2024, 2024-Q3, 2024-H1, 2024-08, 2024-01-01..2024-06-30 or @2024-06-30.',
  },
  zh: {
    message: '“{text}”不是期间。',
    remedy: '可写 2024、2024-Q3、2024-H1、2024-08、2024-01-01..2024-06-30 或 @2024-06-30。',
  },
  example: 'solvent reconcile openai revenue last-year',
});

export const badCurrency = defineIssue({
  code: 'report/unknown-currency',
  severity: 'error',
  en: {
    message: 'The ledger does not know the currency "{text}".',
    remedy: 'Use an ISO code such as USD, CNY, HKD or EUR.',
  },
  zh: { message: '账本不认识货币“{text}”。', remedy: '请用 ISO 代码，例如 USD、CNY、HKD、EUR。' },
  example: 'solvent compare uber tesla --currency XYZ',
});

export const mixedBases = defineIssue({
  code: 'report/mixed-bases',
  severity: 'error',
  en: {
    message:
      '{companies} have no burn on one basis: {bases}. A loss is not set beside free cash flow unasked.',
    remedy: 'Compare what they share, or pass --force "REASON"; the reason is then shown with the figures.',
  },
  zh: {
    message: '{companies} 的消耗口径不同：{bases}。未经要求，不把亏损与自由现金流并列。',
    remedy: '请比较相同口径，或加 --force "理由"；理由会与数字一同显示。',
  },
  example: 'solvent compare uber tesla openai',
});

export const staleBalance = defineIssue({
  code: 'report/stale-cash',
  severity: 'warning',
  en: {
    message: 'The cash balance is of {day}, {age} days before the day asked about.',
    remedy: 'Look for a later balance; the runway counts from {day}.',
  },
  zh: {
    message: '现金余额为 {day} 的数字，距所问日期 {age} 天。',
    remedy: '请寻找更新的余额；可支撑月数从 {day} 起算。',
  },
  example: 'A company whose last stated balance is more than 200 days old.',
});

export const proxyBurn = defineIssue({
  code: 'report/loss-as-burn',
  severity: 'warning',
  en: {
    message: 'No recent cash burn is known; the {measure} stands in for it. A loss is not cash.',
    remedy: 'Read the result as an order of size; `solvent burn {company}` shows every basis.',
  },
  zh: {
    message: '没有近期的现金消耗数据，以{measure}代替。亏损不等于现金流出。',
    remedy: '结果只作量级参考；`solvent burn {company}` 列出各口径。',
  },
  example: 'OpenAI as known on 2024-07-31: only the expected loss was known.',
});

export const unknownFigure = defineIssue({
  code: 'report/unknown-figure',
  severity: 'error',
  en: {
    message: 'No figure or claim is called "{id}".',
    remedy:
      'Take an id from a report with --json, such as openai/runway/cash, or a claim id from `solvent claims openai`.',
  },
  zh: {
    message: '没有名为“{id}”的数字或说法。',
    remedy: '请从带 --json 的报告中取 id，例如 openai/runway/cash，或从 `solvent claims openai` 取说法 id。',
  },
  example: 'solvent explain openai/cahs',
});

export const badMonth = defineIssue({
  code: 'report/bad-month',
  severity: 'error',
  en: {
    message: '"{text}" is not a month of the {months} that are looked at, which begin in {first}.',
    remedy: 'Write it as YYYY-MM.',
  },
  zh: { message: '“{text}”不在所看的 {months} 个月内（自 {first} 起）。', remedy: '请写成 YYYY-MM。' },
  example: 'solvent gap openai --from 2019-01',
});

export const badLever = defineIssue({
  code: 'report/unknown-lever',
  severity: 'error',
  en: { message: 'There is no lever "{text}".', remedy: 'The levers are {known}.' },
  zh: { message: '没有名为“{text}”的杠杆。', remedy: '可用：{known}。' },
  example: 'solvent gap openai --first prices --second training',
});

export const badCheck = defineIssue({
  code: 'report/unknown-check',
  severity: 'error',
  en: { message: 'There is no check "{text}".', remedy: 'The checks are {known}.' },
  zh: { message: '没有名为“{text}”的检查。', remedy: '可用：{known}。' },
  example: 'solvent check --only check/no-such-thing',
});

export const badUntil = defineIssue({
  code: 'report/bad-until',
  severity: 'error',
  en: {
    message: '"{text}" is not a month or year that can be looked at.',
    remedy: 'Write a year or month after the position begins, such as 2030 or 2030-12.',
  },
  zh: {
    message: '“{text}”不是可以查看的月份或年份。',
    remedy: '请写起点之后的年份或月份，例如 2030 或 2030-12。',
  },
  example: 'solvent screen --until someday',
});

export const badBelow = defineIssue({
  code: 'report/bad-below',
  severity: 'error',
  en: {
    message: '"{text}" is no number of months that can be asked for.',
    remedy: 'Write months above 0 and up to 1200, such as 12.',
  },
  zh: {
    message: '“{text}”不是可以查询的月数。',
    remedy: '请写大于 0 且不超过 1200 的月数，例如 12。',
  },
  example: 'solvent screen --below 0',
});

export const badTerm = defineIssue({
  code: 'report/bad-term',
  severity: 'error',
  en: {
    message: '{name} is "{text}", which is not a decimal above {low} and up to {high}.',
    remedy: 'Write a fraction, such as -0.5 for a fall by half.',
  },
  zh: {
    message: '{name} 为“{text}”，须为大于 {low} 且不超过 {high} 的小数。',
    remedy: '请写小数，例如下降一半写 -0.5。',
  },
  example: 'solvent pricewar openai --price-change -94',
});

export const unknownPrediction = defineIssue({
  code: 'report/unknown-prediction',
  severity: 'error',
  en: {
    message: 'No prediction is called "{id}", or it was not made yet on that day.',
    remedy: '`solvent predictions` lists them with their ids.',
  },
  zh: {
    message: '没有名为“{id}”的预测，或当日尚未作出。',
    remedy: '`solvent predictions` 列出全部预测及编号。',
  },
  example: 'solvent predictions --id openai-bankrupt',
});

export const unknownSpeaker = defineIssue({
  code: 'report/unknown-speaker',
  severity: 'error',
  en: {
    message: 'No company and nobody who predicted anything is called "{text}".',
    remedy: 'Use a company, a source, or a name from `solvent predictions`.',
  },
  zh: {
    message: '没有名为“{text}”的公司、来源或预测者。',
    remedy: '请使用公司、来源，或 `solvent predictions` 中的名称。',
  },
  example: 'solvent predictions nostradamus',
});

export const noBooks = defineIssue({
  code: 'report/no-books',
  severity: 'error',
  en: {
    message: 'No books of a company of your own called "{text}" were read.',
    remedy: 'Read them on the page of own books, or with `solvent import books`.',
  },
  zh: {
    message: '没有读入过名为“{text}”的自有公司账簿。',
    remedy: '请在自有账簿页面读入，或使用 `solvent import books`。',
  },
  example: 'GET /api/v1/books?company=own-nobody',
});

export const onlyReceipts = defineIssue({
  code: 'report/only-receipts',
  severity: 'warning',
  en: {
    message: 'The books read so far show what came in; what is paid from other accounts is not in them.',
    remedy: 'Read the bank account or a profit and loss as well: until then no burn is known.',
  },
  zh: {
    message: '目前读入的账簿只有收款；从其他账户支付的成本不在其中。',
    remedy: '请再读入银行流水或损益表；在此之前无从得知消耗。',
  },
  example: 'Own books that are a Stripe export alone.',
});
