import type { Cue } from './cues.ts';

/** Words that say how a figure is known, what it is measured against, and for what length of time. */
export function statusWords(): (readonly [string, Cue])[] {
  const list: (readonly [string, Cue])[] = [];
  for (const [cue, words] of table) for (const word of words.split('|')) list.push([word, cue]);
  return list;
}

const table: readonly (readonly [Cue, string])[] = [
  [
    { role: 'status', status: 'projection' },
    '很可能|极有可能|很有可能|预计|预期|预测|财测|预料|料将|有望|全年预估|年度预估|预估下限|预估上限|预估上调|营收预估|烧钱预估|支出预估|或将|可能达到|将达到|将达|将会|将增至|将升至|将增长|将突破|将超过|将扩大|将亏损|将烧掉|将在|将于|指引|展望|业绩指引|恐将|或达|或超|可能会|预估今年|将为|会破|将耗尽|还将|可望|有机会|将持续|将降至|预示|将从|将由|上看',
  ],
  [
    { role: 'status', status: 'projection' },
    'raised its forecast|raised its guidance|raised its capex|raised its outlook|raised its target|raised its estimate|lifted its forecast|lifted its guidance|raised guidance|raised its spending|expects|expected|expect|expecting|forecast|forecasts|forecasted|forecasting|projects|projected|projecting|projection|projections|anticipates|anticipated|anticipate|will|would|could|might|should reach|on track|on pace|guidance|guided|guides|outlook|predicts|predicted|is set to|are set to|likely to|sees|poised to|set to|on course|estimates it will|is going to|going to',
  ],
  [
    { role: 'status', status: 'target' },
    '目标|原定|将向|计划|计画|规画|拟|拟以|寻求|洽谈|商谈|正在谈|谈判|力争|准备|打算|筹划|考虑|希望|欲|将投入|将投资|有意|争取|商讨|磋商|正寻求|据传|有传|市传|盛传|意向|意在|接近尾声|已启动|启动新一轮|在谈|接近完成|接近达成|即将完成|正在进行',
  ],
  [
    { role: 'status', status: 'target' },
    'shopping for|asking for|looking for|hoping to|aims|aiming|aim|plans to|plans for|planning to|planned|plan to|a plan of|plan for|targets|targeting|targeted|target|goal|in talks|talks|negotiating|negotiations|discussing|discussions|seeking|seeks|looking to|considering|weighing|exploring|hopes|hoping|hope|intends|wants to|nearing|near a deal|close to a deal|finalising|finalizing|pledged|pledges|ambition|proposes|proposed|aspires|closing in|about to|preparing to|pursuing',
  ],
  [
    { role: 'status', status: 'estimate' },
    '估计|估算|预估|可能|理论|理论上|测算|推算|据估|粗略估算|据估计|按此估算|据测算|推测',
  ],
  [
    { role: 'status', status: 'estimate' },
    'estimate|estimates|estimated|estimating|analysis|calculated|calculates|reckons|believed to|thought to|analysts at|implies|implied',
  ],
  [{ role: 'status', status: 'actual' }, '实际上|实际|已|已完成|已获|宣布完成|已经|最终|实现了|录得'],
  [{ role: 'status', status: 'actual' }, 'reported|posted|actually|recorded'],
  [{ role: 'annualised' }, '年化|年化口径|annualized|annualised|running at|at an annual rate'],
  [
    { role: 'cumulative' },
    '累计|合计|总共|总计|成立以来|上市以来|迄今|一共|共计|至今|in total|to date|so far|since its founding|since inception|cumulatively|altogether|since it was founded|over its lifetime|a total of|in all',
  ],
  [{ role: 'together' }, '之和|合计|总共|总和|加起来|共同|合共|combined|together|collectively|in aggregate'],
  [
    { role: 'denied' },
    '否认|不实|并非事实|非事实|无稽之谈|辟谣|不属实|谣言|假消息|纯属虚构|泡影|不太可能|子虚乌有|纯属|失实|并不属实|没有的事|不可信|不准确|与事实不符|驳斥|denied|denies|denying|deny|dismissed as|refuted|refutes|not true|untrue|false|inaccurate|rejected reports|rejected a report|rejected the|dismissed a report|disputed|disputes|rejects|unfounded|no truth|debunked|wrong|nonsense|rejected that|rejected those|dismissed the report|dismissed that|not accurate|not correct|incorrect|fabricated',
  ],
  [
    { role: 'condition' },
    '如果|若|假如|除非|一旦|倘若|假设|的前提下|前提是|条件是|取决于|if|unless|provided that|contingent on|contingent upon|conditional on|subject to|assuming|as long as|on condition',
  ],
  [
    { role: 'base', against: 'yoy' },
    '同比|年增|年增率|年成长|按年|较上年同期|较去年同期|比上年同期|比去年同期|年减|同比增速|较上年|与去年相比|较去年|year over year|year-over-year|year on year|year-on-year|from a year earlier|from a year ago|from the previous year|yoy|y/y|compared with a year earlier|on the year|than a year earlier|from the prior year|annually',
  ],
  [
    { role: 'base', against: 'qoq' },
    '环比|季增|按季|季减|较上季|较前一季|较上一季度|环比增速|quarter over quarter|quarter-over-quarter|quarter on quarter|quarter-on-quarter|from the previous quarter|from the prior quarter|qoq|q/q|sequentially|sequential',
  ],
  [
    { role: 'base', against: 'mom' },
    '月增|按月|月减|month over month|month-on-month|mom|from the previous month',
  ],
  [
    { role: 'base', against: 'cagr' },
    '复合增长率|复合年增长率|年均复合增长率|年复合增长率|复合年均增长率|年均增长|CAGR|compound annual growth rate|compound annual growth',
  ],
  [
    { role: 'change', direction: 1 },
    '增长|多了|大涨|暴涨|成长|年成长|增加|上升|上涨|提升|攀升|激增|暴增|大增|猛增|飙升|扩大|增幅|增速|提高|增|升|涨|涨价|提价|倍增|剧增|拉升|上调|大幅增长',
  ],
  [
    { role: 'change', direction: -1 },
    '下降|少了|大跌|暴跌|下滑|减少|收窄|缩减|降低|下跌|缩小|回落|锐减|骤降|降幅|跌幅|下调|降价|缩水|减|降|跌|衰退|大降|便宜|缩窄',
  ],
  [
    { role: 'change', direction: 1, to: true },
    '倍增至|增至|升至|增长至|增加至|扩大至|提升至|上升至|攀升至|飙升至|涨至|增长到|上升到|增加到|提高到|提高至|升到|涨到|上调至|扩大到',
  ],
  [
    { role: 'change', direction: -1, to: true },
    '降至|减至|下降至|降到|减少至|减少到|收窄至|下滑至|缩减至|下调至|下降到|降低到|缩减到|收窄到',
  ],
  [
    { role: 'change', direction: 1 },
    'up|rose|rise|rises|rising|grew|grow|grows|growing|growth|growth of|increase|increased|increases|increasing|jumped|jump|climbed|climb|surged|surge|soared|gained|gain|expanded|widened|higher|accelerated|advanced|swelled|leapt|leaped|rocketed|ballooned|skyrocketed|quickened|mushroomed|raised by|spiked',
  ],
  [
    { role: 'change', direction: -1 },
    'down|fell|fall|falls|falling|decline|declined|declines|decrease|decreased|dropped|drop|drops|slid|shrank|shrunk|slumped|slump|plummeted|collapsed|cratered|eased|dwindled|retreated|sagged|lower|lowered|narrowed|plunged|tumbled|slipped|contracted|reduced|cut by|slashed by|sank|dipped',
  ],
  [
    { role: 'factor', factor: '2' },
    'more than double|翻番|翻了一番|翻一番|翻倍|翻了一倍|增长一倍|doubled|doubling|doubles|twofold',
  ],
  [{ role: 'factor', factor: '4' }, '翻两番|翻了两番|quadrupled|quadrupling|quadruple|fourfold'],
  [{ role: 'factor', factor: '3' }, 'tripled|tripling|triple|triples|trebled|threefold'],
  [{ role: 'factor', factor: '5' }, 'quintupled|fivefold'],
  [{ role: 'factor', factor: '10' }, 'tenfold|ten-fold'],
  [{ role: 'factor', factor: '0.5' }, '减半|腰斩|halved|halving'],
  [
    { role: 'per', per: 'day' },
    '每天|每日|日均|一天|单日|平均每天|a day|per day|daily|each day|every day|/day',
  ],
  [
    { role: 'per', per: 'month' },
    '每月|月均|一个月|单月|每个月|平均每月|/月|包月价|包月服务|连续包月|按月付|a month|per month|monthly|each month|every month|/month|/mo|a-month|per-month',
  ],
  [{ role: 'per', per: 'quarter' }, '每季度|每季|单季|a quarter|per quarter|each quarter|quarterly burn'],
  [
    { role: 'per', per: 'year' },
    '连续包年|包年|每年|一年下来|年均|/年|a year|per year|annually|each year|every year|/year|per annum|a-year',
  ],
  [
    { role: 'per', per: 'million_tokens' },
    '每百万tokens|每百万token|每百万个token|每百万个tokens|/百万tokens|/百万token|/百万|百万tokens|百万token|每百万输入tokens|每百万输出tokens|每百万输入token|每百万输出token|per million tokens|per million input tokens|per million output tokens|per 1M tokens|/M tokens|a million tokens|per 1m input tokens|per 1m output tokens|per million|/1M tokens',
  ],
  [
    { role: 'per', per: 'thousand_tokens' },
    '/千tokens|/千token|每千tokens|每千token|每千个token|元/千tokens|per thousand tokens|per 1K tokens|per 1,000 tokens',
  ],
  [
    { role: 'per', per: 'seat' },
    '每席位|每用户每月|每人每月|每座席|per seat|per user per month|per user a month|per seat per month|per user|a seat',
  ],
  [
    { role: 'zero' },
    '0收入|零收入|0营收|零营收|尚无收入|没有收入|尚未产生收入|未产生任何收入|zero revenue|has no revenue|had no revenue|generates no revenue|no revenue yet',
  ],
  [
    { role: 'positive' },
    '转正|由负转正|转为正|turned positive|turn positive|turns positive|turned free cash flow positive|turn free cash flow positive|positive free cash flow',
  ],
  [{ role: 'respectively' }, '分别为|分别|依次为|各为|分别是|分别达|respectively'],
];
