import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec } from '../money/index.ts';
import { project, projectCash } from './project.ts';
import type { ProjectionInput } from './projection.ts';

const seed = 20_261_124;
const openai: ProjectionInput = {
  currency: 'USD',
  start: '2024-10',
  months: 120,
  cash: '5000000000',
  revenue: '291666667',
  revenueGrowth: '0.05',
  cost: '708333333',
  costGrowth: '0.02',
  events: [],
};
const flat = (
  cash: string,
  revenue: string,
  cost: string,
  more: Partial<ProjectionInput> = {},
): ProjectionInput => ({
  ...openai,
  cash,
  revenue,
  cost,
  revenueGrowth: '0',
  costGrowth: '0',
  ...more,
});

describe('one future', () => {
  it('[RW11] walks the months exactly', () => {
    const { path } = projectCash({
      ...openai,
      months: 3,
      events: [{ month: 1, amount: '100', label: 'round' }],
    });
    expect(path).toEqual([
      {
        month: 0,
        label: '2024-10',
        revenue: '291666667',
        cost: '708333333',
        events: '0',
        cashStart: '5000000000',
        cashEnd: '4583333334',
      },
      {
        month: 1,
        label: '2024-11',
        revenue: '306250000.35',
        cost: '722499999.66',
        events: '100',
        cashStart: '4583333334',
        cashEnd: '4167083434.69',
      },
      {
        month: 2,
        label: '2024-12',
        revenue: '321562500.3675',
        cost: '736949999.6532',
        events: '0',
        cashStart: '4167083434.69',
        cashEnd: '3751695935.4043',
      },
    ]);
  });

  it('[RW13] [RW15] [RW16] the figures of a growing company', () => {
    const { path: _, input: __, ...figures } = projectCash(openai);
    expect(figures).toEqual({
      runway: { kind: 'months', months: '12.3798327247375131', cashOutDate: '2025-10-12', interval: null },
      breakEvenMonth: 31,
      breakEven: { month: 31, closedForm: '30.6098168073811024', why: null },
      peakFundingNeed: '9380206806.88910604',
      peakFunding: { month: 31, complete: true },
      gap: '4380206806.88910604',
      minCash: { amount: '-4380206806.88910604', month: 31 },
      defaultAlive: { constantCost: { kind: 'alive', month: 19 }, growingCost: { kind: 'dead', month: 12 } },
    });
  });

  it.each([
    // what, input, runway
    [
      'ends inside a month',
      flat('10', '0', '4'),
      { kind: 'months', months: '2.5', cashOutDate: '2024-12-16', interval: null },
    ],
    [
      'ends with a month, so the next is the first below zero',
      flat('8', '0', '4'),
      { kind: 'months', months: '2', cashOutDate: '2024-12-01', interval: null },
    ],
    ['never burns', flat('0', '4', '4'), { kind: 'selfFunding' }],
    ['has nothing to begin with', flat('0', '3', '4'), { kind: 'alreadyOut' }],
    [
      'is rescued at the start',
      flat('0', '0', '4', { events: [{ month: 0, amount: '6', label: '' }] }),
      { kind: 'months', months: '1.5', cashOutDate: '2024-11-16', interval: null },
    ],
    [
      'has money past the horizon',
      flat('48', '0', '4', { months: 12 }),
      { kind: 'beyondHorizon', horizonMonths: 12 },
    ],
    [
      'pays a debt it cannot pay',
      flat('10', '0', '4', { events: [{ month: 1, amount: '-20', label: '' }] }),
      { kind: 'months', months: '1', cashOutDate: '2024-11-01', interval: null },
    ],
    [
      'owes on the first day',
      flat('10', '0', '4', { events: [{ month: 0, amount: '-20', label: '' }] }),
      { kind: 'alreadyOut' },
    ],
  ])('[RW13] [RW14] a company that %s', (_, input, runway) => {
    expect(projectCash(input).runway).toEqual(runway);
  });

  it('[RW16] an unfinished need says so', () => {
    expect(projectCash(flat('5', '1', '2', { months: 12 })).peakFunding).toEqual({
      month: 12,
      complete: false,
    });
    expect(projectCash(flat('5', '2', '1', { months: 12 }))).toMatchObject({
      peakFundingNeed: '0',
      gap: '-5',
      minCash: { amount: '5', month: 0 },
    });
  });

  it('[RW12] gives the issues of a bad input instead of figures', () => {
    const result = project({ ...openai, cash: 5 });
    expect(result.ok).toBe(false);
    expect(result.issues.map((i) => i.code)).toEqual(['runway/bad-field']);
  });

  const amount = fc.integer({ min: 0, max: 1_000_000 }).map(String);
  const growth = fc
    .integer({ min: -200, max: 200 })
    .map((n) => `${n < 0 ? '-' : ''}0.${String(Math.abs(n)).padStart(3, '0')}`);
  const inputs = fc.record({
    currency: fc.constant('USD'),
    start: fc.constant('2024-10'),
    months: fc.constant(36),
    cash: amount,
    revenue: amount,
    revenueGrowth: growth,
    cost: amount,
    costGrowth: growth,
    events: fc.constant([] as ProjectionInput['events']),
  });
  /** Runways in order: out, so many months, longer than anything here. */
  const length = (input: ProjectionInput) => {
    const { runway } = projectCash(input);
    return runway.kind === 'alreadyOut' ? dec(0) : runway.kind === 'months' ? dec(runway.months) : dec(1000);
  };

  it('[RW29] more cash never shortens the runway, more cost never lengthens it', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 1_000_000 }), (input, more) => {
        const base = length(input);
        expect(length({ ...input, cash: String(+input.cash + more) }).gte(base)).toBe(true);
        expect(length({ ...input, cost: String(+input.cost + more) }).lte(base)).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
  });
  it('[RW29] a later round never beats the same round earlier', () => {
    fc.assert(
      fc.property(inputs, fc.nat(35), fc.nat(35), amount, (input, a, b, raised) => {
        const at = (month: number) =>
          length({ ...input, events: [{ month, amount: raised, label: 'round' }] });
        expect(at(Math.max(a, b)).lte(at(Math.min(a, b)))).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
  });
  const thousandfold = (text: string) => (text === '0' ? text : `${text}000`);
  it('[RW29] counting in thousands changes no month and no verdict', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const inThousands = projectCash({
          ...input,
          cash: thousandfold(input.cash),
          revenue: thousandfold(input.revenue),
          cost: thousandfold(input.cost),
        });
        const { runway, breakEven, defaultAlive, minCash } = projectCash(input);
        expect(inThousands).toMatchObject({ runway, breakEven, defaultAlive });
        expect(inThousands.minCash.amount).toBe(
          minCash.amount === '0' ? '0' : dec(minCash.amount).times(1000).toFixed(),
        );
      }),
      { seed, numRuns: 300 },
    );
  });
  it('[RW11] money is conserved: the last cash is the first plus all that came less all that went', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { path } = projectCash({ ...input, months: 6, revenueGrowth: '0.5', costGrowth: '0.25' });
        const flows = path.reduce((sum, m) => sum.plus(dec(m.revenue)).minus(dec(m.cost)), dec(input.cash));
        expect(path.at(-1)!.cashEnd).toBe(flows.toFixed());
      }),
      { seed },
    );
  });
});
