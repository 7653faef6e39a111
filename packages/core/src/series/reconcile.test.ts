import { describe, expect, it } from 'vitest';
import type { Ledger } from '../ledger/index.ts';
import { journal } from '../ledger/journal.fixture.ts';
import { parsePeriod } from '../time/index.ts';
import type { PolicyName } from './policy.ts';
import { reconcile } from './reconcile.ts';

declare const performance: { now(): number };

const openai = journal(`
# Revenue of 2024: an early forecast the article doubts, half a year multiplied up, a plan, and the accounts.
column-rev   | openai revenue 2024        | 1.0 billion USD  | forecast document denied               | column 2023-08-20
star-rev     | openai revenue 2024        | 3.5 billion USD  | estimate analyst                       | star-daily 2024-07-25 the-information/2024-07-24
nyt-rev      | openai revenue 2024        | ~3.7 billion USD | forecast document                      | nyt 2024-09-27
leak-rev     | openai revenue 2024        | 3.70 billion USD | actual document                        | leak-2026 2026-06-16
# The loss of 2024 on three bases, and the cost.
star-loss    | openai net_loss 2024       | 5.0 billion USD  | estimate analyst                       | star-daily 2024-07-25 the-information/2024-07-24
nyt-loss     | openai net_loss 2024       | ~5 billion USD   | forecast document -stockPay            | nyt 2024-09-27
leak-loss    | openai net_loss 2024       | 5.1 billion USD  | actual document                        | leak-2026 2026-06-16
leak-oploss  | openai operating_loss 2024 | 8.78 billion USD | actual document +stockPay              | leak-2026 2026-06-16
star-cost    | openai operating_cost 2024 | 8.5 billion USD  | estimate analyst                       | star-daily 2024-07-25 the-information/2024-07-24
leak-cost    | openai operating_cost 2024 | 12.48 billion USD | actual document +stockPay             | leak-2026 2026-06-16
burn-24      | openai cash_burned 2024    | 2 billion USD    | actual document                        | decoder 2026-02-21
# 2025: one year, three losses.
leak-rev25   | openai revenue 2025        | 13.07 billion USD | actual document                       | leak-2026 2026-06-16
leak-cost25  | openai operating_cost 2025 | 34.00 billion USD | actual document +stockPay             | leak-2026 2026-06-16
leak-op25    | openai operating_loss 2025 | 20.92 billion USD | actual document +stockPay             | leak-2026 2026-06-16
leak-net25   | openai net_loss 2025       | 38.53 billion USD | actual document                       | leak-2026 2026-06-16
adj-25       | openai net_loss 2025       | ~8 billion USD   | actual document -oneOffs low           | comparee ?
burn-25      | openai cash_burned 2025    | 8 billion USD    | actual document                        | decoder 2026-02-21
`);
const ask = (metric: string, period: string, policy?: PolicyName, ledger: Ledger = openai) =>
  reconcile(ledger, { company: 'openai', metric: metric as 'revenue', period: parsePeriod(period)! }, policy);
const classOf = (r: ReturnType<typeof ask>, claim: string) =>
  r.differences.filter((d) => d.claims.includes(claim)).map((d) => d.class);

describe('revenue of 2024: 1.0, 3.5 and 3.7', () => {
  const r = ask('revenue', '2024');
  it('[RC9] [RC11] chooses the accounts, not the forecasts', () => {
    expect(r.chosen).toBe('leak-rev');
    expect(r.quantity?.stated).toBe('3700000000');
  });
  it('[RC14] [RC16] explains every other figure', () => {
    expect(classOf(r, 'column-rev')).toEqual(['forecastAgainstActual']);
    expect(classOf(r, 'star-rev')).toEqual(['forecastAgainstActual']);
    expect(classOf(r, 'nyt-rev')).toEqual(['forecastAgainstActual']);
    expect(r.conflicts).toBe(0);
  });
  it('[RC6] counts no forecast as a witness to what happened', () => {
    expect(r).toMatchObject({ origins: 1, articles: 1 });
  });
  it('says so in both languages, taking no side', () => {
    const sentence = r.differences.find((d) => d.claims.includes('star-rev'))?.sentence;
    expect(sentence).toEqual({
      en: 'leak-2026 (2026-06-16) says $3.7 bn; star-daily (2024-07-25) says $3.5 bn: star-daily (2024-07-25) looked ahead, leak-2026 (2026-06-16) looks back.',
      zh: 'leak-2026 (2026-06-16)称 37 亿美元；star-daily (2024-07-25)称 35 亿美元：star-daily (2024-07-25)为事前预期，leak-2026 (2026-06-16)为事后数字。',
    });
  });
});

