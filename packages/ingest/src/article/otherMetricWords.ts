import type { MetricRow } from './metricWords.ts';

/** Words of figures beside the contract's own, kept as `other:<name>`; some are read only so that nothing else takes their figure. */
export const otherMetricTable: readonly MetricRow[] = [
  [
    'other:rd_expense',
    '研发费用|研发开支|研发投入|研发支出|研发经费|研发成本|R&D|R&D expenses|R&D expense|R&D spending|R&D costs|research and development expenses|research and development costs|research and development',
  ],
  [
    'other:sales_marketing_expense',
    '销售费用|销售及营销费用|销售及营销开支|销售和营销开支|销售及市场开支|销售及分销开支|营销开支|营销支出|推广开支|广告开支|营销费用|销售及市场推广费用|市场推广费用|推广费用|销售开支|marketing costs|sales and marketing expenses|sales and marketing|marketing spending|advertising spending|marketing expenses',
  ],
  [
    'other:cost_of_revenue',
    'cost of revenue|cost-of-revenue|cost of revenues|cost of sales|cost of goods sold|收入成本|销售成本',
  ],
  [
    'other:ebitda_loss',
    'EBITDA loss|EBITDA losses|adjusted EBITDA loss|adjusted EBITDA losses|negative EBITDA|EBITDA亏损',
  ],
  [
    'other:net_revenue_retention',
    'net revenue retention|net dollar retention|net retention|NRR|NDR|净收入留存率|净留存率',
  ],
  ['other:general_admin_expense', '管理费用|行政费用|行政开支|一般及行政费用|general and administrative|G&A'],
  [
    'other:staff_cost',
    '人力成本|人员成本|员工成本|薪酬支出|员工薪酬|人力费用|人工成本|人员费用|staff costs|personnel costs|salaries|wages|payroll costs|employee costs|compensation costs',
  ],
  ['other:executive_pay', '年薪|薪酬|月薪|薪资|工资|奖金|salary|pay package|bonus|compensation'],
  [
    'other:stock_compensation',
    '股权激励|股份支付|股权报酬|股权奖励|股份酬金|stock-based compensation|stock compensation|share-based compensation|share-based payments|stock awards',
  ],
  ['other:revenue_share', '收入分成|分成|营收分成|revenue share|revenue-share|revenue sharing'],
  [
    'other:commitment',
    '合同|订单|协议|合约|采购承诺|承诺|算力合同|采购协议|采购|大单|约定|commitments|commitment|committed|contract|contracts|deal with|agreed to pay|agreed to spend|compute deal|cloud deal|purchase agreement|agreement|obligations|order|orders|worth of chips|worth of compute',
  ],
  [
    'other:rpo',
    '剩余履约义务|剩余履约责任|未履行合约|积压订单|在手订单|订单储备|剩余履约|remaining performance obligations|remaining performance obligation|RPO|backlog',
  ],
  ['other:investment', '投入|斥资|豪掷|砸下|砸', { weak: true }],
  [
    'other:debt',
    'owes|owed|owe|欠|拖欠|账单|负债|债务|贷款|借款|有息负债|银行贷款|银行借款|授信|信贷|债券|可转债|可换股债券|debt|loan|loans|borrowings|credit facility|credit line|bonds|convertible notes|notes|term loan|revolving|debts|borrowing',
  ],
  [
    'other:ipo_proceeds',
    '募资净额|募集资金总额|初步集资额|净筹|净募资|IPO募资|上市募资|首次公开募股募资|募集资金净额|全球发售所得款项净额|所得款项净额|IPO募集|IPO融资|IPO proceeds|raised in its IPO|IPO raised|initial public offering raised|net proceeds',
  ],
  [
    'other:funding_gap',
    '资金缺口|融资缺口|funding gap|funding shortfall|shortfall|cash shortfall|financing gap',
  ],
  ['other:bookings', '新签合同额|新签订单|合同金额|中标金额|bookings|billings'],
  [
    'other:investment_gain',
    '投资收益|累计收益|公允价值收益|investment gain|investment gains|unrealized gain|unrealized gains',
  ],
  ['other:gmv', 'GMV|商品交易总额|交易总额|gross merchandise volume|gross merchandise value'],
  ['other:payment_volume', 'payment volume|total payment volume|payments volume|TPV|支付总额'],
  ['other:net_assets', '净资产|总资产|资产总额|资产净值|total assets|net assets|assets under'],
  ['other:inventory', '库存|存货|应收账款|inventory|receivables|deferred revenue|合同负债'],
  ['other:tax', '所得税|所得税费用|税务费用|税务支出|税费|税款|tax|taxes|tax charge'],
  ['other:subsidy', '补贴|补助|奖励金|预算|保证金|subsidies|subsidy|grant|grants|budget|severance'],
  [
    'other:impairment',
    '减值|商誉|资产减值|impairment|write-down|writedown|write-off|one-time charge|restructuring charges|restructuring charge|severance costs',
  ],
  ['other:dividend', '分红|股息|派息|回购|dividend|dividends|buyback|buybacks|repurchase|share repurchases'],
  ['other:energy', '耗能|能耗|耗电|耗电量|用电量|每次回答|energy|electricity'],
  ['other:survey_share', '占到|受访者|respondents'],
  ['other:deals_count', '投资项目|项目', { weak: true }],
  ['other:product_sales', '卖掉|售出|units sold'],
  ['other:deliveries', '销量|交付|交付量|deliveries|delivered|vehicles'],
  [
    'other:acquisition',
    'agreed to buy|agreed to acquire|收购|收购价|并购|收购要约|acquire|acquired|acquires|acquisition|to buy|buys|bought|takeover|sold its assets|sold itself|sold the company|offered|buyout|purchase price|bid',
  ],
  ['other:savings', '节省|削减成本|节约|saves|savings|cost cuts|cost savings|cut costs'],
];
