import {
  type PredictionData,
  type PredictionsQuery,
  plainText,
  predictionReport,
  predictionsReport,
} from '@solvent/core/report';
import { describe, expect, it } from 'vitest';
import { readPredictions } from './readPredictions.ts';
import { shipped } from './shippedDataset.ts';

const context = { ledger: shipped.ledger, today: '2026-11-24' };
const all = (query: PredictionsQuery = {}) => {
  const report = predictionsReport(query, context);
  if (!report.ok) throw new Error(report.issues[0]?.message);
  return report.value.data;
};
const one = (id: string, asKnownAt = '2026-11-24'): PredictionData => {
  const report = predictionReport({ id, asKnownAt }, context);
  if (!report.ok) throw new Error(report.issues[0]?.message);
  return report.value.data;
};

describe('the predictions shipped', () => {
  it('[PR1] at least 25, each with its words, a criterion in two languages and a deadline', () => {
    const { predictions } = all();
    expect(predictions.length).toBeGreaterThanOrEqual(25);
    expect(predictions).toHaveLength(shipped.ledger.predictions.length);
    for (const p of predictions) {
      expect(p.wording.length, p.id).toBeGreaterThan(0);
      expect(p.criterion.zh, p.id).toMatch(/[\u4e00-\u9fff]/);
      expect(p.source.publisher, p.id).not.toBe('');
    }
  });

  it.each([
    ['openai-bankrupt-2024', 'no', { brier: '0.25' }],
    ['openai-revenue-2023-200m-unlikely', 'yes', { brier: '0.64', met: false }],
    ['openai-revenue-2024-1bn-unlikely', 'yes', { brier: '0.64', met: false }],
    ['openai-revenue-2025-11-6bn', 'value', { error: '-1470000000', relative: '-0.112471308' }],
    ['openai-revenue-2024-3-7bn', 'value', { error: '0', met: true }],
    ['cloudwalk-revenue-2022-plan', 'value', { relative: '2.19537495' }],
    ['cloudwalk-revenue-2024-plan', 'value', { relative: '7.11447061' }],
    ['chatgpt-price-up-2-by-2024', 'no', { certainAndWrong: true, log: null }],
  ])('[PR4] %s: %s', (id, status, score) => {
    const { prediction } = one(id);
    expect(prediction.status).toBe(status);
    expect(prediction.score).toMatchObject(score);
    expect(prediction.outcome!.claims.length).toBeGreaterThan(0);
  });

  it('[PR3] a chance between certain and impossible is our reading, and says so', () => {
    for (const p of all().predictions)
      if (p.probability !== null) expect(p.convention, p.id).toBe(!['0', '1'].includes(p.probability));
  });

  it('[PR7] a value is settled by an actual of the same measure, unit and scope', () => {
    const claims = new Map(shipped.ledger.claims.map((c) => [c.id, c]));
    for (const { id, claim, outcome } of shipped.ledger.predictions) {
      if (outcome?.kind !== 'value') continue;
      const [said, came] = [claims.get(claim)!, claims.get(outcome.claims[0]!)!];
      expect([came.metric, came.unit, came.basis.scope, came.period], id).toEqual([
        said.metric,
        said.unit,
        said.basis.scope,
        said.period,
      ]);
      expect(came.basis.epistemic.status, id).toBe('actual');
    }
  });

  it('[PR5] cash gone within a year is void, because new money came', () => {
    const { prediction } = one('openai-cash-gone-by-2025-07');
    expect(prediction).toMatchObject({ status: 'void', score: null });
    expect(prediction.condition?.en).toBe('No new money comes in');
  });

  it.each([
    'openai-profit-2029',
    'chatgpt-price-44-by-2029',
    'ai-consolidation-by-2030',
    'openai-loss-2026-14bn',
  ])('[PR4] %s is open', (id) => expect(one(id).prediction.status).toBe('open'));

  it('[PR6] an outcome of a later day is not known yet', () => {
    expect(one('openai-cash-gone-by-2025-07', '2024-10-01').prediction.status).toBe('open');
    expect(one('openai-revenue-2025-11-6bn', '2026-06-15').prediction).toMatchObject({
      status: 'overdue',
      score: null,
    });
  });

  it('[PR2] nothing is known of a prediction before it was made', () =>
    expect(
      predictionReport({ id: 'openai-profit-2029', asKnownAt: '2024-10-30' }, context).issues,
    ).toMatchObject([{ code: 'report/unknown-prediction' }]));

  it('[PR8] a deadline that passed without an outcome is overdue', () =>
    expect(one('cloudwalk-revenue-2025-plan').prediction.status).toBe('overdue'));

  it('[PR23] the revisions of a plan stand beside it, first to last', () =>
    expect(
      one('openai-burn-2026-17bn')
        .trail.map((p) => p.id)
        .toSorted(),
    ).toEqual(['openai-burn-2026-17bn', 'openai-burn-2026-25bn', 'openai-burn-2026-8bn']));

  it('[PR23] a plan is measured by what was first said, year by year and in all', () => {
    const { years, reached } = all().plans.find(
      ({ company, metric }) => company.id === 'cloudwalk' && metric === 'revenue',
    )!;
    const share = (text: string | null) => text && (Number(text) * 100).toFixed(2);
    expect(years.map((y) => [y.period, share(y.reached)])).toEqual([
      ['2022', '31.30'],
      ['2023', '25.11'],
      ['2024', '12.32'],
      ['2025', null],
    ]);
    expect(share(reached)).toBe('20.95');
  });

  it('[PR23] OpenAI changed what it would take in 2025 twice, and what it would burn in 2026 twice', () => {
    const said = (metric: string, period: string) =>
      all()
        .plans.find((plan) => plan.company.id === 'openai' && plan.metric === metric)!
        .years.find((year) => year.period === period)!
        .said.map(({ value }) => value.stated);
    expect(said('revenue', '2025')).toEqual(['11600000000', '12500000000', '13000000000']);
    expect(said('cash_burned', '2026')).toEqual(['8000000000', '17000000000', '25000000000']);
  });

  it.each([
    [
      'openai-revenue-2025-11-6bn',
      'OpenAI said on 27 September 2024: Revenue of 2025, $11.6 bn. It was $13.1 bn; the figure was 11.2% too low.',
      'OpenAI于 2024-09-27 表示：2025年收入，116 亿美元。实际为 131 亿美元，所言偏低 11.2%。',
    ],
    [
      'openai-cash-gone-by-2025-07',
      'STAR Market Daily column said on 31 July 2024, in words we read as a chance of 90%: OpenAI has no cash left by the end of July 2025. Its condition did not hold, so it is void and has no score.',
      '科创板日报专栏于 2024-07-31 表示（措辞按惯例读作 90% 的可能）：OpenAI在2025年7月底前现金耗尽。前提没有成立，因此作废，不计分。',
    ],
    [
      'openai-bankruptcy-is-nonsense',
      'Analysts quoted in 2023 said on 31 August 2023 that this would not happen: OpenAI files for bankruptcy or stops paying its debts before the end of 2024. It did not happen.',
      '2023年文中分析师于 2023-08-31 表示不会发生：OpenAI在2024年底前申请破产或停止偿付。事情没有发生。',
    ],
  ])('[PR25] %s in a sentence', (id, en, zh) => {
    const { headline } = one(id);
    expect([plainText(headline.en), plainText(headline.zh)]).toEqual([en, zh]);
  });

  it('[PR26] a list is narrowed, what is counted over all is not', () => {
    const open = all({ state: 'open' });
    expect(new Set(open.predictions.map((p) => p.status))).toEqual(new Set(['open']));
    expect(open.counts).toEqual(all().counts);
    expect(open.records).toEqual(all().records);
    expect(all({ state: 'resolved' }).predictions.every((p) => p.outcome && p.outcome.kind !== 'void')).toBe(
      true,
    );
  });

  it('[PR21] a share is shown only from five resolved on', () => {
    for (const { resolved, share, drawn } of all().records) {
      expect(share === null).toBe(resolved < 5);
      expect(drawn === null).toBe(resolved < 5);
    }
    expect(all().records.some(({ share }) => share !== null)).toBe(true);
  });

  it('[PR24] hindsight counts in no record', () => {
    const told = all().predictions.filter((p) => p.score?.hindsight);
    expect(told.map((p) => p.id)).toContain('openai-gross-margin-2025-46pc');
    const counted = all().records.reduce((sum, { resolved }) => sum + resolved, 0);
    expect(counted + told.length).toBe(all().predictions.filter((p) => p.score).length);
  });

  it.each([
    ['云从科技', 'cloudwalk'],
    ['OPENAI', 'openai'],
    ['mary-meeker', 'ai-industry'],
    ['chatgpt-cost-column-2023-08', 'openai'],
  ])('finds those about %s', (about, company) => {
    const { predictions } = all({ about });
    expect(predictions.length).toBeGreaterThan(0);
    expect(new Set(predictions.map((p) => p.company.id))).toEqual(new Set([company]));
  });

  it('says when nobody of that name predicted anything', () =>
    expect(predictionsReport({ about: 'nostradamus' }, context).issues).toMatchObject([
      { code: 'report/unknown-speaker' },
    ]));
});

describe('readPredictions', () => {
  const text = `- id: p
  claim: c
  by:
    id: b
    name: { en: B, zh: 乙 }
    kind: press
  criterion: { en: It happens, zh: 发生 }
  deadline: 2024-12-31
  kind: event
  probability: 0.5
`;
  it('[DS3] reads a prediction', () =>
    expect(readPredictions(text, 'data/predictions/x.yaml').ok).toBe(true));
  it.each([
    ['probability: 0.5', 'probability: 1.5', 'probability'],
    ['deadline: 2024-12-31', 'deadline: soon', 'deadline'],
    ['kind: event', 'kind: hope', 'kind'],
  ])('[DS3] %s is not %s', (right, wrong, path) => {
    const [issue] = readPredictions(text.replace(right, wrong), 'data/predictions/x.yaml').issues;
    expect(issue?.where).toMatchObject({ file: 'data/predictions/x.yaml', path: `0.${path}` });
  });
});
