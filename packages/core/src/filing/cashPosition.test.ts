import { describe, expect, it } from 'vitest';
import { cashPositionsOf, type FiledFigure } from './index.ts';

const of = (metric: FiledFigure['metric'], days: string, value: string, filed: string, unit = 'USD') => {
  const [start, end] = days.split('..');
  return {
    metric,
    unit,
    period: end === undefined ? { at: start! } : { start: start!, end },
    said: days,
    value,
    step: '1',
    tag: 'us-gaap/X',
    accession: filed,
    form: '10-Q',
    filed,
  };
};
const told = (figures: readonly FiledFigure[]) =>
  cashPositionsOf(figures).map((p) => [p.filed, p.cash, p.cashOn, p.flow, p.flowKind, p.flowPeriod?.start]);

describe('[IM32] cash positions', () => {
  it('change with each filing that says something new', () => {
    const quarter = '2023-01-01..2023-04-01';
    const half = '2023-01-01..2023-07-01';
    expect(
      told([
        of('cash', '2023-03-31', '500', '2023-05-01'),
        of('operating_cash_flow', quarter, '-90', '2023-05-01'),
        of('capex', quarter, '10', '2023-05-01'),
        of('revenue', quarter, '1', '2023-05-02'),
        of('cash', '2023-06-30', '400', '2023-08-01'),
        of('operating_cash_flow', '2023-04-01..2023-07-01', '-50', '2023-08-01'),
        of('operating_cash_flow', half, '-140', '2023-08-01'),
        of('capex', '2023-04-01..2023-07-01', '5', '2023-08-01'),
        of('capex', half, '15', '2023-08-01'),
      ]),
    ).toEqual([
      ['2023-05-01', '500', '2023-03-31', '-100', 'free', '2023-01-01'],
      ['2023-08-01', '400', '2023-06-30', '-155', 'free', '2023-01-01'],
    ]);
  });
  it('tell when capital expenditure turns out to be nothing: the same flow is a free one from then on', () => {
    const quarter = '2023-01-01..2023-04-01';
    expect(
      told([
        of('operating_cash_flow', quarter, '-90', '2023-05-01'),
        of('revenue', quarter, '1', '2023-06-01'),
        of('capex', quarter, '0', '2023-07-01'),
      ]).map(([filed, , , flow, kind]) => [filed, flow, kind]),
    ).toEqual([
      ['2023-05-01', '-90', 'operating'],
      ['2023-07-01', '-90', 'free'],
    ]);
  });
  it('take free cash flow of the quarter before operating cash flow of the year', () => {
    expect(
      told([
        of('operating_cash_flow', '2022-01-01..2023-01-01', '-400', '2023-02-20'),
        of('operating_cash_flow', '2022-10-01..2023-01-01', '-50', '2023-02-20'),
        of('capex', '2022-10-01..2023-01-01', '1', '2023-02-20'),
      ]),
    ).toEqual([['2023-02-20', null, null, '-51', 'free', '2022-10-01']]);
  });
  it('restate what was filed before, keep to one currency, and leave out what is no rate', () => {
    const year = '2022-01-01..2023-01-01';
    expect(
      told([
        of('cash', '2022-12-31', '7', '2023-02-20'),
        of('operating_cash_flow', year, '-400', '2023-02-20'),
        of('operating_cash_flow', year, '-360', '2023-05-20', 'EUR'),
        of('operating_cash_flow', year, '-410', '2023-06-20'),
        of('operating_cash_flow', '2020-01-01..2023-04-01', '-900', '2023-06-21'),
      ]),
    ).toEqual([
      ['2023-02-20', '7', '2022-12-31', '-400', 'operating', '2022-01-01'],
      ['2023-06-20', '7', '2022-12-31', '-410', 'operating', '2022-01-01'],
    ]);
    expect(cashPositionsOf([])).toEqual([]);
  });
});
