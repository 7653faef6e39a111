import { describe, expect, it } from 'vitest';
import type { Result } from '../issue/index.ts';
import { journal } from '../ledger/journal.fixture.ts';
import {
  compareReport,
  type Envelope,
  efficiencyReport,
  explainReport,
  gapReport,
  overviewReport,
  plainText,
  precedentsReport,
  runwayReport,
  seriesReport,
  tableOf,
  unitEconomicsReport,
} from './index.ts';

const today = '2026-11-24';
const press2024 = journal(`
  loss | openai net_loss 2024 | 50亿 USD | estimate document | star 2024-07-31 | "OpenAI预估亏损50亿美元"
  cost | openai operating_cost 2024 | 85亿 USD | estimate document | star 2024-07-31
  rev  | openai revenue 2024 | 35亿 USD | estimate document | star 2024-07-31
  out  | openai runway_months @2024-07-31 | <12 months | forecast document | star 2024-07-31
  round | openai funding_round @2024-10-02 | 66亿 USD | actual company | nyt 2024-10-03`);
const context = { ledger: press2024, today };
function data<T>(result: Result<Envelope<T>>): T {
  if (!result.ok) throw new Error(result.issues.map((i) => i.message).join());
  return result.value.data;
}
const sentence = (at: string, lang: 'en' | 'zh') =>
  plainText(data(runwayReport({ company: 'openai', asKnownAt: at }, context)).headline[lang]);

describe('the runway report', () => {
  it('says what the source said when no cash is known, and invents none', () => {
    const report = data(runwayReport({ company: 'openai', asKnownAt: '2024-07-31' }, context));
    expect(report.rungs[0]!.result).toEqual({ kind: 'unknown', missing: ['cash'] });
    expect(report.bridged).toBeNull();
    expect(sentence('2024-07-31', 'en')).toBe(
      'openai: cash was not disclosed as of 31 July 2024; the source then said the money lasts at most 12 months.',
    );
    expect(sentence('2024-07-31', 'zh')).toBe(
      'openai：截至 2024-07-31，现金未披露；当时的来源称资金可支撑至多 12 个月。',
    );
  });
  it('changes when money came in: 6.6 bn at 417 M a month are at least 15.7 months', () => {
    expect(sentence('2024-10-31', 'en')).toBe(
      'openai: the money of 2 October 2024 lasts at least 15.7 months at the expected net loss standing in for burn, to 24 January 2026.',
    );
    const report = runwayReport({ company: 'openai', asKnownAt: '2024-10-31' }, context);
    expect(report.ok && report.value.issues.map((i) => i.code)).toEqual(['report/loss-as-burn']);
  });
  it('knows nothing before anything was published', () => {
    expect(sentence('2024-01-01', 'en')).toBe(
      'openai: no source states cash or burn as of 1 January 2024, so there is no runway to give.',
    );
  });
  it('names what is wrong with a question, all of it', () => {
    const bad = runwayReport({ company: 'openai', asKnownAt: 'yesterday', policy: 'average' }, context);
    expect(bad.ok).toBe(false);
    expect(bad.issues.map((i) => i.code)).toEqual(['report/bad-day', expect.stringContaining('policy')]);
  });
  it('takes another burn when asked', () => {
    const report = data(
      runwayReport({ company: 'openai', asKnownAt: '2024-10-31', burn: 'net_loss' }, context),
    );
    expect(report.basis?.measure).toBe('net_loss');
  });
});

describe('explaining', () => {
  it('leads from the months to the quotes', () => {
    const { tree } = data(explainReport({ id: 'openai/runway/bridged', asKnownAt: '2024-10-31' }, context));
    const text = JSON.stringify(tree);
    expect(text).toContain('OpenAI预估亏损50亿美元');
    expect(text).toContain('PO6');
    expect(text).toContain('PO8');
  });
  it('explains a stated figure and a claim', () => {
    expect(data(explainReport({ id: 'openai/revenue/2024' }, context)).tree.kind).toBe('figure');
    expect(data(explainReport({ id: 'loss' }, context)).tree.kind).toBe('claim');
  });
  it('refuses a name it does not know', () => {
    const unknown = explainReport({ id: 'openai/cahs' }, context);
    expect(unknown.ok).toBe(false);
    expect(unknown.issues[0]?.code).toBe('report/unknown-figure');
  });
});

