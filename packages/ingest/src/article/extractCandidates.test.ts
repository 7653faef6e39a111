import type { Company } from '@solvent/core/source';
import { describe, expect, it } from 'vitest';
import { extractCandidates, renderCandidateLine } from './index.ts';

const company = (
  id: string,
  en: string,
  zh: string,
  aliases: string[] = [],
  more: Partial<Company> = {},
): Company => ({ id, kind: 'company', name: { en, zh }, aliases, ...more });
const companies: readonly Company[] = [
  company('openai', 'OpenAI', 'OpenAI'),
  company('anthropic', 'Anthropic', 'Anthropic'),
  company('xai', 'xAI', 'xAI'),
  company('microsoft', 'Microsoft', '微软', ['微軟'], { fiscalYearEnd: 6 }),
  company('softbank', 'SoftBank', '软银', ['軟銀']),
  company('cloudwalk', 'CloudWalk', '云从科技', ['雲從科技']),
  company('sensetime', 'SenseTime', '商汤科技', ['商汤', '商湯']),
  company('mistral', 'Mistral AI', 'Mistral AI', ['Mistral']),
  company('tesla', 'Tesla', '特斯拉'),
  company('meta', 'Meta', 'Meta'),
  { ...company('chatgpt', 'ChatGPT', 'ChatGPT'), kind: 'product', parent: 'openai' },
  {
    ...company('us-three-labs', 'Three US labs', '美国三家实验室'),
    kind: 'group',
    members: ['openai', 'xai', 'anthropic'],
  },
];

/** Every candidate in short: company metric low..high unit/per period basis, and marks. */
function read(text: string, published = '2025-11-05', title?: string): string[] {
  return extractCandidates({ text, published, ...(title ? { title } : {}) }, { companies }).candidates.map(
    (c) => {
      const value =
        c.value.low === c.value.high ? c.value.low : `${c.value.low ?? ''}..${c.value.high ?? ''}`;
      const period =
        c.period === null ? '-' : 'at' in c.period ? `@${c.period.at}` : `${c.period.start}/${c.period.end}`;
      return [
        c.company ?? c.companyName ?? '?',
        c.metric,
        value,
        c.per ? `${c.unit}/${c.per}` : c.unit,
        period,
        c.basis,
        ...(c.approx ? ['about'] : []),
        ...(c.denied ? ['denied'] : []),
        ...(c.contingentOn ? ['if'] : []),
      ].join(' ');
    },
  );
}

