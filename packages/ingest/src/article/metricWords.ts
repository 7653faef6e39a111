import type { Cue } from './cues.ts';
import { otherMetricTable } from './otherMetricWords.ts';

/** A metric, its words divided by bars, and how much they say: `weak` words are common ones, a `verb` stands close to its figure. */
export type MetricRow = readonly [string, string, { readonly weak?: boolean; readonly verb?: boolean }?];

/** Words that name a figure; Chinese in simplified script, since the clean text has no other. */
export function metricWords(): (readonly [string, Cue])[] {
  const list: (readonly [string, Cue])[] = [];
  for (const base of ['收入', '总收入', '营收', '总营收', '营业收入', '年化收入', '年化营收'])
    for (const rate of ['运行率', '运转率', '年化运行率', '年化率'])
      list.push([base + rate, { role: 'metric', metric: 'arr' }]);
  for (const [metric, words, options] of [...metricTable, ...otherMetricTable])
    for (const word of words.split('|')) list.push([word, { role: 'metric', metric, ...options }]);
  return list;
}

const metricTable: readonly MetricRow[] = [
  [
    'revenue',
    '营业收入|营业总收入|营业额|总营收|营收|总收入|收入|销售收入|销售额|销售总额|创收|进账|产品收入|订阅收入|贩卖数字|经营收入',
  ],
  ['revenue', '收益|收款|流水', { weak: true }],
  [
    'revenue',
    'brought in|brings in|bring in|bringing in|took in|takes in|pulled in|raked in',
    { weak: true },
  ],
  [
    'revenue',
    'revenue|revenues|booked income|sales|turnover|top line|top-line|net sales|total revenue|annual revenue|annual sales',
  ],
  [
    'arr',
    '年化营收|年化收入|年化总收入|年化销售额|年化经常性收入|年化经常性营收|年化营业收入|年度经常性收入|年度经常性营收|年经常性收入|年经常性营收|经常性收入|经常性营收|预期年化总收入|年化收入规模|年化营收规模|收入年化|营收年化|收入运行率|营收运行率|年化收入运行率|年化营收运行率|年化经常性|ARR',
  ],
  [
    'arr',
    'annualized revenue|annualised revenue|annualized sales|annualised sales|annualized revenue run rate|annualised revenue run rate|annualized run rate|annualised run rate|annualized revenue run-rate|annualised revenue run-rate|annualized run-rate revenue|annualised run-rate revenue|annualized run-rate|annualised run-rate|run-rate revenue|run rate revenue|revenue run rate|revenue run-rate|annual revenue run rate|annual revenue run-rate|annual run rate|annual run-rate|run rate|run-rate|annual recurring revenue|annualized recurring revenue|annualised recurring revenue|recurring revenue|sales run rate|annualized basis|annualised basis',
  ],
  [
    'net_loss',
    '净亏损|净亏损额|净损失|净损|税后净损|税前亏损|税后亏损|税后净亏损|净亏|年内亏损|期内亏损|年度亏损|亏损额|亏损总额|亏损幅度|亏损净额|归母净亏损|亏损规模|亏损|亏|亏掉|亏了|巨亏|亏空',
  ],
  ['net_loss', 'net loss|net losses|annual loss|annual losses|loss|losses|lost|lose|loses|losing|in the red'],
  [
    'other:adjusted_net_loss',
    '经调整净亏损|经调整亏损净额|经调整亏损|调整后净亏损|调整后亏损|非国际财务报告准则净亏损|adjusted net loss|adjusted net losses|adjusted loss|non-GAAP net loss',
  ],
  [
    'other:operating_loss',
    '经营亏损|营业亏损|运营亏损|营运亏损|operating loss|operating losses|loss from operations',
  ],
  [
    'cumulative_loss',
    '累计亏损|累计净亏损|累亏|合计亏损|总计亏损|总共亏损|亏损累计|亏损合计|共亏损|cumulative loss|cumulative losses|accumulated loss|accumulated losses|accumulated deficit|cumulative net loss|cumulative net losses|total losses|combined losses',
  ],
  [
    'net_income',
    '净利润|税后纯益|税后净利|税后盈余|税后净利润|纯益|归母净利润|归母净利|净利|纯利|净赚|净挣|净收入|净盈利|归属于上市公司股东的净利润|归属于母公司股东的净利润|股东应占溢利|期内溢利|溢利|获利|盈利|赚了|利润',
  ],
  [
    'net_income',
    'net income|earned|earns|earn|net profit|net profits|profit|profits|net earnings|earnings|quarterly profit|bottom line',
  ],
  [
    'other:adjusted_net_income',
    '经调整净利润|非国际财务报告准则净利润|扣非净利润|扣非归母净利润|扣非净利|adjusted net income|adjusted net profit|adjusted profit',
  ],
  [
    'other:operating_income',
    '营业利润|经营利润|营业利益|运营利润|经营溢利|营业收益|营利益|operating income|operating profit|profit from operations|adjusted EBITA',
  ],
  ['other:ebitda', 'EBITDA|adjusted EBITDA|息税折旧摊销前利润'],
  ['other:gross_profit', '毛利润|毛利额|毛利|gross profit'],
  [
    'operating_cost',
    '总成本|运营总成本|运营成本|营运成本|运营总本钱|运营本钱|总支出|运营支出|营运支出|营运开支|运营开支|总开支|总费用|运营费用|营运费用|经营费用|经营成本|经营开支|营业成本|营业总成本|营业费用|成本支出|成本费用|年度支出|年支出|运行成本|运行费用|维护成本',
  ],
  ['operating_cost', '成本|开支|支出|花费|费用|耗费|消耗|花掉|花了', { weak: true }],
  [
    'operating_cost',
    'operating costs|operating cost|operating expenses|operating expense|opex|total costs|total cost|total expenses|total operating costs|total operating expenses|total spending|running costs|running cost|cost of running|expenses|costs and expenses|cost base|operating spending',
  ],
  ['operating_cost', 'costs|cost|bill', { weak: true }],
  ['other:spending', 'spending|spent|spend|spends|outlays', { weak: true }],
  [
    'training_cost',
    '训练成本|训练费用|训练花费|训练开支|训练支出|培训成本|练习本钱|训练本钱|预训练成本|训练总成本|模型训练成本|单次训练成本|训练投入',
  ],
  [
    'training_cost',
    'training cost|training costs|cost of training|costs of training|cost to train|trained for|training bill|training spending|training compute|training run|training runs|to train|training expenses|model training',
  ],
  [
    'other:inference_cost',
    '推理成本|推理费用|推理支出|推理开支|推理算力成本|inference cost|inference costs|inference bill|inference|inference spending|cost of inference|serving costs',
  ],
  [
    'other:compute_cost',
    '算力成本|算力费用|算力支出|算力开支|计算成本|算力投入|云服务费用|compute costs|compute cost|compute spending|compute bill|computing costs|cloud bill|cloud costs|cloud spending',
  ],
  [
    'cash_burned',
    '资金消耗|烧掉|烧钱|烧了|烧光|现金消耗|消耗现金|消耗了|现金消耗额|烧钱速度|烧钱额|烧钱规模|烧钱金额|烧去|烧|净流出现金|现金净流出|现金流出|净现金流出|流出现金|净流出|净烧钱|净支出|净消耗',
  ],
  [
    'cash_burned',
    'burn|burned|burnt|burning|burns|burn rate|cash burn|net burn|cash-burn|burning through|burned through|burn through|burns through|cash outflow|burning cash',
    { verb: true },
  ],
  [
    'cash_balance',
    '现金等价物及投资总额|现金等价物及投资|现金、现金等价物|现金及投资|现金和投资|现金及理财|账面资金|账上现金|账面现金|现金储备|总现金储备|现金及现金等价物|现金和现金等价物|现金与现金等价物|现金及等价物|货币资金|现金余额|在手现金|手头现金|手握现金|持有现金|现金及短期投资|现金与有价证券|现金及有价证券|现金和短期投资|账上资金|帐上现金|帐面现金|账户现金|账上还有|账上剩余|账上仅剩|资金储备|现金结余|现金与约当现金|约当现金|在手资金|现金头寸|可用现金',
  ],
  ['cash_balance', '现金|账上|账面上|手上资金', { weak: true }],
  [
    'cash_balance',
    'cash on hand|cash balance|cash balances|cash and cash equivalents|cash and equivalents|cash reserves|cash reserve|cash pile|cash position|cash holdings|cash and investments|cash and short-term investments|cash and marketable securities|cash, cash equivalents|in the bank|liquid funds|cash and liquid|cash hoard|war chest|cash, equivalents|liquidity|left at the end|left by the end|in its coffers|in the coffers|left to spend|left on its balance sheet|in its bank account|in its bank accounts|in its accounts',
  ],
  ['cash_balance', 'cash', { weak: true }],
  [
    'cash_raised',
    '累计融资|累计融资额|累计募资|累计融得|累计获得融资|累计筹集|累计筹资|总融资额|融资总额|总融资|融资总金额|总共筹集|总共融资|共筹集|共融资|合计融资|共募资|已融资|募资总额|累计募集|融资累计|累计吸金|累计获投',
  ],
  [
    'cash_raised',
    'total funding|total equity raised|equity raised|total raised|raised to date|funding to date|in total funding|total fundraising|has raised a total|raised a total|raised in total|total capital raised|lifetime funding|cumulative funding|raised capital|in prior financing|prior funding',
  ],
  [
    'funding_round',
    '股权增发|增发|定增|股权融资|融资额|融资金额|融资规模|融资|募资额|募资金额|募资|筹资|筹集|募集|募得|集资|集资净额|募集资金|吸金|注资|入股|战略投资|领投|追投|投资款|获投|A轮|B轮|C轮|D轮|E轮|F轮|G轮|H轮|Pre-A轮|A+轮|B+轮|种子轮|天使轮|轮融资',
  ],
  ['funding_round', '投资', { weak: true }],
  [
    'funding_round',
    'raised|raise|raises|raising|funding round|funding|fundraising|fundraise|shopping for|looking for|financing round|financing|seed round|series A|series B|series C|series D|series E|series F|series G|series H|series I|equity round|investment round|round|capital raise|tender',
    { verb: true },
  ],
  [
    'funding_round',
    'cash infusion|cash injection|secures|secured|securing|contribution|infusion|pumping|pumped|pours|poured|backing|tranche|equity investment|capital injection|天使投资',
    { weak: true },
  ],
  [
    'funding_round',
    'investment|invested|invest|invests|investing|injection|inject|injected|stake|put in|puts in|putting in',
    { weak: true },
  ],
  [
    'valuation',
    '投前估值|投后估值|估值|估價|估值之和|身价估值|作价|投后|valuation|valued at|valued|values|valuing|value it at|valuations|post-money|pre-money|priced at a valuation',
  ],
  ['valuation', 'unicorn|worth|value|price tag', { weak: true }],
  [
    'capex',
    '资本支出|资本开支|资本性支出|资本性开支|资本支出额|资本投入|基建支出|AI基础设施投入|基础设施建设|基础设施投资|capital expenditures|capital expenditure|capex|cap-ex|capital spending|capital outlays|capital investment|infrastructure spending',
  ],
  [
    'free_cash_flow',
    '自由现金流|自由现金流量|自由现金流净额|free cash flow|free cash flows|FCF|free-cash-flow',
  ],
  [
    'other:operating_cash_flow',
    '经营活动现金流净额|经营活动产生的现金流量净额|经营活动现金净流入|经营活动现金流|经营性现金流净额|经营性现金流|经营现金流|营运现金流|经营现金流净额|经营活动所用现金净额|经营活动现金净流出|operating cash flow|cash flow from operations|cash from operations|cash flow from operating activities|operating cash flows|net cash used in operating activities|cash used in operations',
  ],
  [
    'headcount',
    '员工总数|员工人数|员工数量|员工规模|员工数|雇员总数|雇员人数|雇员|在职员工|在职工作人员|正式员工|全职员工|全职雇员|团队规模|团队人数|人员规模|员工|职员|职工|团队|人手',
  ],
  [
    'headcount',
    'headcount|head count|employees|employee|employs|employed|employ|employing|workforce|staff|staffers|workers|payroll|full-time employees|full-time staff|staff of|team of|team|employee count',
  ],
  ['other:rd_headcount', '研发人员|研发团队|核心研发人员|技术人员|研发员工|R&D staff|researchers|engineers'],
  [
    'layoffs',
    '裁员|裁撤|裁减|裁掉|裁去|裁退|裁员规模|解雇|遣散|优化员工|裁员人数|再裁|拟裁|将裁|裁了|已裁|砍掉|遭裁|被裁|缩编|资遣',
    { verb: true },
  ],
  [
    'layoffs',
    'round of cuts|round of layoffs|rounds of layoffs|laid off|lay off|lays off|laying off|layoffs|layoff|job cuts|job losses|cut jobs|let go|redundancies|redundant|axe|axed|axing|slash|slashed|eliminate|eliminated|eliminating|dismissed|shed|shedding|made redundant',
    { verb: true },
  ],
  [
    'users',
    '月活跃用户数|月活跃用户|日活跃用户数|日活跃用户|周活跃用户数|周活跃用户|活跃用户数|活跃用户|月活用户|日活用户|周活用户|月活|日活|周活|用户数量|用户规模|用户数|用户总数|注册用户|个人用户|用户|使用者|网友|MAU|DAU|WAU|每周活跃用户|每月活跃用户',
  ],
  [
    'users',
    'active members|active customers|monthly listeners|daily listeners|monthly actives|daily actives|weekly actives',
  ],
  ['other:arpu', 'ARPU|客单价|average revenue per user|revenue per user'],
  ['users', 'use|using|who use|who used', { weak: true }],
  [
    'users',
    'monthly active users|weekly active users|daily active users|active users|monthly users|weekly users|daily users|users|user base|registered users|MAUs|DAUs|people use|people were using|people using|weekly actives|user count',
  ],
  [
    'paying_subscribers',
    '付费用户|付费用户数|付费订户|付费订阅用户|付费会员|付费订阅者|付费商业用户|付费企业用户|付费企业客户|企业订阅用户|订阅用户|订阅用户数|付费客户|订户|订阅者|会员数|付费人数|付费使用者|付费企业|企业付费用户|商业付费用户',
  ],
  [
    'paying_subscribers',
    'paying subscribers|paid subscribers|paying users|paid users|paying customers|paying business users|paying business customers|paid seats|subscribers|subscriber|paying members|paid members|paying business subscribers|business subscribers|paying enterprise customers|subscriber base|subscriber count',
  ],
  [
    'price',
    '定价|售价|买断价|起售价|到手价|订阅费|订阅价|订阅价格|月费|会员费|会员价|年费|收费|月租|标价|单价|价格|价钱|输入价格|输出价格|报价|资费|会员定价|服务费|票价',
  ],
  [
    'price',
    'price|priced at|priced|prices|pricing|subscription fee|subscription price|subscription|monthly fee|annual fee|list price|charges|charge|charging|charged|charged for|fee|fees|price tag|costs users|pay',
    { weak: true },
  ],
  ['gross_margin', '毛利率|综合毛利率|整体毛利率|gross margin|gross margins|gross profit margin'],
  ['other:net_margin', '净利率|净利润率|净亏损率|net margin|profit margin'],
  [
    'other:operating_margin',
    '经营利润率|营业利润率|营业利益率|运营利润率|operating margin|operating margins|EBITDA margin|成本利润率|利润率',
  ],
  [
    'market_size',
    '市场规模|市场总规模|市场容量|市场总额|支出总额|市场总支出|市场空间|总支出额|产业规模|行业规模|市场价值|市场支出|市场将达|支出规模',
  ],
  [
    'market_size',
    'market size|size of the market|market is worth|market was worth|market is expected|market is projected|market is forecast|market will be worth|market will reach|market reached|market could reach|market to reach|addressable market|market worth|market could be worth|market may be worth|market might be worth|market would be worth|industry spending|global spending|worldwide spending|market valued at|total market|market for',
  ],
  [
    'runway',
    '支应|烧完|耗尽|烧光现金|用尽|见底|撑|支撑|维持|维系|可支撑|仅够|够用|跑道|续航|够烧|撑不过|花光',
    { weak: true },
  ],
  [
    'runway',
    'runway|cash runway|months of cash|enough cash|enough money|run out of cash|run out of money|runs out of money|runs out of cash|running out of cash|cash will last|cash would last|cash to last|money to last|exhaust its cash|exhaust its funds|months of runway|burn through its cash',
    { weak: true },
  ],
  [
    'profitability',
    '实现盈利|实现单季盈利|实现单季度盈利|实现季度盈利|实现全年盈利|全年实现盈利|实现整体盈利|争取全年盈利|才能盈利|能够盈利|才会盈利|才能实现盈利|有望盈利|盈亏平衡|扭亏为盈|扭亏|实现盈亏平衡|转盈|收支平衡|损益两平|损益平衡|单季盈利的|单季盈利目标|转亏为盈|盈利目标|首次盈利|全面盈利|开始盈利|实现正现金流|现金流转正|现金流为正|打平|亏损中走出|走出亏损|摆脱亏损|告别亏损|止亏',
  ],
  [
    'profitability',
    'profitable|profitability|stop burning cash|stops burning cash|break even|breaks even|breaking even|break-even|breakeven|turn a profit|turns a profit|turning a profit|cash-flow positive|cash flow positive|cash-flow-positive|cash flow break-even|in the black|self-sustaining|positive cash flow|reach profitability',
  ],
  ['bankruptcy', '破产|倒闭|bankruptcy|bankrupt|go bust'],
];
