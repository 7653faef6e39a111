import { ledgerOf, type WrittenClaim } from './ledgerOf.ts';

/**
 * What five Chinese press articles of 2023 to 2025 state about money and users, as they state it: errors
 * included and nothing corrected. The checks have to find the errors without being told. A row is
 * company[/product] · metric · period · value · unit · marks (status, basis, name of the claim) · quote.
 */
const articles: readonly (readonly [id: string, published: string, rows: string])[] = [
  [
    'column-2023-08',
    '2023-08',
    `
openai/ChatGPT | daily_operating_cost | @2023-08-31 | 70万 | USD/day | estimate #cost-a-day-2023 | 每天要消耗70萬美金
openai/ChatGPT | daily_operating_cost | @2023-08-31 | ~70万 | USD/day | estimate | 每天就要花費近70萬美元
openai | other:bankruptcy | 2024 | 2024! | year | forecast | OpenAI或將在2024年破產
openai/ChatGPT | users | @2023-06-30 | 17亿 | persons | estimate #users-2023-06 | 6月份用戶達到17億
openai/ChatGPT | users | @2023-07-31 | 15亿 | persons | estimate #users-2023-07 | 為15億用戶
openai/ChatGPT | other:users_growth_mom | 2023-07 | -12% | fraction | estimate | 環比下降了12%
openai | funding_round | @2023-01-23 | 100亿 | USD | actual | 微軟的100億美元投資
openai | funding_round | @2023-01-23 | 100亿 | USD | actual | 微軟對OpenAI進行了100億美元投資
openai | net_loss | 2023-05 | 5.4亿 | USD | actual #loss-2023-05 | 今年5月虧損額已經翻番達到了5.4億美元
openai | training_run_cost | @2020-12-31 | >400万 | USD | estimate at:year | 培訓成本可能在400萬美元以上
openai | revenue | 2023 | 2亿 | USD | forecast denied | 今年收入達到2億美元
openai | revenue | 2024 | 10亿 | USD | forecast denied | 明年達到10億美元的預估
`,
  ],
  [
    'rewrite-2024-07',
    '2024-07',
    `
openai | net_loss | 2024 | 50亿 | USD | estimate | OpenAI预估亏损50亿美元
openai | operating_cost | 2024 | 85亿 | USD | estimate | 整年运营总本钱高达85亿美元
openai | runway_months | @2024-07-31 | <12 | months | forecast | 在一年内耗尽
openai | revenue | 2024 | ~35亿 | USD | estimate | 年营收预估可到达35亿美元左右
openai/API | revenue | 2024-Q1 | 10亿 | USD | actual | 就得到了10亿美元的收入
microsoft | other:product_sales | @2024-06-30 | 10亿 | USD | actual | 10亿美元的贩卖数字
china-llm-industry | training_run_cost | @2024-07-31 | 20000000..90000000 | CNY | estimate | 数千万元一次的练习本钱
`,
  ],
  [
    'long-read-2024-10',
    '2024-10',
    `
openai | revenue | 2024-08 | >3亿 | USD | actual | 營收破下3億美元大關
openai | revenue_growth_yoy | 2024-08 | 1700% | fraction | actual yoy #growth-2024-08 | 同比增長1700%
openai | revenue | 2024 | 37亿 | USD | forecast | 預計2024年收益達37億美元
openai | revenue | 2025 | >100亿 | USD | forecast | 營收會破百億美金
openai | funding_round | @2024-10-02 | 66亿 | USD | actual | 融資金額66億美元
openai | valuation | @2024-10-02 | 1570亿 | USD | actual #valuation-2024-10 | 估值飆升至1570億美元
openai | net_loss | 2024 | 50亿 | USD | forecast excludes:stockPay | 虧損達到50億美元
openai | net_loss | 2026 | 140亿 | USD | forecast | 上升至140億美元
openai/ChatGPT | users | @2024-10-31 | 1.8亿 | persons | actual | 全球1.8億個人用戶
openai | business_customers | @2024-10-31 | 100万 | count | actual | 100萬企業訂閱用戶
alibaba-cloud | revenue | 2024-Q2 | 265.49亿 | CNY | actual by:filing | 實現營收265.49億元
alibaba-cloud | revenue_growth_yoy | 2024-Q2 | 6% | fraction | actual yoy | 同比增長6%
china-cloud | market_size | 2024-Q2 | 94亿 | USD | estimate | 支出總額達到94億美元
openai/ChatGPT | daily_operating_cost | @2024-10-31 | 70万 | USD/day | estimate #cost-a-day-2024 | 每天的運營成本要達到70萬美元
inflection | cash_raised | @2024-03-31 | 15亿 | USD | actual | 融資15億美金
feishu | arr | @2023-12-31 | 2亿 | USD | actual | 2023年ARR達2億美元
feishu | arr | @2024-12-31 | >3亿 | USD | forecast at:year | 預計2024年將超過3億美元
openai/ChatGPT | paying_subscribers | @2024-10-31 | 1000万 | persons | actual #subscribers-2024-10 | 每月有1000萬用戶
openai/ChatGPT | price | @2024-10-31 | 20! | USD/seat_month | actual | 支付20美元的訂閱費
openai/ChatGPT | revenue | 2024-10 | 2亿 | USD | estimate by:computed | 訂閱費可以達到每月2億美元
openai/ChatGPT | price | @2029-12-31 | 44! | USD/seat_month | target | 在未來五年漲至44美元
openai | profitability_year | 2029 | 2029! | year | forecast | 預計2029年才能實現盈利
`,
  ],
  [
    'report-2025-05-30',
    '2025-05-30',
    `
ai-industry | valuation | @2025-05-30 | 10万亿 | USD | forecast #ten-trillion | 多家市值达10万亿美元的企业
ai-industry | cost_change | 2017-05-30..2025-05-29 | 2400 | fraction | actual by:analyst | 训练成本翻了2400倍
ai-industry | cost_change | 2023-05-30..2025-05-29 | -99.7% | fraction | actual by:analyst #inference-cost | AI推理成本在过去两年里下降了99.7%
openai/ChatGPT | users | @2024-11-30 | 5亿 | persons | actual | 实现月活5亿人
us-three-labs | valuation | @2025-05-30 | 4000亿 | USD | estimate #three-labs | 估值之和已经达到4000亿美元
us-three-labs | run_rate | @2025-05-30 | 120亿 | USD | actual | “预期年化总收入”已经达到120亿美元
us-three-labs | cash_raised | @2025-05-30 | 950亿 | USD | actual | 总共筹集了950亿美元的资金
us-big-six-tech | capex | 2024 | >2000亿 | USD | actual | 达到2000亿美元门槛
uber | cash_burned | 2016-01-01..2022-12-31 | 170亿 | USD | actual cumulative | 总共烧掉了170亿美元
uber | free_cash_flow | 2023 | >0! | USD | actual #uber-positive-2023 | 直到2023年才实现自由现金流转正
tesla | cash_burned | 2009-01-01..2018-12-31 | 92亿 | USD | actual cumulative | 总共烧掉92亿美元
tesla | net_income | 2019-01-01..2024-12-31 | 400亿 | USD | actual cumulative #tesla-earned | 净挣400亿美元
`,
  ],
  [
    'column-2025-05',
    '2025-05',
    `
cloudwalk | revenue | 2024 | 3.98亿 | CNY | actual by:filing | 2024年營收為3.98億元
cloudwalk | revenue_growth_yoy | 2024 | -36.69% | fraction | actual by:filing yoy | 同比下降36.69%
cloudwalk | net_loss | 2024 | 6.96亿 | CNY | actual by:filing | 歸母凈利潤-6.96億元
cloudwalk | net_loss_growth | 2024 | 8.12% | fraction | actual by:filing yoy | 虧損同比擴大8.12%
cloudwalk | headcount | @2023-12-31 | 801! | persons | actual | 2023年的801人
cloudwalk | headcount | @2024-12-31 | 453! | persons | actual | 2024年的453人
cloudwalk | revenue | 2022 | 16.82亿 | CNY | forecast | 分別為16.82億元
cloudwalk | revenue | 2023 | 25.01亿 | CNY | forecast | 25.01億元
cloudwalk | revenue | 2024 | 32.27亿 | CNY | forecast | 32.27億元
cloudwalk | revenue | 2025 | 40.11亿 | CNY | forecast | 40.11億元
cloudwalk | other:revenue_cagr | 2022-01-01..2025-12-31 | 33.60% | fraction | forecast | 年均複合增長率33.60%
cloudwalk | revenue | 2022 | 5.264亿 | CNY | actual | 營收分別為5.264億元
cloudwalk | revenue | 2023 | 6.281亿 | CNY | actual | 6.281億元
cloudwalk | profitability_year | 2025 | 2025! | year | target | 原定2025年實現盈利
cloudwalk | cumulative_loss | 2017-01-01..2024-12-31 | >45.79亿 | CNY | actual cumulative | 8年時間累計虧損超過45.79億元
sensetime | cumulative_loss | 2018-01-01..2024-12-31 | 546亿 | CNY | actual cumulative | 累計虧損就達到了546億元
sensetime | layoffs | @2024-12-31 | >1000 | persons | actual at:year | 裁員更是超過千人
openai | funding_round | @2025-12-31 | 400亿 | USD | target at:year | 軟銀領投的400億美元
openai | funding_round | @2025-12-31 | 200亿 | USD | target at:year | 縮減至200億美元
`,
  ],
];

