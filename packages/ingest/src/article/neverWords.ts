import type { Cue } from './cues.ts';

/** Words for figures that are no claim here: share prices, market shares, parameters, chips, scores, fines, fortunes. */
export function neverWords(): (readonly [string, Cue])[] {
  return neverTable.flatMap(([of, words, weak]) =>
    words.split('|').map((word) => [word, { role: 'never', of, ...(weak ? { weak } : {}) }] as const),
  );
}

const neverTable: readonly (readonly [string, string, boolean?])[] = [
  // Words that hide a cue inside them.
  // Words that merely look like a cue: they say nothing either way.
  [
    'hidden',
    '盈亏|亏本|亏欠|融资租赁|融资券|融资融券|融资余额|投资者关系|损失函数|非现金|储能|energy storage|non-cash|noncash|cash register',
  ],
  ['word', '总裁|副总裁|发烧|燃烧|宣传|会员国|成本利润率|营收结构|收入结构', true],
  [
    'shares',
    '每股亏损|每股净亏损|loss per share|losses per share|per-share|每股盈余|每股收益|每股纯益|EPS|earnings per share|股价|股票|每股|报收|收报|收于|收盘价|收盘|开盘|盘中|市值|总市值|成交额|成交量|成交值|成交|两市|涨幅|跌幅|涨停|跌停|收涨|收跌|发行价|招股价|目标价|配售价|市销率|市盈率|沪指|恒指|台股|指数|点位|换手率|缩量|放量|持股|持股比例|股权比例|股份|股比',
  ],
  [
    'shares',
    'total market capitalization|total market capitalisation|total market value|total market cap|share price|stock price|shares|stock|stocks|market cap|market capitalisation|market capitalization|market value|per share|a share|apiece|closed at|trading at|traded at|price target|index|S&P 500|Nasdaq|Dow|yield|ADR|offer price|IPO price|worth $5 trillion',
  ],
  [
    'market share',
    '市场份额|市占率|市占|份额|占有率|渗透率|market share|share of the|share of global|of the market|controls|penetration',
  ],
  ['stake', '股权|占股|stake in|ownership|equity stake|percent stake|% stake'],
  [
    'fine',
    '罚款|罚金|罚|重罚|处罚|赔偿|赔偿金|和解金|和解|判赔|索赔|诉讼|fine|fined|fines|penalty|penalties|settlement|settle|damages|lawsuit|sued|compensate|restitution',
  ],
  [
    'wealth',
    '身家|个人财富|财富|富豪|首富|净资产约|净身家|net worth|fortune|wealth|billionaire|richest|wealthiest',
  ],
  ['parameters', '参数|总参数|总参数量|参数量|激活参数|参数规模|parameters|parameter|active parameters'],
  [
    'tokens',
    'tokens|token|调用量|日均调用|上下文|上下文窗口|上下文长度|context window|context length|context',
  ],
  [
    'chips',
    'GPU|GPUs|芯片|算力卡|显卡|加速卡|H100|H200|H800|A100|B200|GB200|TPU|TPUs|chips|accelerators|昇腾|集群|万卡',
  ],
  [
    'benchmark',
    '准确率|得分|评分|测评|评测|成绩|通过率|良率|胜率|幻觉率|错误率|跑分|基准测试|Elo|benchmark|benchmarks|scored|scores|score|accuracy|error rate|hallucination rate|AIME|SWE-bench|MMLU|LMArena|win rate',
  ],
  [
    'downloads',
    '下载量|下载次数|下载|访问量|访问次数|浏览量|播放量|观看|点赞|粉丝|阅读量|引用|downloads|downloaded|visits|page views|views|visitors|visited|attendees|followers|likes|stars|citations|traffic',
  ],
  ['power', '装机容量|占地|功率|吉瓦|兆瓦|megawatts|gigawatts|power capacity|acres'],
  ['latency', '延迟|速度|时延|续航里程|加速|latency|throughput|speed'],
  ['place', '热线|电话|客服|专线|邮编|地址|Suite|phone|page|chapter|Table|ISO|RFC'],
  [
    'macro',
    '人口|GDP|国内生产总值|通胀|失业率|游客|学生|考生|参赛|人次|population|inflation|unemployment|Fortune 500',
  ],
  ['target price', '上调目标价|评级|rating|upgrade'],
];