describe('comparing', () => {
  const ledger = journal(`
    u1 | uber operating_cash_flow 2017 | -1418 million USD | actual filing | u 2019-05-01
    u2 | uber capex 2017 | 821 million USD | actual filing | u 2019-05-01
    o1 | openai net_loss 2017 | 500 million USD | actual document | o 2018-05-01`);
  const ask = (force?: string) =>
    compareReport(
      { companies: ['uber', 'openai'], asKnownAt: '2019-06-01', ...(force ? { force } : {}) },
      { ledger, today },
    );
  it('refuses to set a loss beside free cash flow unasked', () => {
    const result = ask();
    expect(result.ok && result.value.issues.map((i) => i.code)).toEqual(['report/mixed-bases']);
    expect(data(result).basis).toBeNull();
    expect(data(result).companies.map((c) => c.burn)).toEqual([null, null]);
    expect(data(result).companies.map((c) => c.bases)).toEqual([
      ['freeCashFlow', 'operatingCash'],
      ['accrualProxy'],
    ]);
  });
  it('does not fall back on the profit of a company that is measured in cash', () => {
    const both = journal(`
    u1 | uber operating_cash_flow 2017 | -1418 million USD | actual filing | u 2019-05-01
    u2 | uber capex 2017 | 821 million USD | actual filing | u 2019-05-01
    u3 | uber net_loss 2017 | 4033 million USD | actual filing | u 2019-05-01
    o1 | openai net_loss 2017 | 500 million USD | actual document | o 2018-05-01`);
    const result = compareReport(
      { companies: ['uber', 'openai'], asKnownAt: '2019-06-01' },
      { ledger: both, today },
    );
    expect(result.ok && result.value.issues.map((i) => i.code)).toEqual(['report/mixed-bases']);
    expect(result.ok && result.value.issues[0]?.zh?.message).toContain('自由现金流');
    const losses = compareReport(
      { companies: ['openai', 'openai'], asKnownAt: '2019-06-01' },
      { ledger: both, today },
    );
    expect(data(losses).basis).toBe('accrualProxy');
  });
  it('does it for a reason, and shows the reason', () => {
    expect(data(ask('order of size only')).forced).toBe('order of size only');
    expect(data(ask('order of size only')).companies[0]?.burn?.monthly.value.stated?.slice(0, 9)).toBe(
      '186583333',
    );
  });
});

describe('the gap', () => {
  it('starts from the figures of one period and says which costs no source splits', () => {
    const gap = data(gapReport({ company: 'openai', asKnownAt: '2024-10-31' }, context));
    expect(gap.assumptions.map((a) => [a.name, a.value])).toEqual([
      ['cash', '6550000000'],
      ['revenue', '291666666.67'],
      ['cost', '708333333.33'],
      ['variable', '0'],
      ['training', '0'],
      ['staff', '0'],
      ['other', '708333333.33'],
      ['revenueGrowth', '0'],
      ['costGrowth', '0'],
    ]);
    expect(plainText(gap.headline.en)).toBe(
      'openai: customers pay 41% of the cost; with no growth assumed revenue does not meet cost.',
    );
    const price = gap.gap?.levers.find((l) => l.lever === 'price')?.result;
    expect(price?.kind).toBe('reached');
  });
  it('says what is missing', () => {
    const gap = data(gapReport({ company: 'openai', asKnownAt: '2024-07-31' }, context));
    expect(gap.gap).toBeNull();
    expect(gap.missing).toEqual(['cash']);
  });
});

describe('unit economics', () => {
  const ledger = journal(`
    daily | openai daily_operating_cost @2023-04-20 | ~70万 USD /day | estimate analyst | semi 2023-04-20
    subs  | openai paying_subscribers @2024-09-30 | 10 million persons | actual document | nyt 2024-09-27
    price | openai price @2024-09-30 | 20! USD /month | actual document | nyt 2024-09-27
    inf   | openai inference_cost 2024 | 4.0 billion USD | estimate document | info 2024-07-24`);
  it('sets the subscribers of a product beside its own price and cost, and says that they lie seventeen months apart', () => {
    const scoped = {
      ...ledger,
      claims: ledger.claims.map((c) =>
        c.id === 'inf'
          ? c
          : { ...c, basis: { ...c.basis, scope: { kind: 'product' as const, name: 'ChatGPT' } } },
      ),
    };
    const result = unitEconomicsReport(
      { company: 'openai', asKnownAt: '2024-12-31' },
      { ledger: scoped, today },
    );
    expect(result.ok && result.value.issues.map((i) => i.code)).toEqual(['runway/incoherent-days']);
    expect([data(result).naive?.cost.metric, data(result).coherent?.cost.metric]).toEqual([
      'daily_operating_cost',
      'inference_cost',
    ]);
  });
  it('warns when the inputs are twenty months apart, and gives the coherent version', () => {
    const result = unitEconomicsReport({ company: 'openai', asKnownAt: '2024-12-31' }, { ledger, today });
    const { naive, coherent, cover } = data(result);
    expect(naive?.cost.metric).toBe('inference_cost');
    expect(coherent?.cost.metric).toBe('inference_cost');
    expect(cover[0]).toMatchObject({ price: '20' });
    const early = unitEconomicsReport(
      { company: 'openai', asKnownAt: '2024-10-31' },
      { ledger: { ...ledger, claims: ledger.claims.filter((c) => c.id !== 'inf') }, today },
    );
    expect(early.ok && early.value.issues.map((i) => i.code)).toEqual(['runway/incoherent-days']);
    expect(data(early).coherent).toBeNull();
  });
});