function claimOf(row: string, source: string, published: string, place: number): WrittenClaim {
  const [who, metric, period, value, units, marks, quote] = row.split(' | ') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const [company, product] = who.split('/') as [string, string | undefined];
  const [unit, per] = units.split('/') as [string, WrittenClaim['per'] | undefined];
  const [status, ...rest] = marks.split(' ');
  const marked = (prefix: string) => rest.find((mark) => mark.startsWith(prefix))?.slice(prefix.length);
  return {
    id: marked('#') ?? `${source}-${place + 1}`,
    source,
    published,
    company,
    metric,
    period,
    value,
    unit,
    quote,
    status: status as NonNullable<WrittenClaim['status']>,
    ...(per && { per }),
    ...(product && { scope: { kind: 'product', name: product } }),
    ...(marked('by:') && { by: marked('by:') as NonNullable<WrittenClaim['by']> }),
    ...(marked('at:') && { atPrecision: marked('at:') as 'year' }),
    ...(rest.includes('yoy') && { against: 'yoy' }),
    ...(rest.includes('denied') && { denied: true }),
    ...(rest.includes('cumulative') && { cumulative: true }),
    ...(rest.includes('excludes:stockPay') && { excludes: ['stockPay'] }),
  };
}

const said = articles.flatMap(([source, published, rows]) =>
  rows
    .trim()
    .split('\n')
    .map((row, place) => claimOf(row, source, published, place)),
);