describe('[EX9] time, against the day of publication', () => {
  it.each([
    ['OpenAI去年营收37亿美元。', '2024-01-01/2025-01-01'],
    ['OpenAI前三季度营收80亿美元。', '2025-01-01/2025-10-01'],
    ['OpenAI第二季度营收20亿美元。', '2025-04-01/2025-07-01'],
    ['2024年10月至12月，OpenAI营收12亿美元。', '2024-10-01/2025-01-01'],
    ['截至2024年12月31日止年度，OpenAI营收37亿美元。', '2024-01-01/2025-01-01'],
    ['OpenAI had revenue of $3.7 billion last year.', '2024-01-01/2025-01-01'],
    ['OpenAI had revenue of $1.2 billion in the year to March 2025.', '2024-04-01/2025-04-01'],
    ['Microsoft had revenue of $280 billion in fiscal 2025.', '2024-07-01/2025-07-01'],
    ['OpenAI had revenue of $4.3 billion in the first half.', '2025-01-01/2025-07-01'],
    ['OpenAI had revenue of $4.3 billion.', '-'],
    ['截至6月底，OpenAI员工3000人。', '@2025-06-30'],
    ['OpenAI在8月有员工3000人。', '@2025-08'],
    ['At the end of 2024 OpenAI had 2,000 employees.', '@2024-12-31'],
    ['OpenAI has 2,000 employees.', '-'],
  ])('%s', (text, period) => expect(read(text).map((line) => line.split(' ')[4])).toEqual([period]));

  it('the same year is that of the figure before it', () => {
    const text =
      'OpenAI had revenue of $3.7 billion in 2023. It lost $5 billion in the same year and had $9 billion of cash at the end of June 2025.';
    expect(read(text).map((line) => line.split(' ')[4])).toEqual([
      '2023-01-01/2024-01-01',
      '2023-01-01/2024-01-01',
      '@2025-06-30',
    ]);
  });

  it('the month of what it was before is not that of the next figure', () => {
    const text =
      'OpenAI has annual recurring revenue of $500 million, up from $100 million in January, and it now has more than 300 employees.';
    expect(read(text).map((line) => line.split(' ').slice(1).join(' '))).toEqual([
      'arr 500000000 USD - run_rate',
      'arr 100000000 USD @2025-01 run_rate',
      'headcount 300.. persons - actual',
    ]);
  });

  it('the day of a deal is that of its sum and of its valuation', () => {
    const text = 'OpenAI raised $13 billion at a $183 billion valuation in September 2025.';
    expect(read(text).map((line) => line.split(' ')[4])).toEqual(['@2025-09', '@2025-09']);
  });

  it('what is so already is not of the day of a plan told before it', () => {
    expect(read('OpenAI否认将在2027年上市，并称其年化收入已达200亿美元，每周活跃用户8亿。')).toEqual([
      'openai arr 20000000000 USD - run_rate',
      'openai users 800000000 persons - actual',
    ]);
  });

  it('cash that is there now is not of the year of a loss told before it', () => {
    const periods = (text: string) => read(text).map((line) => line.split(' ')[4]);
    expect(periods('OpenAI去年亏损超过20亿元，账上还有30亿元。')).toEqual(['2024-01-01/2025-01-01', '-']);
    expect(periods('截至2024年底，OpenAI账上还有30亿元。')).toEqual(['@2024-12-31']);
    expect(periods('OpenAI, which lost $5 billion last year, has about $9 billion in the bank.')).toEqual([
      '2024-01-01/2025-01-01',
      '-',
    ]);
  });

  it('what stood before a range of guidance is a range, and was a forecast', () => {
    const text =
      'Meta raised its 2025 capital expenditure guidance to between $70 billion and $72 billion, from $66 billion to $72 billion.';
    expect(read(text).map((line) => line.split(' ').slice(1).join(' '))).toEqual([
      'capex 70000000000..72000000000 USD 2025-01-01/2026-01-01 projection',
      'capex 66000000000..72000000000 USD 2025-01-01/2026-01-01 projection',
    ]);
  });

  it('a year earlier is counted from the figure beside it', () => {
    expect(read('云从科技前三季度净亏损4.37亿元，上年同期净亏损3.89亿元。', '2024-11-15')).toEqual([
      'cloudwalk net_loss 437000000 CNY 2024-01-01/2024-10-01 actual',
      'cloudwalk net_loss 389000000 CNY 2023-01-01/2023-10-01 actual',
    ]);
  });
});

