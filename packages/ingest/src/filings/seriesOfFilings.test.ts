import { recordsOfTable } from '@solvent/core/filing';
import { emptyLedger, type Ledger } from '@solvent/core/ledger';
import { dec, decimalString } from '@solvent/core/money';
import { type SeriesRow, seriesReport } from '@solvent/core/report';
import { addDays, isInstant } from '@solvent/core/time';
import { describe, expect, it } from 'vitest';
import type { CompanyFacts } from './facts.ts';
import { companyfacts, factsOf, filers } from './fixture.fixture.ts';
import { readCompanyFacts } from './readCompanyFacts.ts';
import { recordsOfFacts } from './readFilingRecords.ts';

const today = '2026-11-24';

function ledgerOf(facts: CompanyFacts): Ledger {
  const { value } = recordsOfFacts(facts, { file: 'x', recorded: today, findCompany: () => undefined });
  const [table] = value.filings;
  return { ...emptyLedger, companies: value.companies, ...(table ? recordsOfTable(table) : {}) };
}

interface Asked {
  readonly policy?: string;
  readonly asKnownAt?: string;
}

function rows(ledger: Ledger, metric: string, freq: string, asked: Asked = {}): readonly SeriesRow[] {
  const [company] = ledger.companies;
  const report = seriesReport({ company: company!.id, metric, freq, ...asked }, { ledger, today });
  if (!report.ok) throw new Error(report.issues[0]!.message);
  return report.value.data.observations;
}
const lastDay = ({ period }: SeriesRow) => (isInstant(period) ? period.at : addDays(period.end, -1));
const cells = (list: readonly SeriesRow[]) => list.map((row) => [lastDay(row), row.value, row.derived?.rule]);

