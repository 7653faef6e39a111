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
  verdict: '资金',
  chance: '仍有资金的概率',
  chanceLabel: (chances) => `各年末仍有资金的概率：${chances}`,
  atRisk: '价格战中的风险',
  atRiskNote: '风险指通常的价格战到期时消耗的现金，下方为其占期初现金之比，可能超过全部。',
  left: '剩余现金',
  leftNote:
    '资金是否用尽、何时用尽以及剩余现金（占期初之比），均按最近增速的单一未来计算；概率则涵盖主张留有余地的所有未来，两者可能不同。',
  verdicts: { selfFunding: '可自给', lasts: '足够', out: '将用尽', unknown: '未知' },
  from: (month) => `自 ${month}`,
  on: (day) => `于 ${day}`,
  held: '按现金除以最近消耗计，收入与成本并非同时已知',
  stale: '数字较旧',
  lab: '试一试',
  labOf: (name) => `试一试：${name}`,
  unknown: '披露不足',
  unknownNote: '没有来源披露所列项目；缺少的数字不作填补。',
  source: '账本；各公司的未来按其主张留下的不确定性推演',
  none: '截至该日，账本中没有这一领域的公司。',
};