describe('loss of 2024: 5.0, 5.1 and 8.78', () => {
  const r = ask('net_loss', '2024');
  it('[RC4] keeps the loss without stock pay apart', () => {
    expect(r.groups.map((g) => [g.key, g.chosen])).toEqual([
      ['plain', 'leak-loss'],
      ['-stockPay', 'nyt-loss'],
    ]);
    expect(classOf(r, 'nyt-loss')).toEqual(['basisDiffers']);
    expect(r.differences.find((d) => d.claims.includes('nyt-loss'))?.axis).toBe('inclusions');
  });
  it('[RC18] shows the related measures beside it', () => {
    expect(r.siblings.map((s) => [s.metric, s.groups[0]?.chosen])).toEqual([
      ['operating_loss', 'leak-oploss'],
      ['cash_burned', 'burn-24'],
    ]);
  });
  it('[RC19] bridges 5.0 = 8.5 − 3.5 and 8.78 = 12.48 − 3.70', () => {
    const closing = r.bridges
      .filter((b) => b.closes)
      .map((b) => [b.result.claim, ...b.parts.map((p) => p.claim)]);
    expect(closing).toEqual([
      ['leak-oploss', 'leak-cost', 'leak-rev'],
      ['star-loss', 'star-cost', 'star-rev'],
    ]);
    expect(r.bridges.find((b) => b.result.claim === 'star-loss')?.sentence).toEqual({
      en: 'Net loss $5 bn = total operating cost $8.5 bn − revenue $3.5 bn: this closes within the rounding of the figures.',
      zh: '净亏损 50 亿美元 = 总运营成本 85 亿美元 − 收入 35 亿美元：在取整范围内吻合。',
    });
  });
});

describe('loss of 2025: 8, 20.92 and 38.5', () => {
  const r = ask('net_loss', '2025');
  it('[RC18] keeps the three bases apart', () => {
    expect(r.chosen).toBe('leak-net25');
    expect(r.groups.map((g) => g.key)).toEqual(['plain', '-oneOffs']);
    expect(r.siblings.map((s) => [s.metric, s.groups[0]?.quantity?.stated])).toEqual([
      ['operating_loss', '20920000000'],
      ['cash_burned', '8000000000'],
    ]);
  });
  it('[RC19] bridges 20.92 = 34.00 − 13.07 within rounding', () => {
    const bridge = r.bridges.find((b) => b.equation === 'operating_loss = operating_cost - revenue');
    expect(bridge?.closes).toBe(true);
    expect(bridge?.residual).toEqual({ low: '-25000000', high: '5000000' });
  });
});

