import type { Lang } from '@solvent/core/money';

/** The words of the components themselves; what a page says is in the page's own texts. */
const en = {
  asOf: 'as of',
  tableBehind: 'The figures as a table',
  download: 'Download',
  link: 'Link',
  source: 'Source',
  formula: 'Formula',
  rule: 'Rule',
  inputs: 'Made from',
  restsOn: 'Rests on',
  quote: 'In the words of the source',
  published: 'published',
  publishedUnknown: 'day of publication unknown',
  origin: 'Story first told by',
  attributedTo: 'according to',
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  correction: { retract: 'Taken back', supersede: 'Replaced', flag: 'Flagged' },
  replaces: 'Takes the place of',
  missing: 'This claim is not in the ledger as known that day:',
  original: 'the document',
  claim: 'claim',
  lastActual: 'last balance',
  moneyOut: 'money out',
  statedBurn: 'at the latest burn',
  plannedBurn: 'along forecasts',
  balance: 'balance',
  zero: '0',
  logScale: 'log scale',
  actual: 'actual',
  estimate: 'estimate',
  forward: 'forecast',
  yearsSince: {
    founding: 'years since founding',
    'first-year': 'years since first figures',
    revenue: 'revenue of the year',
    calendar: 'year',
  },
  noFigure: 'not known',
} as const;

type Words = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string
    ? string
    : { readonly [Inner in keyof (typeof en)[Key]]: string };
};

const zh: Words = {
  asOf: '截至',
  tableBehind: '图中数据',
  download: '下载',
  link: '链接',
  source: '来源',
  formula: '公式',
  rule: '规则',
  inputs: '由以下数字得出',
  restsOn: '依据',
  quote: '来源原文',
  published: '发布于',
  publishedUnknown: '发布日期不详',
  origin: '最初报道',
  attributedTo: '据',
  confidence: { high: '可信度高', medium: '可信度中', low: '可信度低' },
  correction: { retract: '已撤回', supersede: '已被取代', flag: '已标记' },
  replaces: '取代',
  missing: '该日所知的账本中没有这一说法：',
  original: '原文件',
  claim: '说法',
  lastActual: '最近余额',
  moneyOut: '资金用尽',
  statedBurn: '按最近消耗',
  plannedBurn: '按逐年预测',
  balance: '余额',
  zero: '0',
  logScale: '对数坐标',
  actual: '实际',
  estimate: '估计',
  forward: '预测',
  yearsSince: {
    founding: '成立后年数',
    'first-year': '首次披露后年数',
    revenue: '当年收入',
    calendar: '年份',
  },
  noFigure: '不详',
};

const all: Readonly<Record<Lang, Words>> = { en, zh };

export function words(lang: Lang): Words {
  return all[lang];
}