describe('efficiency', () => {
  it('takes no plan for a year that is over as revenue: 0.88 M a head, not 8.9', () => {
    const ledger = journal(`
    p25 | cloudwalk revenue 2025 | 40.11亿 CNY | guidance company | prospectus 2022-05-20
    a24 | cloudwalk revenue 2024 | 3.98亿 CNY | actual filing | annual 2025-04-20
    l24 | cloudwalk net_loss 2024 | 6.96亿 CNY | actual filing | annual 2025-04-20
    h24 | cloudwalk headcount @2024-12-31 | 453! persons | actual filing | annual 2025-04-20`);
    const perHead = (at: string) =>
      data(efficiencyReport({ company: 'cloudwalk', asKnownAt: at }, { ledger, today }))
        .ratios.find((r) => r.metric === 'revenue_per_head')
        ?.figure?.value.stated?.slice(0, 6);
    expect(perHead('2025-06-30')).toBe('885430');
    expect(perHead('2026-11-24')).toBe('878587');
  });
});

describe('plan against actual', () => {
  const plan = (
    year: number,
    planned: string,
    actual: string,
  ) => `p${year} | cloudwalk revenue ${year} | ${planned}亿 CNY | guidance company | prospectus 2022-05-20
    a${year} | cloudwalk revenue ${year} | ${actual}亿 CNY | actual filing | annual-${year} ${year + 1}-04-20`;
  const ledger = journal(
    [plan(2022, '16.82', '5.264'), plan(2023, '25.01', '6.281'), plan(2024, '32.27', '3.98')].join('\n'),
  );
  it('[EF2] reached 31.3, 25.1 and 12.3 %, 20.95 % in all', () => {
    const { plans } = data(efficiencyReport({ company: 'cloudwalk' }, { ledger, today }));
    expect(plans.map((p) => [p.period, p.attainment.figure?.value.stated?.slice(0, 7)])).toEqual([
      ['2022', '0.31296'],
      ['2023', '0.25113'],
      ['2024', '0.12333'],
      ['all', '0.20951'],
    ]);
  });
});

describe('precedents', () => {
  it('draws what has happened: one forecast of free cash flow is no curve beside two years of burn', () => {
    const ledger = journal(`
    b24 | openai cash_burned 2024 | 2 billion USD | actual document | s 2025-06-01
    b25 | openai cash_burned 2025 | 8 billion USD | actual document | s 2026-06-01
    f30 | openai free_cash_flow 2030 | 39 billion USD | forecast document | s 2026-06-01`);
    const [curve] = data(precedentsReport({ company: 'openai' }, { ledger, today })).curves;
    expect([curve?.basis, curve?.points.map((p) => [p.year, p.figure.value.stated])]).toEqual([
      'cashBurn',
      [
        [2024, '-2000000000'],
        [2025, '-8000000000'],
      ],
    ]);
  });
});

describe('the overview and tables', () => {
  it('ranks nobody without a field, and says so plainly', () =>
    expect(data(overviewReport({}, context)).rows).toEqual([]));
  it('gives every list report a grid', () => {
    const series = data(seriesReport({ company: 'openai', metric: 'revenue' }, context));
    expect(tableOf('series', series)?.rows).toHaveLength(1);
    expect(tableOf('explain', {})).toBeUndefined();
  });
});

describe('free cash flow over time', () => {
  const ledger = journal(`
    o22 | uber operating_cash_flow 2022 | 642 million USD | actual filing | u22 2023-02-21
    c22 | uber capex 2022 | 252 million USD | actual filing | u22 2023-02-21
    o23 | uber operating_cash_flow 2023 | 3585 million USD | actual filing | u23 2024-02-15
    f24 | uber free_cash_flow 2024 | 6895 million USD | actual company | u24 2025-02-05
    o24 | uber operating_cash_flow 2024 | 7137 million USD | actual filing | u24f 2025-02-14
    c24 | uber capex 2024 | 242 million USD | actual filing | u24f 2025-02-14`);
  it('[PO1] derives what nobody states, says so, and makes nothing of half a figure', () => {
    const { observations } = data(
      seriesReport({ company: 'uber', metric: 'free_cash_flow', freq: 'year' }, { ledger, today }),
    );
    expect(observations.map((o) => [o.periodLabel, o.value, o.derived?.rule ?? null, o.claims])).toEqual([
      ['2022', '390000000', 'PO1', ['o22', 'c22']],
      ['2024', '6895000000', null, ['f24']],
    ]);
  });
});
