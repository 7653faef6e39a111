import type { Words } from './en.ts';

/** What is said of forecasts tried on the past, in Chinese. */
export const backtestZh: Words['backtest'] = {
  quarters: '季度',
  scored: '已评分',
  crps: '误差',
  lastQuarter: '沿用上季',
  trailingFour: '沿用近四季',
  trendLine: '趋势',
  skill: '优于',
  scope: (origins: number, companies: number) => `在 ${origins} 个披露日作出预测，评分公司 ${companies} 家。`,
  nothing: (origins: number) => `没有可评分的预测：此前已知十二个季度的披露日有 ${origins} 个。`,
  note: '各列为区间命中率；误差为 CRPS 占年收入的比例，与三种简单预测对照。',
};
