import type { Words } from './en.ts';

/** What is said of predictions and what came of them, in Chinese. */
export const predictionsZh: Words['predictions'] = {
  deadline: '期限',
  made: '作出',
  foretoldBy: '预测者',
  foretold: '预测内容',
  said: '所言',
  outcome: '结果',
  came: '实际',
  missedBy: '偏差',
  status: {
    open: '未决',
    overdue: '逾期未决',
    yes: '已发生',
    no: '未发生',
    value: '已知',
    void: '作废',
  } as Readonly<Record<string, string>>,
  settledBy: '判定标准',
  restsOn: '前提',
  hindsight: '到期后才公布：不计入任何记录。',
  revisions: '前后历次说法',
  certainAndWrong: '断言且落空',
  errorShare: '误差',
  leadTime: (days: number) => (days < 0 ? `到期后 ${-days} 天` : `提前 ${days} 天`),
  trackRecord: '各家应验率',
  resolved: '已见分晓',
  met: '应验',
  share: '应验率',
  shareDrawn: '收缩后',
  trackRecordNote:
    '应验：概率判断方向正确，或数值误差在一成以内。满五条已见分晓才给出应验率，旁列向总体收缩后的比率。* 为对含糊措辞的约定读法。到期后才说的不计入任何人。',
  replayTitle: '当日会作出的预测（80% 区间）',
  onDay: '日期',
  knownUntil: '已知至',
  forecast: '预测',
};