describe('[EX10] [EX11] whose figure it is', () => {
  it('a participle speaks of who the sentence is about', () => {
    expect(
      read('Mistral AI spent more on OpenAI than it took in, after posting revenue of $34 million.').map(
        (line) => line.split(' ')[0],
      ),
    ).toEqual(['mistral']);
  });

  it('the one described, the one that receives the money, the subject before, the one spoken of last, the title', () => {
    expect(read('累計虧損超過45.79億元的雲從科技，需要考慮的是如何活下去。')).toEqual([
      'cloudwalk cumulative_loss 4579000000.. CNY - actual',
    ]);
    expect(read('微软对OpenAI进行了100亿美元投资。')).toEqual([
      'openai funding_round 10000000000 USD - actual',
    ]);
    expect(read('OpenAI closed a $40 billion round led by SoftBank.')).toEqual([
      'openai funding_round 40000000000 USD - actual',
    ]);
    expect(read('Anthropic, which competes with OpenAI, raised $13 billion.')).toEqual([
      'anthropic funding_round 13000000000 USD - actual',
    ]);
    expect(read('商汤公布业绩。公司亏损43亿元。')).toEqual(['sensetime net_loss 4300000000 CNY - actual']);
    expect(read('账上现金不足5亿元。', '2025-11-05', '商汤陷入困境')).toEqual([
      'sensetime cash_balance ..500000000 CNY - actual',
    ]);
  });

  it('a product keeps its own users and prices, and names whose it is', () => {
    const [users] = extractCandidates({ text: 'ChatGPT每周活跃用户突破5亿。' }, { companies }).candidates;
    expect([users?.company, users?.parent, users?.metric, users?.value.low]).toEqual([
      'chatgpt',
      'openai',
      'users',
      '500000000',
    ]);
  });

  it('names side by side are a group; names unseen before are taken as written', () => {
    expect(read('OpenAI、xAI和Anthropic估值之和已经达到4000亿美元。')).toEqual([
      'us-three-labs valuation 400000000000 USD - actual',
    ]);
    expect(read('Lumenforge AI, a Berlin-based startup, has raised 45 million euros.')).toEqual([
      'lumenforge-ai funding_round 45000000 EUR - actual',
    ]);
    expect(read('深瞳智能去年亏损2亿元。')).toEqual([
      '深瞳智能 net_loss 200000000 CNY 2024-01-01/2025-01-01 actual',
    ]);
  });
});

describe('[EX12] what is measured', () => {
  it.each([
    ['OpenAI cut its capex forecast from $66-72 billion.', ['capex 66000000000..72000000000 USD']],
    ['By late October OpenAI had about $4 million in its bank account.', ['cash_balance 4000000 USD']],
    ['OpenAI shipped 10,000 pins at $699 each.', ['price 699 USD']],
    ['OpenAI净亏损为4.2亿元到3.6亿元。', ['net_loss 360000000..420000000 CNY']],
    [
      'ChatGPT收费分三档，每月19美元、39美元和199美元。',
      ['price 19 USD/month', 'price 39 USD/month', 'price 199 USD/month'],
    ],
    ['OpenAI否认了其训练成本仅为557万美元的说法涵盖全部研发投入。', ['training_cost 5570000 USD']],
  ])('%s', (text, lines) =>
    expect(read(text).map((line) => line.split(' ').slice(1, 4).join(' '))).toEqual(lines),
  );

  it('a share of the staff said again in persons is of the same cut', () => {
    expect(
      read('OpenAI plans to cut 15% of its workforce, or about 180 jobs.').map((line) =>
        line.split(' ').slice(1, 4).join(' '),
      ),
    ).toEqual(['layoffs 0.15 fraction', 'layoffs 180 persons']);
  });

  it.each([
    ['OpenAI完成66亿美元融资，投后估值1570亿美元。', ['funding_round', 'valuation']],
    ['OpenAI累计融资579亿美元。', ['cash_raised']],
    ['Anthropic has raised $13.7 billion to date.', ['cash_raised']],
    ['OpenAI lost $5 billion on revenue of $3.7 billion.', ['net_loss', 'revenue']],
    ['OpenAI burned $2.5 billion in cash.', ['cash_burned']],
    ['OpenAI年化营收突破100亿美元。', ['arr']],
    ['OpenAI每天的运营成本达70万美元。', ['daily_operating_cost']],
    ['OpenAI训练GPT-4花了7800万美元。', ['training_cost']],
    ['微软将裁撤约9,000名员工。', ['layoffs']],
    ['Microsoft employs 228,000 people.', ['headcount']],
    ['ChatGPT has 20 million paying subscribers.', ['paying_subscribers']],
    ['ChatGPT Plus costs $20 a month.', ['price']],
    ['商汤毛利率为42.9%。', ['gross_margin']],
    ['Meta will spend $65 billion on data centers.', ['capex']],
    ['特斯拉自由现金流36亿美元。', ['free_cash_flow']],
    ['OpenAI现金只够维持12个月。', ['runway_months']],
    ['云从科技经营亏损6亿元。', ['other:operating_loss']],
    ['归母净利润-6.96亿元，云从科技称。', ['net_loss']],
  ])('%s', (text, metrics) => expect(read(text).map((line) => line.split(' ')[1])).toEqual(metrics));

  it.each([
    'OpenAI股价大涨7%，收报123.9美元，市值1.2万亿美元。',
    'Shares of Microsoft rose 2.4% to $183.22.',
    'Meta在独立显卡市场的份额为6.6%。',
    '模型总参数6710亿，训练数据14.8万亿tokens。',
    'The cluster of xAI has 200,000 GPUs.',
    'GPT-5 scored 94.6% on AIME 2025.',
    '欧盟对Meta处以2亿欧元罚款。',
    '梁文锋的个人财富约为1260亿美元。',
    '客服热线400-820-8820。',
    'Version 2.5 of the Meta app shipped on 12 June 2025 with 38 languages.',
    'SoftBank agreed to buy Ampere for $6.5 billion in cash.',
    'OpenAI至少需要1亿美元的收入才能上市。',
    '微软网站有12亿次访问。',
  ])('no core claim in: %s', (text) =>
    expect(read(text).filter((line) => !line.split(' ')[1]!.startsWith('other:'))).toEqual([]),
  );
});

