import { dec } from '@solvent/core/money';
import { gapReport, scenarioListReport, scenarioReport, screenReport } from '@solvent/core/report';
import { moveLever, projectCash, trancheState } from '@solvent/core/runway';
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
  it.each(report.gap!.levers.map((l) => [l.lever, l] as const))(
    '[RW20] %s, put back into project, closes it within one unit of what binds',
    (lever, { result }) => {
      const value = result.kind === 'reached' ? result.value : result.bestEnd?.value;
      if (value === undefined) throw new Error('a lever without an end');
      const moved = moveLever(position, lever, value);
      const { training, staff, other } = moved.fixedCost;
      const path = projectCash({
        currency: 'USD',
        start: '2024-10',
        months: 60,
        cash: moved.cash,
        revenue: dec(moved.revenue).minus(dec(moved.variableCost)).toFixed(),
        revenueGrowth: moved.revenueGrowth,
        cost: dec(training).plus(dec(staff)).plus(dec(other)).toFixed(),
        costGrowth: moved.fixedCostGrowth,
        events: [],
      });
      const last = path.path.at(-1)!;
      const [lowest, gain] = [dec(path.minCash.amount), dec(last.revenue).minus(dec(last.cost))];
      if (result.kind === 'reached') {
        const binding = result.binds === 'cash' ? lowest : gain;
        expect(binding.gte(0) && binding.lt(1)).toBe(true);
      } else {
        expect(lowest.lt(0) || gain.lt(0)).toBe(true);
        expect(lowest.minus(dec(result.bestEnd!.minCash)).abs().lt(1)).toBe(true);
      }
    },
  );
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