/** Uber's own cash flow statement for 2022, without which nobody could know: 642 less 252. */
const filed: readonly WrittenClaim[] = [
  {
    company: 'uber',
    id: 'uber-ocf-2022',
    metric: 'operating_cash_flow',
    period: '2022',
    value: '642 million',
    by: 'filing',
    source: 'uber-10-k-2022',
    published: '2023-02-21',
  },
  {
    company: 'uber',
    id: 'uber-capex-2022',
    metric: 'capex',
    period: '2022',
    value: '252 million',
    by: 'filing',
    source: 'uber-10-k-2022',
    published: '2023-02-21',
  },
];

export const pressPack = ledgerOf({
  claims: [...said, ...filed],
  companies: [
    ...['openai', 'microsoft', 'alibaba-cloud', 'inflection', 'feishu', 'cloudwalk', 'sensetime'].map(
      (id) => ({ id }),
    ),
    ...['uber', 'tesla'].map((id) => ({ id, field: 'precedent' as const })),
    ...['us-three-labs', 'us-big-six-tech', 'china-llm-industry', 'ai-industry'].map((id) => ({
      id,
      kind: 'group' as const,
    })),
    { id: 'china-cloud', kind: 'market' },
  ],
  sources: [{ id: 'uber-10-k-2022', kind: 'filing' }],
  rates: ['2022', '2023', '2024', '2024-07-31'].map((when) => ({
    base: 'USD',
    quote: 'CNY',
    when,
    rate: '7.1',
    source: 'ECB',
  })),
});