describe('[EX13] growth', () => {
  it.each([
    ['云从科技营收3.98亿元，同比下降36.69%。', 'revenue_growth_yoy -0.3669 fraction'],
    ['云从科技亏损同比扩大8.12%。', 'other:net_loss_growth 0.0812 fraction'],
    ['商汤亏损收窄33.7%。', 'other:net_loss_growth -0.337 fraction'],
    ['商汤营收环比增长12%。', 'other:revenue_growth_qoq 0.12 fraction'],
    ['OpenAI训练成本下降了99.7%。', 'cost_change -0.997 fraction'],
    ['OpenAI训练成本翻了2400倍。', 'cost_change 2400 multiple'],
    ['OpenAI营收翻番。', 'revenue_growth_yoy 1 fraction'],
    ['Anthropic revenue more than tripled.', 'revenue_growth_yoy 2.. fraction'],
    ["Microsoft's capex rose 27% from a year earlier.", 'other:capex_growth 0.27 fraction'],
  ])('%s', (text, wanted) => expect(read(text).some((line) => line.includes(wanted))).toBe(true));

  it('two readings of 倍 stand side by side', () => {
    const growth = extractCandidates({ text: '商汤营收增长2倍。' }, { companies }).candidates[0];
    expect([growth?.value.low, growth?.alternatives[0]?.low, growth?.issues[0]?.code]).toEqual([
      '2',
      '1',
      'extract/two-readings',
    ]);
  });
});

describe('[EX14] how it is known', () => {
  it.each([
    ['OpenAI预计2026年亏损140亿美元。', 'projection'],
    ['Anthropic expects to lose $3 billion this year.', 'projection'],
    ['OpenAI预估亏损50亿美元。', 'estimate'],
    ['Mistral正洽谈以117亿欧元的估值融资。', 'target'],
    ['Mistral is in talks to raise $1 billion.', 'target'],
    ['OpenAI has $10 billion in annualized revenue.', 'run_rate'],
    ['OpenAI去年亏损50亿美元。', 'actual'],
    ['OpenAI以2029年营收1,250億美元為目標。', 'target'],
    ['Anthropic hopes to break even in 2028.', 'target'],
  ])('%s', (text, basis) => expect(read(text).map((line) => line.split(' ')[5])).toEqual([basis]));

  it('what is taken back and what hangs on a condition says so', () => {
    expect(read('商汤否认去年亏损超10亿元的传闻。')).toEqual([
      'sensetime net_loss 1000000000.. CNY 2024-01-01/2025-01-01 actual denied',
    ]);
    expect(
      read('若OpenAI不能轉變成營利性公司，軟銀領投的400億美元將縮減至200億美元。').every((line) =>
        line.endsWith('if'),
      ),
    ).toBe(true);
  });
});

