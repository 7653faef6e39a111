import { describe, expect, it } from 'vitest';
import type { Result } from '../issue/index.ts';
import { journal } from '../ledger/journal.fixture.ts';
import {
  type Envelope,
  gapReport,
  plainText,
  priceWarFieldReport,
  priceWarReport,
  scenarioDiffReport,
  scenarioListReport,
  scenarioReport,
  screenReport,
  simulateReport,
  tableOf,
  tornadoReport,
} from './index.ts';

const today = '2026-11-24';
const asKnownAt = '2024-10-31';
const books = journal(`
  rev  | openai revenue 2024 | 37亿 USD | forecast document | a 2024-09-27
  cost | openai operating_cost 2024 | 87亿 USD | forecast document | a 2024-09-27
  inf  | openai inference_cost 2024 | 18亿 USD | forecast document | a 2024-09-27
  train | openai training_cost 2024 | 30亿 USD | forecast document | a 2024-09-27
  cash | openai cash @2024-09-30 | 6.6 billion USD | actual document | a 2024-10-02
  ai-inference-cost-change-cls | ai-industry cost_change 2023-05-30..2024-05-31 | -0.997 fraction | estimate document | b 2024-06-01`);
const context = { ledger: books, today };
const ask = { company: 'openai', asKnownAt };
function data<T>(result: Result<Envelope<T>>): T {
  if (!result.ok) throw new Error(result.issues.map((i) => i.message).join());
  return result.value.data;
}
const codes = (result: Result<Envelope<unknown>>) =>
  (result.ok ? result.value.issues : result.issues).map((i) => i.code);
const words = (scenario: string, lang: 'en' | 'zh' = 'en') =>
  plainText(data(scenarioReport({ ...ask, scenario }, context)).headline[lang]);

describe('a scenario report', () => {
  it('[SC9] is the position as it stands when nothing is asked', () => {
    const report = data(scenarioReport(ask, context));
    expect(report.unchanged).toBe(true);
    expect(report.result).toEqual(report.against?.result);
    expect(words('')).toBe('openai, with no growth assumed: the money lasts to 27 January 2026.');
    expect(words('', 'zh')).toBe('openai，假设不增长：资金可支撑到 2026-01-27。');
  });

  it('sets a what-if beside it, and says what each driver was before and who states it', () => {
    const report = data(scenarioReport({ ...ask, scenario: 'price-war' }, context));
    expect(words('price-war')).toBe(
      'openai, price war: the money lasts to 31 December 2025. Without it, the money lasts to 27 January 2026.',
    );
    expect(report.settings.map((s) => [s.driver, s.value, s.before, s.claim])).toEqual([
      ['priceChange', '-0.945228', '0', 'ai-inference-cost-change-cls'],
      ['priceLimit', '0.003', null, null],
      ['elasticity', '0.9', '0', null],
      ['unitCostChange', '-0.945228', '0', 'ai-inference-cost-change-cls'],
      ['unitCostLimit', '0.003', null, null],
    ]);
    expect(report.text).toMatch(/^1~n:Price%20war~priceChange:-0\.945228!ai-inference-cost-change-cls~/);
  });

  it('links a claim only from the day it was known', () => {
    const report = scenarioReport(
      { company: 'openai', asKnownAt: '2024-05-01', scenario: 'price-war' },
      context,
    );
    expect(report.ok && report.value.data.missing).toEqual(['cash', 'revenue', 'operating_cost']);
    const presets = data(scenarioListReport({ asKnownAt: '2024-05-01' }, context)).presets;
    expect(presets.find((p) => p.id === 'price-war')?.claims).toEqual([]);
  });

  it('says when nothing changes, and why', () => {
    expect(words('hiring-freeze')).toBe(
      'openai, hiring freeze: this changes nothing: no source states staff cost; the money lasts to 27 January 2026.',
    );
    expect(words('no-new-money', 'zh')).toBe(
      'openai，没有新资金：没有变化：没有已知的承诺资金；资金可支撑到 2026-01-27。',
    );
  });

  it('layers what is named, and a record on top', () => {
    const record = { name: 'Mine', drivers: { training: { value: '0' } } };
    const report = data(
      scenarioReport({ ...ask, scenario: 'price-war+1~n:Own~price:1.1', record, horizon: 24 }, context),
    );
    expect(report.scenario).toMatchObject({
      name: 'Mine',
      horizon: 24,
      drivers: { price: { value: '1.1' }, training: { value: '0' } },
    });
    expect(report.result?.months).toBe(24);
    expect(report.against?.result.months).toBe(24);
  });

  it('names what is wrong with it', () => {
    expect(codes(scenarioReport({ ...ask, scenario: 'pricewars' }, context))).toEqual([
      'scenario/unknown-preset',
    ]);
    expect(codes(scenarioReport({ ...ask, scenario: '1~prices:2' }, context))).toEqual([
      'scenario/unknown-driver',
    ]);
    expect(codes(scenarioReport({ ...ask, record: [] }, context))).toEqual(['scenario/not-a-scenario']);
    expect(codes(scenarioReport({ ...ask, scenario: '1~e:raise:5:@2020-01' }, context))).toContain(
      'scenario/event-outside',
    );
  });
});

