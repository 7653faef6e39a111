import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  claimIdOfFigure,
  type FiledFigure,
  figuresOfTable,
  recordsOfTable,
  tableOfFigures,
} from './index.ts';

const filer = { company: 'tesla', cik: '0001318605', entityName: 'Tesla, Inc.' };
const recorded = '2026-11-24';
const figure: FiledFigure = {
  metric: 'operating_cash_flow',
  unit: 'USD',
  period: { start: '2014-01-01', end: '2015-01-01' },
  said: '2014-01-01 to 2014-12-31',
  value: '-57337000',
  step: '1000',
  tag: 'us-gaap/NetCashProvidedByUsedInOperatingActivities',
  accession: '0001564590-15-001031',
  form: '10-K',
  filed: '2015-02-26',
};

describe('a table of filed figures', () => {
  it('[IM31] lists a concept, a period and a filing once, and days as said only where they differ', () => {
    const quarter: FiledFigure = {
      ...figure,
      period: { start: '2015-01-01', end: '2015-04-01' },
      said: '2014-12-29 to 2015-03-29',
      value: '0.5',
      accession: '0001564590-15-003789',
      filed: '2015-05-11',
    };
    const table = tableOfFigures([figure, quarter, { ...figure, value: '1' }], filer, recorded);
    expect(table).toMatchObject({
      concepts: [{ metric: 'operating_cash_flow', unit: 'USD' }],
      concept: [0, 0, 0],
      period: [0, 1, 0],
      filing: [0, 1, 0],
      value: ['-57337000', '0.5', '1'],
      said: { 1: '2014-12-29 to 2015-03-29' },
    });
    expect(figuresOfTable(table)).toEqual([figure, quarter, { ...figure, value: '1' }]);
    const { claims, sources } = recordsOfTable(table);
    expect(claims.map(({ id }) => id)[1]).toBe(claimIdOfFigure(quarter, 'tesla'));
    expect(sources.map(({ id }) => id)).toEqual(['sec-0001564590-15-001031', 'sec-0001564590-15-003789']);
  });

  it('[IM31] gives back any figures, also after JSON', () => {
    const day = fc.constantFrom('2014-03-31', '2014-12-31', '2020-02-29', '2023-09-30');
    const figures = fc.array(
      fc.record({
        metric: fc.constantFrom('cash', 'capex', 'operating_cash_flow'),
        unit: fc.constantFrom('USD', 'EUR'),
        period: fc.oneof(
          fc.record({ at: day }),
          day.map((end) => ({ start: '2014-01-01', end })),
        ),
        said: fc.constantFrom('2014-12-31', '2014-01-01 to 2014-12-30'),
        value: fc.constantFrom('0', '-1', '12345678901234567890.5'),
        step: fc.constantFrom('1', '1000'),
        tag: fc.constantFrom('us-gaap/A', 'us-gaap/B'),
        accession: fc.constantFrom('1', '2'),
        form: fc.constant('10-K'),
        filed: fc.constant('2024-02-26'),
      }),
    );
    fc.assert(
      fc.property(figures, (given) => {
        // One filing has one step, day and form.
        const same = given.map((f) => ({ ...f, step: f.accession === '1' ? '1' : '1000' })) as FiledFigure[];
        const table = tableOfFigures(same, filer, recorded);
        expect(figuresOfTable(JSON.parse(JSON.stringify(table)))).toEqual(same);
      }),
    );
  });
});