describe('[EX15] rates, [EX16] lists, [EX17] years and words', () => {
  it('a month said of one figure is not said of the next', () => {
    expect(
      read('OpenAI is burning about $1 billion a month and expects to lose $13 billion this year.'),
    ).toEqual([
      'openai cash_burned 1000000000 USD/month - actual about',
      'openai net_loss 13000000000 USD 2025-01-01/2026-01-01 projection',
    ]);
  });

  it('a rate keeps its unit and is never made a year', () => {
    expect(read('xAI每月烧掉约10亿美元。')).toEqual(['xai cash_burned 1000000000 USD/month - actual about']);
    expect(read('Mistral Medium 3 costs $0.40 per million input tokens.')).toEqual([
      'mistral price 0.4 USD/million_tokens - actual',
    ]);
    expect(read('Mistral定价为0.0008元/千tokens。')).toEqual([
      'mistral price 0.8 CNY/million_tokens - actual',
    ]);
  });
  it('lists give each figure its year, metric or company', () => {
    expect(read('雲從科技2022年到2024年營收分別為5.264億元、6.281億元、3.98億元。')).toEqual(
      [2022, 2023, 2024].map(
        (y, i) =>
          `cloudwalk revenue ${['526400000', '628100000', '398000000'][i]} CNY ${y}-01-01/${y + 1}-01-01 actual`,
      ),
    );
    expect(
      read('Revenue and net loss of Mistral were $1.2 billion and $315 million, respectively.').map((line) =>
        line.split(' ').slice(1, 3).join(' '),
      ),
    ).toEqual(['revenue 1200000000', 'net_loss 315000000']);
    expect(
      read('OpenAI和Anthropic的营收分别为37亿美元和10亿美元。').map((line) => line.split(' ')[0]),
    ).toEqual(['openai', 'anthropic']);
    expect(read('商汤2022年、2023年营收为38.1和34.1亿元。').map((line) => line.split(' ')[2])).toEqual([
      '3810000000',
      '3410000000',
    ]);
  });
  it('a year of profit, a revenue of nothing', () => {
    expect(read('OpenAI表示预计2029年才能实现盈利。')).toEqual([
      'openai profitability_year 2029 year 2029-01-01/2030-01-01 projection',
    ]);
    expect(read('在0收入的情况下，Mistral关闭了业务。')).toEqual(['mistral revenue 0 USD - actual']);
  });
});

describe('[EX1] [EX18] the line', () => {
  it('quotes exactly, noise included, and carries the fields of the contract in order', () => {
    const text = '据报道，OpenAI(gōngsī)预估亏损(kuīsǔn)50 亿美元(měiyuán)，整年。';
    const [candidate] = extractCandidates({ text, published: '2024-07-24' }, { companies }).candidates;
    expect(candidate && text.slice(candidate.start, candidate.end)).toBe(candidate?.quote);
    expect(candidate?.quote).toBe('OpenAI(gōngsī)预估亏损(kuīsǔn)50 亿美元');
    expect(Object.keys(JSON.parse(renderCandidateLine(candidate!, 'a1')) as object).slice(0, 18)).toEqual([
      'id',
      'quote',
      'start',
      'end',
      'company',
      'companyName',
      'metric',
      'value',
      'unit',
      'per',
      'period',
      'basis',
      'approx',
      'denied',
      'contingentOn',
      'attributedTo',
      'confidence',
      'issues',
    ]);
  });
  it('refuses a text longer than it reads', () => {
    expect(extractCandidates({ text: 'x'.repeat(4_000_001) }, { companies }).issues[0]?.code).toBe(
      'extract/too-long',
    );
  });
});