it('two scenarios side by side: what differs, and how each ends', () => {
  const diff = data(scenarioDiffReport({ ...ask, a: '', b: '1~n:Dear~price:1.5' }, context));
  expect(diff.changes.map((c) => [c.field, c.label.zh])).toEqual([
    ['name', '名称'],
    ['price', '价格'],
  ]);
  expect(plainText(diff.headline.en)).toBe(
    'openai. As it stands: the money lasts to 27 January 2026. Dear: the money lasts to 5 November 2026.',
  );
  expect(tableOf('scenario-diff', diff)?.rows[1]).toEqual({
    field: 'price',
    label: 'Price',
    unit: 'factor',
    a: null,
    b: { number: '1.5' },
  });
});

describe('a gap with a date and two levers', () => {
  it('[SC21] begins in the month asked for', () => {
    const { gap } = data(gapReport({ ...ask, from: '2025-03' }, context));
    expect(gap?.effectiveMonth).toBe(5);
    expect(codes(gapReport({ ...ask, from: '2024-01' }, context))).toEqual(['report/bad-month']);
  });
  it('[SC20] gives a frontier, and puts new money second', () => {
    const { frontier } = data(
      gapReport({ ...ask, first: 'capital', second: 'training', points: 3 }, context),
    );
    expect([frontier?.first.lever, frontier?.second.lever, frontier?.points.length]).toEqual([
      'training',
      'capital',
      3,
    ]);
    expect(codes(gapReport({ ...ask, first: 'prices', second: 'training' }, context))).toEqual([
      'report/unknown-lever',
    ]);
  });
});

describe('a price war report', () => {
  it('[SC16] opens with the volume that holds revenue', () => {
    const report = data(priceWarReport({ ...ask, until: '2026' }, context));
    expect(plainText(report.headline.en)).toMatch(
      /^openai in a price war: volume must multiply by 18\.3 a year for revenue to hold; the money lasts to 31 December 2025\./,
    );
    expect(report.claims).toEqual(['ai-inference-cost-change-cls']);
    expect(tableOf('pricewar', report)?.rows).toHaveLength(27);
  });
  it('names every term that is wrong', () =>
    expect(
      codes(priceWarReport({ ...ask, priceChange: '-94', elasticity: 'x', until: 'soon' }, context)),
    ).toEqual(['report/bad-until', 'report/bad-term', 'report/bad-term']));
  it('[SC19] ranks a field', () => {
    const ledger = {
      ...books,
      companies: books.companies.map((c) => (c.id === 'openai' ? { ...c, field: 'ai-lab' as const } : c)),
    };
    const { rows } = data(priceWarFieldReport({ asKnownAt, until: '2025-11' }, { ledger, today }));
    expect(rows.map((r) => [r.company.id, r.lasts])).toEqual([['openai', { without: true, with: true }]]);
    const screen = data(screenReport({ asKnownAt, until: '2026' }, { ledger, today }));
    expect(screen.rows.map((r) => [r.company.id, r.verdict, r.outOn, r.middleOut])).toEqual([
      ['openai', 'out', '2026-01-27', '2026-01'],
    ]);
    expect(
      data(screenReport({ asKnownAt, until: '2026', scenario: '1~price:3' }, { ledger, today })).rows[0]
        ?.verdict,
    ).toBe('selfFunding');
    expect(codes(screenReport({ asKnownAt, until: '2020' }, { ledger, today }))).toEqual([
      'report/bad-until',
    ]);
    expect(codes(screenReport({ asKnownAt, scenario: 'nope' }, { ledger, today }))).toEqual([
      'scenario/unknown-preset',
    ]);
  });
});

describe('chances', () => {
  const ask2 = { ...ask, paths: 1024, inputs: { growth: 'p10=-2%,p90=4%' }, by: '2025-12' };
  it('[MC1] come from what the sources leave open and what is typed, and the rows say which', () => {
    const report = data(simulateReport(ask2, context));
    expect(report.inputs.map((i) => [i.input, i.from, i.claims])).toEqual([
      ['growth', 'typed', []],
      ['cash', 'claims', ['cash']],
      ['revenue', 'claims', ['rev']],
      ['variableShare', 'claims', ['inf']],
      ['training', 'claims', ['train']],
      ['other', 'claims', ['cost']],
    ]);
    expect(report.by?.chance).toBe(report.result?.outBy[14]);
    expect(plainText(report.headline.en)).toMatch(
      /^openai: in 1,024 futures from what the sources leave open, the money is gone by December 2025 in [\d.]+% and by September 2029 in [\d.]+%;/,
    );
    expect(tableOf('simulate', report)?.rows).toHaveLength(60);
  });
  it('same seed, same answer', () => {
    expect(data(simulateReport(ask2, context))).toEqual(data(simulateReport(ask2, context)));
    expect(data(simulateReport({ ...ask2, seed: 2 }, context)).result).not.toEqual(
      data(simulateReport(ask2, context)).result,
    );
  });
  it('ranks what matters, and where it tips', () => {
    const report = data(tornadoReport(ask2, context));
    expect(report.bars[0]?.input).toBe('growth');
    expect(report.bars.every((b) => b.breakPoint !== null)).toBe(true);
    expect(plainText(report.headline.en)).toMatch(/^openai: growth of volume a month matters most;/);
    expect(data(tornadoReport({ ...ask2, breakPoints: false }, context)).bars[0]?.breakPoint).toBeNull();
  });
  it('names what is typed wrongly', () => {
    expect(codes(simulateReport({ ...ask, inputs: { growht: '5%' } }, context))).toEqual([
      'simulation/unknown-input',
    ]);
    expect(codes(simulateReport({ ...ask, paths: 0 }, context))).toHaveLength(1);
  });
});