describe('series of filings', () => {
  it('[IM23] Tesla 2009–2018: -9,154 M as first reported, -9,146 M as last reported', () => {
    const ledger = ledgerOf(factsOf('tesla'));
    const decade = (policy: string) =>
      decimalString(
        rows(ledger, 'free_cash_flow', 'year', { policy })
          .filter((row) => lastDay(row) >= '2009' && lastDay(row) < '2019')
          .reduce((sum, { value }) => sum.plus(dec(value!)), dec('0')),
      );
    expect([decade('first'), decade('latest')]).toEqual(['-9154120000', '-9145654000']);
    // The most precise of those that agree: thousands of an earlier filing over millions of a later one.
    expect(decade('filing-first')).toBe('-9145044000');
  });
  it('[IM23] Uber 2017–2023, with a first positive year in 2022', () => {
    const years = rows(ledgerOf(factsOf('uber')), 'free_cash_flow', 'year', { policy: 'first' }).filter(
      (row) => lastDay(row) >= '2017' && lastDay(row) < '2024',
    );
    expect(years.map(({ value }) => +value! / 1e6)).toEqual([-2239, -2099, -4909, -3361, -743, 390, 3362]);
  });
  it('[IM24] Costco: twelve, twelve, twelve and sixteen weeks; 715, 1260, 1958 and 2810 M since the start of the year', () => {
    const ledger = ledgerOf(factsOf('costco'));
    const quarters = rows(ledger, 'capex', 'quarter').filter(
      (row) => lastDay(row) > '2019-09-01' && lastDay(row) < '2020-09-01',
    );
    expect(cells(quarters)).toEqual([
      ['2019-11-24', '715000000', undefined],
      ['2020-02-16', '545000000', 'RC21'],
      ['2020-05-10', '698000000', 'RC21'],
      ['2020-08-30', '852000000', 'RC21'],
    ]);
    const years = rows(ledger, 'capex', 'year');
    expect(cells(years)).toContainEqual(['2020-08-30', '2810000000', undefined]);
  });
  it('[IM19] the total stays revenue in a quarter in which hedges make its part the larger one', () => {
    const quarter = (n: number, val: number) => ({
      start: `2021-0${3 * n - 2}-01`,
      end: ['2021-03-31', '2021-06-30', '2021-09-30'][n - 1]!,
      val,
      form: '10-Q',
      filed: `2021-${['05', '08', '11'][n - 1]}-05`,
    });
    const read = readCompanyFacts(
      companyfacts({
        RevenueFromContractWithCustomerExcludingAssessedTax: [
          quarter(1, 7929),
          quarter(2, 5268),
          quarter(3, 6490),
        ],
        Revenues: [quarter(1, 8091), quarter(2, 5243), quarter(3, 6609)],
      }),
    );
    if (!read.ok) throw new Error('unread');
    expect(rows(ledgerOf(read.value), 'revenue', 'quarter').map(({ value }) => value)).toEqual([
      '8091',
      '5243',
      '6609',
    ]);
  });
  it('[RC21] nine months that were not restated are not taken from a year that was', () => {
    const span = (end: string, val: number, filed: string) => ({ start: '2022-01-01', end, val, filed });
    const read = readCompanyFacts(
      companyfacts({
        Revenues: [
          span('2022-09-30', 700, '2022-11-01'),
          span('2022-12-31', 1000, '2023-02-01'),
          span('2022-12-31', 800, '2025-02-01'),
        ],
      }),
    );
    if (!read.ok) throw new Error('unread');
    const ledger = ledgerOf(read.value);
    expect(rows(ledger, 'revenue', 'year').map(({ value }) => value)).toEqual(['800']);
    expect(cells(rows(ledger, 'revenue', 'quarter'))).toEqual([['2022-12-31', '300', 'RC21']]);
  });
  it('[IM20] days that two filings give a little differently are one period, quoted as each gives them', () => {
    const read = readCompanyFacts(
      companyfacts({
        NetIncomeLoss: [
          { start: '2012-06-25', end: '2013-06-30', val: 70, filed: '2013-08-27' },
          { start: '2012-07-01', end: '2013-06-29', val: 75, filed: '2015-08-13' },
        ],
      }),
    );
    if (!read.ok) throw new Error('unread');
    const ledger = ledgerOf(read.value);
    expect(cells(rows(ledger, 'net_income', 'year'))).toEqual([['2013-06-30', '75', undefined]]);
    expect(ledger.claims.map(({ citation }) => citation.quote)).toEqual([
      'NetIncomeLoss: 70 USD, 2012-06-25 to 2013-06-30',
      'NetIncomeLoss: 75 USD, 2012-07-01 to 2013-06-29',
    ]);
  });
  it('[IM11] reads IFRS', () => {
    expect(cells(rows(ledgerOf(factsOf('lpa-ifrs')), 'operating_cash_flow', 'year'))).toEqual([
      ['2021-12-31', '9852251', undefined],
      ['2022-12-31', '19611145', undefined],
      ['2023-12-31', '17199470', undefined],
      ['2024-12-31', '19391563', undefined],
    ]);
  });
  it.each(filers)('[IM23] %s: a reader on that day, with the file of that day, saw the same', (name) => {
    const facts = factsOf(name);
    const ledger = ledgerOf(facts);
    const days = [...new Set(facts.facts.map(({ filed }) => filed))].sort();
    expect(days.length).toBeGreaterThan(1);
    // Every seventh day: all of them are in tests/proofs/filings.ts.
    for (const day of days.filter((_, i) => i % 7 === 1)) {
      const then = ledgerOf({ ...facts, facts: facts.facts.filter(({ filed }) => filed <= day) });
      for (const metric of ['operating_cash_flow', 'capex', 'revenue', 'cash'] as const)
        for (const freq of metric === 'cash' ? ['instant'] : ['year', 'quarter']) {
          const asKnown = rows(ledger, metric, freq, { asKnownAt: day });
          expect(asKnown).toEqual(rows(then, metric, freq));
          expect(asKnown.every(({ filed }) => filed! <= day)).toBe(true);
        }
    }
  });
});

it('[IM28] a figure repeated in a second currency counts once, in the currency of the filing', () => {
  const tag = (rows: readonly object[]) => ({ label: '', description: '', units: { USD: rows, CNY: rows } });
  const rowOf = (year: number, val: number) => ({
    start: `${year}-01-01`,
    end: `${year}-12-31`,
    val,
    form: '20-F',
    filed: '2024-04-01',
    accn: '0000000001-24-000001',
  });
  const file = {
    cik: 1,
    entityName: 'X',
    facts: {
      'us-gaap': {
        Revenues: {
          ...tag([]),
          units: { CNY: [rowOf(2022, 700), rowOf(2023, 710)], USD: [rowOf(2023, 100)] },
        },
        NetIncomeLoss: tag([rowOf(2023, 5)]),
      },
    },
  };
  const read = readCompanyFacts(Buffer.from(JSON.stringify(file)));
  if (!read.ok) throw new Error('unread');
  const ledger = ledgerOf(read.value);
  expect(rows(ledger, 'revenue', 'year').map(({ value, currency }) => [value, currency])).toEqual([
    ['700', 'CNY'],
    ['710', 'CNY'],
  ]);
  expect(rows(ledger, 'net_income', 'year').map(({ currency }) => currency)).toEqual(['CNY']);
});
