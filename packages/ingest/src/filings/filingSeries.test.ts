import { appendClaims, asKnownAt, emptyLedger } from '@solvent/core/ledger';
import { type DecimalString, dec, decimalString } from '@solvent/core/money';
import { deriveSeries, differenceQuarters } from '@solvent/core/series';
import { addDays } from '@solvent/core/time';
import { describe, expect, it } from 'vitest';
import { claimsOfStatements, companyOfFiler } from './claimsOfStatements.ts';
import { type FilingFigure, filingSeries, type Vintage } from './filingSeries.ts';
import { factsOf, filerOf, filers } from './fixture.fixture.ts';
import { type Statement, statementsOf } from './statements.ts';

const lastDayOf = ({ period }: FilingFigure) => ('at' in period ? period.at : addDays(period.end, -1));
const table = (figures: readonly FilingFigure[]) => figures.map((f) => [lastDayOf(f), f.value, f.derived]);

function freeCashFlow(
  statements: readonly Statement[],
  vintage: Vintage,
): ReadonlyMap<string, DecimalString> {
  const capex = new Map(
    filingSeries(statements, { metric: 'capex', freq: 'year', vintage }).map((f) => [lastDayOf(f), f.value]),
  );
  return new Map(
    filingSeries(statements, { metric: 'operating_cash_flow', freq: 'year', vintage }).flatMap((f) => {
      const spent = capex.get(lastDayOf(f));
      return spent === undefined
        ? []
        : [[lastDayOf(f).slice(0, 4), decimalString(dec(f.value).minus(dec(spent)))] as const];
    }),
  );
}
const sum = (values: Iterable<string>) =>
  decimalString([...values].reduce((total, value) => total.plus(dec(value)), dec('0')));

describe('series from filings', () => {
  it('[IM23] Tesla 2009–2018: -9,154 M as first reported, -9,146 M as last reported', () => {
    const { statements } = filerOf('tesla');
    const decade = (vintage: Vintage) =>
      sum(
        [...freeCashFlow(statements, vintage)].filter(([year]) => year <= '2018').map(([, value]) => value),
      );
    expect(decade('first')).toBe('-9154120000');
    expect(decade('latest')).toBe('-9145654000');
    expect(freeCashFlow(statements, 'latest').get('2019')).toBe('1078000000');
  });
  it('[IM23] Uber 2017–2023, with a first positive year in 2022', () => {
    const years = [...freeCashFlow(filerOf('uber').statements, 'first')].filter(
      ([year]) => year >= '2017' && year <= '2023',
    );
    expect(years.map(([, value]) => value)).toEqual([
      '-2239000000',
      '-2099000000',
      '-4909000000',
      '-3361000000',
      '-743000000',
      '390000000',
      '3362000000',
    ]);
  });
  it('[IM24] Costco: twelve, twelve, twelve and sixteen weeks; 715, 1260, 1958 and 2810 M since the start of the year', () => {
    const figures = filingSeries(filerOf('costco').statements, { metric: 'capex', freq: 'quarter' });
    expect(
      table(figures).filter(([day]) => String(day) > '2019-09-01' && String(day) < '2020-09-01'),
    ).toEqual([
      ['2019-11-24', '715000000', false],
      ['2020-02-16', '545000000', true],
      ['2020-05-10', '698000000', true],
      ['2020-08-30', '852000000', true],
    ]);
    const years = filingSeries(filerOf('costco').statements, { metric: 'capex', freq: 'year' });
    expect(table(years).find(([day]) => day === '2020-08-30')?.[1]).toBe('2810000000');
  });
  it('[IM24] a half that was restated later is not taken from a year that was not', () => {
    const span = (end: string, value: string, filed: string): Statement => ({
      metric: 'capex',
      unit: 'USD',
      period: { start: '2023-01-01', end },
      value,
      step: '1',
      tag: 'us-gaap/X',
      accession: filed,
      form: '10-Q',
      filed,
      stated: [filed],
    });
    const statements = [
      span('2023-10-01', '70', '2023-11-01'),
      span('2023-10-01', '75', '2024-11-01'),
      span('2024-01-01', '100', '2024-02-01'),
      span('2024-01-01', '106', '2025-02-01'),
    ];
    const last = (vintage: Vintage) =>
      filingSeries(statements, { metric: 'capex', freq: 'quarter', vintage }).map((f) => f.value);
    expect([
      last({ asKnownAt: '2024-01-31' }),
      last('first'),
      last({ asKnownAt: '2024-12-31' }),
      last('latest'),
    ]).toEqual([[], ['30'], ['30'], ['31']]);
  });
  it('[IM11] reads IFRS', () => {
    const years = filingSeries(filerOf('lpa-ifrs').statements, {
      metric: 'operating_cash_flow',
      freq: 'year',
    });
    expect(table(years)).toEqual([
      ['2021-12-31', '9852251', false],
      ['2022-12-31', '19611145', false],
      ['2023-12-31', '17199470', false],
      ['2024-12-31', '19391563', false],
    ]);
  });
  it.each(filers)('[IM23] %s: a reader on that day, with the file of that day, saw the same', (name) => {
    const facts = factsOf(name);
    const { statements } = statementsOf(facts);
    const days = [...new Set(facts.facts.map(({ filed }) => filed))];
    expect(days.length).toBeGreaterThan(1);
    for (const day of days) {
      const then = statementsOf({
        ...facts,
        facts: facts.facts.filter(({ filed }) => filed <= day),
      }).statements;
      for (const metric of ['operating_cash_flow', 'capex', 'net_income', 'revenue'] as const)
        for (const freq of ['year', 'quarter'] as const) {
          const asKnown = filingSeries(statements, { metric, freq, vintage: { asKnownAt: day } });
          expect(asKnown).toEqual(filingSeries(then, { metric, freq }));
          expect(asKnown.every(({ filed }) => filed <= day)).toBe(true);
        }
    }
  });
  it.each(filers)('[IM22] %s: the ledger reconciles its claims to the same series', (name) => {
    const filer = filerOf(name);
    const company = companyOfFiler(filer);
    const { ledger, issues } = appendClaims(emptyLedger, {
      companies: [company],
      ...claimsOfStatements(filer, { company: company.id, recorded: '2026-11-24' }),
    });
    expect(issues).toEqual([]);
    for (const metric of ['operating_cash_flow', 'capex', 'revenue', 'net_income'] as const)
      for (const vintage of ['first', 'latest'] as const) {
        const stated = deriveSeries(ledger, { company: company.id, metric, freq: 'year' }, vintage);
        expect(stated.observations.map((o) => o.quantity.stated)).toEqual(
          filingSeries(filer.statements, { metric, freq: 'year', vintage }).map((f) => f.value),
        );
      }
    const quarters = differenceQuarters(
      deriveSeries(asKnownAt(ledger, '2026-11-24'), { company: company.id, metric: 'capex' }, 'latest'),
    );
    expect(quarters.observations.map((o) => o.quantity.stated)).toEqual(
      filingSeries(filer.statements, { metric: 'capex', freq: 'quarter' }).map((f) => f.value),
    );
  });
});
