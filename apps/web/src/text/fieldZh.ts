import type { fieldEn } from './fieldEn.ts';

/** What the page of the whole field says, in Chinese. */
export const fieldZh: typeof fieldEn = {
  title: '谁能撑下去？',
  until: '直至年末',
  show: '查看',
  under: '假如',
  asItStands: '现状',
  says: '各公司按自身数字延续：增速递减，没有新资金。',
  assumptions:
    '所有公司采用同一情景。增速为各公司最近已知的增速，每年减半；除非情景另有说明，承诺资金中只计已到账部分。',
  company: '公司',
  open: (rows) =>
    `其中 ${rows.length} 家尚难断定：${rows.map(({ name, chance }) => `${name}有 ${chance} 的未来资金足够`).join('，')}。`,
  verdict: '结论',
  chance: '仍有资金的未来',
  chanceLabel: (chances) => `各年末仍有资金的概率：${chances}`,
  atRisk: '价格战中的风险',
  atRiskNote: '风险指通常的价格战到期时消耗的现金，下方为其占期初现金之比，可能超过全部。',
  left: '剩余现金（占今日）',
  verdictNote:
    '结论按最近增速的单一未来得出；方格统计说法留有余地的所有未来，其中五分之一或更多结果相反时，结论写作“可能”。用尽月份取居中的未来，与“试一试”一致；多数未来足够时取单一未来。',
  leftNote: '剩余现金按单一未来计算。',
  verdicts: { selfFunding: '可自给', lasts: '足够', out: '将用尽', unknown: '未知' },
  verdictsOpen: { selfFunding: '可能自给', lasts: '可能足够', out: '可能用尽', unknown: '未知' },
  lastsIn: (chance) => `${chance} 的未来资金足够`,
  from: (month) => `自 ${month}`,
  in: (month) => `于 ${month}`,
  held: '按现金除以最近消耗计，收入与成本并非同时已知',
  stale: '数字较旧',
  lab: '试一试',
  labOf: (name) => `试一试：${name}`,
  unknown: '披露不足',
  unknownNote: '没有来源披露所列项目；缺少的数字不作填补。',
  none: '截至该日，账本中没有这一领域的公司。',
};
