import { describe, expect, it } from 'vitest';
import { bounded } from './bounded.ts';
import { coherentUnitEconomics, type DatedCost, unitEconomics } from './unitEconomics.ts';

const subscribers = { figure: bounded('10000000'), day: '2024-09-30' };
const price = { figure: bounded('20'), day: '2024-09-30' };
const oldCost: DatedCost = { figure: bounded('700000'), per: 'day', day: '2023-02-09' };
const newCost: DatedCost = {
  figure: bounded('11000000', '10500000', '11500000'),
  per: 'day',
  day: '2024-07-24',
};

describe('unit economics', () => {
  it('[RW25] inputs twenty months apart raise an issue', () => {
    const { issues, spanDays, revenueMonthly, costMonthly } = unitEconomics({
      subscribers,
      price,
      cost: oldCost,
    });
    expect([revenueMonthly.value, costMonthly.value.slice(0, 11), spanDays]).toEqual([
      '200000000',
      '21291666.66',
      599,
    ]);
    expect(issues.map((i) => [i.code, i.message])).toEqual([
      [
        'runway/incoherent-days',
        'The inputs of this ratio lie 599 days apart (2023-02-09 to 2024-09-30): they describe two different companies in time.',
      ],
    ]);
  });

  it('[RW25] the coherent version takes what lies together, the most recent first', () => {
    const coherent = coherentUnitEconomics({
      subscribers: [subscribers],
      price: [price],
      cost: [oldCost, newCost],
    });
    expect(coherent).toMatchObject({ spanDays: 68, issues: [], covered: { value: '0.59775840597758406' } });
    expect(coherent?.covered).toMatchObject({
      interval: { low: '0.571768910065515188', high: '0.626223091976516634' },
    });
  });

  it('[RW25] without such inputs there is none', () => {
    expect(
      coherentUnitEconomics({ subscribers: [subscribers], price: [price], cost: [oldCost] }),
    ).toBeUndefined();
    expect(coherentUnitEconomics({ subscribers: [], price: [price], cost: [newCost] })).toBeUndefined();
  });

  it('takes cost by day, month or year', () => {
    const monthly = (per: DatedCost['per'], cost: string) =>
      unitEconomics({ subscribers, price, cost: { figure: bounded(cost), per, day: '2024-09-30' } })
        .costMonthly.value;
    expect([monthly('day', '12'), monthly('month', '12'), monthly('year', '12')]).toEqual(['365', '12', '1']);
  });
});
