import { describe, expect, it } from 'vitest';
import { companyfacts, filerOf, filers } from './fixture.fixture.ts';
import { readCompanyFacts } from './readCompanyFacts.ts';
import { type Statements, statementsOf } from './statements.ts';

const made = (...input: Parameters<typeof companyfacts>): Statements => {
  const read = readCompanyFacts(companyfacts(...input));
  if (!read.ok) throw new Error(read.issues[0]?.message);
  return statementsOf(read.value);
};
const values = ({ statements }: Statements) => statements.map((s) => `${s.value} ${s.filed}`);
const codes = ({ issues }: Statements) => issues.map(({ code }) => code);
const year = { start: '2023-01-01', end: '2023-12-31' };

describe('the vintages of a filer', () => {
  it('[IM20] keeps each value with the day it was filed, and its repetition as none', () => {
    const filer = filerOf('tesla');
    const of2012 = filer.statements.filter(
      (s) =>
        s.metric === 'operating_cash_flow' &&
        'start' in s.period &&
        s.period.start === '2012-01-01' &&
        s.period.end === '2013-01-01',
    );
    expect(of2012.map((s) => [s.value, s.filed, s.stated.at(-1)])).toEqual([
      ['-266081000', '2013-03-07', '2014-02-26'],
      ['-263815000', '2015-02-26', '2015-02-26'],
    ]);
  });
  it('[IM19] follows a filing to the tag it uses', () => {
    const of2014 = filerOf('tesla').statements.filter(
      (s) =>
        s.metric === 'operating_cash_flow' &&
        'start' in s.period &&
        s.period.start === '2014-01-01' &&
        s.period.end === '2015-01-01',
    );
    expect(of2014.map((s) => [s.value, s.tag.split('/')[1]])).toEqual([
      ['-57337000', 'NetCashProvidedByUsedInOperatingActivitiesContinuingOperations'],
    ]);
  });
  it('[IM19] takes the largest tag for revenue, the others being parts of it', () => {
    const filer = made({
      RevenueFromContractWithCustomerExcludingAssessedTax: [{ ...year, val: 800_000 }],
      Revenues: [{ ...year, val: 1_000_000 }],
    });
    expect(values(filer)).toEqual(['1000000 2024-02-15']);
  });
  it('[IM19] does not let a lesser tag of a later filing restate a figure', () => {
    const filer = made({
      CashAndCashEquivalentsAtCarryingValue: [
        { end: '2023-12-31', val: 500 },
        { end: '2024-12-31', val: 700, filed: '2025-02-15' },
      ],
      CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents: [
        { end: '2023-12-31', val: 560, filed: '2025-02-15' },
        { end: '2022-12-31', val: 410, filed: '2025-02-15' },
      ],
    });
    expect(values(filer)).toEqual(['410 2025-02-15', '500 2024-02-15', '700 2025-02-15']);
  });
  it('[IM17] takes the more precise of duplicates, and neither when they contradict each other', () => {
    expect(
      values(
        made({
          NetIncomeLoss: [
            { ...year, val: 9_100_000 },
            { ...year, val: 9_142_600 },
          ],
        }),
      ),
    ).toEqual(['9142600 2024-02-15']);
    const torn = made({
      NetIncomeLoss: [
        { ...year, val: 1200 },
        { ...year, val: 1450 },
      ],
    });
    expect([values(torn), codes(torn)]).toEqual([[], ['filings/ambiguous-fact']]);
  });
  it('[IM18] finds a value given in thousands where dollars are meant', () => {
    const tesla = filerOf('tesla');
    expect(codes(tesla).filter((code) => code === 'filings/scale')).toHaveLength(2);
    const debt = tesla.statements.filter(
      (s) => s.metric === 'debt' && 'at' in s.period && s.period.at === '2016-12-31',
    );
    expect(debt.every((s) => s.value.length >= 10)).toBe(true);
    expect(debt.length).toBeGreaterThan(0);
  });
  it('[IM18] and leaves a company alone that grew a thousandfold', () => {
    const filer = made({
      Revenues: [
        { ...year, val: 1000 },
        { start: '2024-01-01', end: '2024-12-31', val: 1_000_000, filed: '2025-02-15' },
      ],
    });
    expect([values(filer), codes(filer)]).toEqual([['1000 2024-02-15', '1000000 2025-02-15'], []]);
  });
  it('[IM14] leaves proxy statements out', () => {
    const filer = made({
      NetIncomeLoss: [
        { ...year, val: 1000 },
        { ...year, val: 1_000_000, form: 'DEF 14A', filed: '2024-04-15' },
      ],
    });
    expect([values(filer), codes(filer)]).toEqual([['1000 2024-02-15'], ['filings/left-out']]);
  });
  it('[IM15] [IM16] leaves out pieces of quarters, several years, and twelve trailing months', () => {
    const rows = [
      { ...year, val: 1000 },
      { start: '2023-12-01', end: '2023-12-31', val: 1 },
      { start: '2021-01-01', end: '2023-12-31', val: 3000 },
      { start: '2023-04-01', end: '2024-03-31', val: 1100, form: '10-Q', filed: '2024-05-01' },
      { start: '2024-01-01', end: '2024-03-31', val: 300, form: '10-Q', filed: '2024-05-01' },
      { start: '2022-01-01', end: '2022-12-31', val: 900, form: '8-K', filed: '2024-06-01' },
    ];
    expect(values(made({ Revenues: rows }))).toEqual(['900 2024-06-01', '1000 2024-02-15', '300 2024-05-01']);
  });
  it('[IM13] refuses days that cannot be, with the place', () => {
    const filer = made({
      Revenues: [
        { start: '0202-01-01', end: '0202-12-31' },
        { ...year, filed: '2023-06-01' },
        { end: '2023-12-31' },
        { start: '2023-12-31', end: '2023-01-01' },
      ],
    });
    expect(values(filer)).toEqual([]);
    expect(filer.issues.map(({ code, where }) => [code, where.path?.split(' ')[0]])).toEqual(
      Array.from({ length: 4 }, () => ['filings/bad-fact', 'us-gaap/Revenues']),
    );
  });
  it('[IM13] refuses a unit that is no currency for money', () => {
    expect(codes(made({ Revenues: [year] }, 'us-gaap', 'shares'))).toEqual(['filings/bad-fact']);
  });
  it('[IM10] knows nothing of fy and fp', () => {
    const rows = (extra: object) =>
      made({
        Revenues: [
          { ...year, ...extra },
          { start: '2022-01-01', end: '2022-12-31', val: 7000, ...extra },
        ],
      });
    expect(values(rows({ fy: 2031, fp: 'Q3', frame: 'CY1999' }))).toEqual(
      values(rows({ fy: null, fp: null })),
    );
  });
  it('[IM21] tells what a filing counts in', () => {
    expect(new Set(filerOf('microsoft').statements.map((s) => s.step))).toEqual(new Set(['1000000']));
    expect(filerOf('tesla').statements.find((s) => s.filed === '2015-02-26')?.step).toBe('1000');
  });
  it('[IM20] joins a quarter that a later report dates two days off', () => {
    const quarters = filerOf('nrg').statements.filter(
      (s) => 'end' in s.period && s.period.end === '2010-04-01',
    );
    expect(quarters.map((s) => [s.value, s.filed, (s.period as { start: string }).start])).toEqual([
      ['58000000', '2010-05-10', '2010-01-01'],
      ['-260000000', '2013-02-27', '2010-01-01'],
    ]);
  });
  it.each(filers)('[IM4] gives the same for %s: one statement a metric, period and filing', (name) => {
    const { statements } = filerOf(name);
    expect(statements.length).toBeGreaterThan(5);
    expect(
      new Set(statements.map((s) => `${s.metric} ${s.unit} ${JSON.stringify(s.period)} ${s.accession}`)).size,
    ).toBe(statements.length);
  });
});
