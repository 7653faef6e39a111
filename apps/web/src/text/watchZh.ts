import type { watchEn } from './watchEn.ts';

/** 关注页的中文文本；英文见 watchEn.ts。 */
export const watchZh: typeof watchEn = {
  title: '谁的现金将不足？',
  months: '低于此月数即警告',
  show: '查看',
  all: '以下为现金与消耗均已知的所有公司。选出您所依赖的公司后，本页网址就是您的关注名单。',
  chosen: '您选定的公司。本页网址就是关注名单：可以收藏，也可以发给同事。',
  choose: '要关注的公司',
  add: '关注',
  remove: '不再关注',
  company: '公司',
  verdict: '判断',
  verdicts: {
    below: (months) => `不足 ${months} 个月`,
    above: (months) => `不少于 ${months} 个月`,
    selfFunding: () => '可自给',
    unknown: () => '未知',
  },
  held: '按最近消耗',
  planned: '按其自身预测',
  asOf: '现金截至',
  every: '若要每天早晨得到提醒，可让脚本运行下面的命令；有公司不足时以 3 退出：',
  filers: '有财报的公司',
  filersNote:
    '您的账本中所有已导入财报的公司，按最近报告的现金流计算：自由现金流；未披露资本开支者用经营现金流。',
  noFilers: '尚未导入财报。一条命令即可读取一家公司或 SEC 整包的全部财报，本页随即可筛查：',
  cash: '现金',
  burn: '每月消耗',
  until: '至',
  monthsColumn: '月数',
  operating: '经营现金流',
  more: (n) => `另有 ${n} 家，见 CSV。`,
  csv: '全部导出为 CSV',
};
