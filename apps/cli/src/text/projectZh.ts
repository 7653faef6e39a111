import type { Words } from './en.ts';

/** What is said of a projection of one's own figures, in Chinese. */
export const projectZh: Words['project'] = {
  lasts: (months, until) => `按这些数字，资金可支撑 ${months}${until}。`,
  ends: (how) => `按这些数字：${how}。`,
  untilDay: (day) => `，到 ${day}`,
  breakEven: (month) => `收入在第 ${month} 个月追上成本。`,
  peakNeed: (amount) => `在收入覆盖成本之前共需资金：${amount}。`,
  minCash: (amount, month) => `最低现金：${amount}，第 ${month} 个月。`,
  aliveConstant: '成本不变时',
  aliveGrowing: '成本按所给速度增长时',
  alive: (month) => `默认存活：收入在第 ${month} 个月追上成本`,
  dead: (month) => `默认死亡：现金在第 ${month} 个月耗尽`,
  alreadyAlive: '已能自给',
  undecided: (months) => `${months} 个月内无定论`,
  everyMonth: '逐月数据：--csv、--jsonl 或 --json。',
};
