import { dec } from '@solvent/core/money';
import { gapReport, scenarioListReport, scenarioReport, screenReport } from '@solvent/core/report';
import {
  type GapPosition,
  type LeverResult,
  moveLever,
  project,
  solveGap,
  trancheState,
} from '@solvent/core/runway';
import { findPreset, presetIds } from '@solvent/core/scenario';
import { describe, expect, it } from 'vitest';
import { context, dataOf, ledger } from './shipped.ts';

describe('money that was promised, on the shipped dataset', () => {
  const softbank = ledger.tranches.find((t) => t.id === 'openai-softbank-2025')!;
  it('[SC22] SoftBank as known on 2025-05-13 stands at 20 to 40, weighted; on 2026-01-01 it is funded', () => {
    expect(trancheState(softbank, '2025-05-13').total).toEqual({
      low: '20000000000',
      weighted: '30000000000',
      high: '40000000000',
    });
    expect(trancheState(softbank, '2026-01-01')).toMatchObject({
      status: 'funded',
      conditional: false,
      outstanding: { low: '0', high: '0' },
    });
  });
  it('[SC3] if the condition had failed, as known then', () => {
    const run = dataOf(
      scenarioReport({ company: 'openai', asKnownAt: '2025-05-13', scenario: 'conversion-fails' }, context),
    );
    const events = (path: readonly { label: string; events: string }[] | undefined) =>
      path?.filter((m) => m.events !== '0').map((m) => [m.label, m.events]);
    expect([events(run.result?.path), events(run.against?.result.path)]).toEqual([
      [['2025-12', '10000000000']],
      [['2025-12', '30000000000']],
    ]);
  });
});

describe('the gap of OpenAI as known on 2024-10-31', () => {
  const report = dataOf(gapReport({ company: 'openai', asKnownAt: '2024-10-31' }, context));
  const position = report.position!;
  it('[GP1] starts from what was then expected of 2024', () => {
    expect(report.assumptions.map((a) => [a.name, a.value])).toEqual([
      ['cash', '6550000000'],
      ['revenue', '308333333.33'],
      ['cost', '708333333.33'],
      ['variable', '150000000'],
      ['training', '250000000'],
      ['staff', '125000000'],
      ['other', '183333333.33'],
      ['revenueGrowth', '0'],
      ['costGrowth', '0'],
    ]);
  });
  /** What a position comes to when `project` walks it: its lowest cash, and revenue less cost of the last month. */
  function putBack(moved: GapPosition) {
    const { training, staff, other } = moved.fixedCost;
    const run = project({
      currency: 'USD',
      start: '2024-10',
      months: 60,
      cash: moved.cash,
      revenue: dec(moved.revenue).minus(dec(moved.variableCost)).round(20).toFixed(),
      revenueGrowth: moved.revenueGrowth,
      cost: dec(training).plus(dec(staff)).plus(dec(other)).toFixed(),
      costGrowth: moved.fixedCostGrowth,
    });
    if (!run.ok) throw new Error(run.issues[0]?.message);
    const last = run.value.path.at(-1)!;
    return { lowest: dec(run.value.minCash.amount), gain: dec(last.revenue).minus(dec(last.cost)) };
  }
  const endsAtZero = (moved: GapPosition, result: LeverResult & { kind: 'reached' }) => {
    const { lowest, gain } = putBack(moved);
    expect(lowest.minus(dec(result.minCash)).abs().lt('0.001')).toBe(true);
    expect(gain.minus(dec(result.lastMonth)).abs().lt('0.001')).toBe(true);
    expect([lowest.gte(0), gain.gte(0)]).toEqual([true, true]);
    if (result.binds !== 'nothing') expect((result.binds === 'cash' ? lowest : gain).lt(1)).toBe(true);
  };

  // Nobody had yet said what 2023 cost, so no growth of cost is known and none of either is assumed (GP1). With
  // nothing growing, no cash lasts to self-funding unless revenue covers cost at once: there break-even binds.
  it('[RW20] what binds each lever, with no growth known', () => {
    expect(report.gap!.levers.map(({ lever, result }) => [lever, 'binds' in result && result.binds])).toEqual(
      [
        ['price', 'breakEven'],
        ['volume', 'breakEven'],
        ['unitCost', false],
        ['training', false],
        ['staff', false],
        ['growth', 'cash'],
        ['capital', false],
      ],
    );
  });
  it.each(report.gap!.levers.map((l) => [l.lever, l] as const))(
    '[RW20] %s, put back into project, ends at zero within one unit',
    (lever, { result }) => {
      if (result.kind === 'reached') return endsAtZero(moveLever(position, lever, result.value), result);
      const { lowest, gain } = putBack(moveLever(position, lever, result.bestEnd!.value));
      expect(lowest.lt(0) || gain.lt(0)).toBe(true);
      expect(lowest.minus(dec(result.bestEnd!.minCash)).abs().lt(1)).toBe(true);
    },
  );
  // Where both grow, as any two years would show, it is the cash that must last and binds.
  it.each(['price', 'volume', 'training', 'capital'] as const)(
    '[RW20] where revenue outgrows cost, %s leaves no more than a unit of cash',
    (lever) => {
      const growing = { ...position, revenueGrowth: '0.04', fixedCostGrowth: '0.01', cash: '3000000000' };
      const { result } = solveGap(growing, { horizonMonths: 60 }).levers.find((l) => l.lever === lever)!;
      if (result.kind !== 'reached') throw new Error(result.why.en);
      expect(result.binds).toBe('cash');
      endsAtZero(moveLever(growing, lever, result.value), result);
    },
  );
  it.each([
    ['price', 'growth'],
    ['price', 'volume'],
    ['growth', 'training'],
    ['volume', 'capital'],
  ] as const)('[SC20] every point of %s with %s ends at zero within one unit', (first, second) => {
    const asked = { company: 'openai', asKnownAt: '2024-10-31', first, second, points: 9 };
    const { points } = dataOf(gapReport(asked, context)).frontier!;
    const reached = points.flatMap((p) =>
      p.second.kind === 'reached' ? [[p.first, p.second] as const] : [],
    );
    expect(reached.length).toBeGreaterThan(0);
    for (const [step, result] of reached)
      endsAtZero(moveLever(moveLever(position, first, step), second, result.value), result);
  });
});

describe('presets on the shipped dataset', () => {
  it('every claim a preset cites is in the ledger', () => {
    const ids = new Set(ledger.claims.map((c) => c.id));
    expect(presetIds.flatMap((id) => findPreset(id)!.claims).filter((id) => !ids.has(id))).toEqual([]);
    const listed = dataOf(scenarioListReport({}, context)).presets;
    expect(listed.find((p) => p.id === 'price-war')?.claims).toEqual([
      'ai-inference-cost-change-cls',
      'ai-inference-price-change-techystatus',
    ]);
  });
  it.each(presetIds)('%s runs for OpenAI today', (id) => {
    const run = dataOf(scenarioReport({ company: 'openai', scenario: id }, context));
    expect(run.result?.path.length).toBeGreaterThan(30);
    expect(run.text?.length).toBeLessThan(2000);
  });
});

it('[SC19] the field to 2030: every company has a verdict, or says what is missing', () => {
  const { rows } = dataOf(screenReport({ until: '2030' }, context));
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((r) => r.verdict === 'unknown' && r.missing.length === 0)).toEqual([]);
});