describe('independence', () => {
  const rewrites = Array.from(
    { length: 10 },
    (_, i) =>
      `re-${i} | x net_loss 2024 | 5 billion USD | actual anonymous | site-${i} 2024-08-0${(i % 9) + 1} story/2024-07`,
  ).join('\n');
  const ledger = journal(
    `${rewrites}\nown | x net_loss 2024 | 5.2 billion USD | actual anonymous | paper 2024-08-09`,
  );
  const r = reconcile(ledger, { company: 'x', metric: 'net_loss', period: parsePeriod('2024')! });
  it('[RC6] counts ten rewrites of one story once', () => {
    expect(r).toMatchObject({ origins: 2, articles: 11 });
    expect(r.differences.map((d) => [d.class, d.claims.length])).toEqual([
      ['repeatedFromOneOrigin', 10],
      ['sameWithinRounding', 2],
    ]);
  });
  it('[RC6] takes equal words on one day for one origin', () => {
    const same = journal(`
      a | x net_loss 2024 | 5 billion USD | actual anonymous | one 2024-08-01 | "expects to lose $5 billion"
      b | x net_loss 2024 | 5 billion USD | actual anonymous | two 2024-08-01 | "expects to lose $5 billion"`);
    expect(reconcile(same, { company: 'x', metric: 'net_loss', period: parsePeriod('2024')! }).origins).toBe(
      1,
    );
  });
  it('[RC7] [RC12] gives the hull of the origins and the median one of them stated', () => {
    const three = journal(`
      a | x revenue 2024 | 3.0 billion USD | actual anonymous | one 2025-01-01
      b | x revenue 2024 | 3.4 billion USD | actual anonymous | two 2025-01-02
      c | x revenue 2024 | 4.0 billion USD | actual anonymous | three 2025-01-03
      d | x revenue 2024 | 4.0 billion USD | actual anonymous | four 2025-01-04 three`);
    const m = reconcile(
      three,
      { company: 'x', metric: 'revenue', period: parsePeriod('2024')! },
      'median-of-independent',
    );
    expect(m).toMatchObject({
      chosen: 'b',
      range: { low: '2950000000', high: '4050000000' },
      origins: 3,
      conflicts: 2,
    });
  });
});

describe('policies', () => {
  it.each<[PolicyName, string | null]>([
    ['filing-first', 'leak-rev'],
    ['latest', 'leak-rev'],
    ['first', 'leak-rev'],
    ['median-of-independent', 'leak-rev'],
    ['by-source:NYT', 'nyt-rev'],
    ['by-source:the-information/2024-07-24', 'star-rev'],
    ['by-source:column', null],
    ['by-source:nobody', null],
  ])('[RC9] [RC10] [RC12] %s takes %s', (policy, claim) => {
    expect(ask('revenue', '2024', policy).chosen).toBe(claim);
  });
  it('[RC11] takes the most precise of those that agree with the best attributed', () => {
    const ledger = journal(`
      a | x revenue 2025 | 13 billion USD    | actual company   | co 2026-01-10
      b | x revenue 2025 | 13.07 billion USD | actual document  | doc 2026-06-16
      c | x revenue 2025 | 13.071 billion USD | actual anonymous | rumour 2026-07-16`);
    expect(reconcile(ledger, { company: 'x', metric: 'revenue', period: parsePeriod('2025')! }).chosen).toBe(
      'b',
    );
  });
});

it('[RC9] takes what anyone says happened over what the company expected', () => {
  const ledger = journal(`
    plan | x revenue 2024 | 6.0 billion USD | guidance company | co 2024-02-01
    real | x revenue 2024 | 5.1 billion USD | actual anonymous | paper 2025-03-01`);
  expect(reconcile(ledger, { company: 'x', metric: 'revenue', period: parsePeriod('2024')! }).chosen).toBe(
    'real',
  );
});

it('[RC5] a valuation told without pre- or post-money joins the group it agrees with', () => {
  const ledger = journal(`
    post | x valuation @2024-10-02 | 157 billion USD | actual company postMoney  | co 2024-10-02
    pre  | x valuation @2024-10-02 | 150 billion USD | actual document preMoney  | doc 2024-10-02
    bare | x valuation @2024-10-02 | 157 billion USD | actual anonymous          | paper 2024-10-03
    odd  | x valuation @2024-10-02 | 170 billion USD | actual anonymous          | other 2024-10-03`);
  const r = reconcile(ledger, { company: 'x', metric: 'valuation', period: parsePeriod('@2024-10-02')! });
  expect(r.groups.map((g) => [g.key, g.claims])).toEqual([
    ['postMoney', ['post', 'bare']],
    ['preMoney', ['pre']],
    ['plain', ['odd']],
  ]);
  expect(r.origins).toBe(2);
});
