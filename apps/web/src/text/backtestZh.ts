import type { backtestEn } from './backtestEn.ts';

/** What the method page says of how good the forecasts are, in Chinese. */
export const backtestZh: typeof backtestEn = {
  title: '预测有多准',
  sentence: (companies, skill4, skill8) =>
    `在 ${companies} 家公司上，每家都用其余公司得出的模型预测：提前四个季度，误差比最好的简单规则低 ${skill4}；提前八个季度低 ${skill8}。`,
  note: '在每个申报日，只用当时已申报的数据预测此后若干季度的自由现金流合计。误差（CRPS）以年收入的比例计；简单规则为沿用最近四个季度。',
  ahead: '提前',
  quarters: (n) => `${n} 个季度`,
  origins: '申报日数',
  error: '误差',
  simple: '简单规则',
  skill: '降低',
  inside: (level) => `落在 ${level}% 区间`,
  byCompany: '逐家公司',
  company: '公司',
  made: (day) => `${day} 由 scripts/writeBacktest.ts 计算。`,
  replayTitle: '当日会怎么说',
  replayNote: '在三个有人作出预言的日子，本页按当日所知会显示什么。',
  replayFilings: '按当日已有财报，对此后四个季度自由现金流的预测',
  from: '自此后的季度',
  said: '预测',
  range: '80% 区间',
  came: '实际',
  inRange: '区间内',
  outRange: '区间外',
  notOver: '尚未结束',
};
