import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../time/index.ts';
import { backtest } from './backtest.ts';
import { baselineDeviations, baselinesAt } from './baselines.ts';
import type { CashFact, CashMeasure } from './cashFact.ts';
import { crpsOfNormal, crpsOfQuantiles } from './crps.ts';
import { forecastFrom } from './forecastCashFlow.ts';
import { originsOf } from './origins.ts';
import { quartersKnownAt, sortFacts, unbrokenRun } from './quartersKnownAt.ts';
import { replayForecasts } from './replay.ts';

const fact = (
  measure: CashMeasure,
  start: string | null,
  end: string,
  value: number,
  filed = addDays(end, 40),
  rank = 0,
): CashFact => ({ measure, start, end, value: `${value}`, filed, rank });

/** A filer as the SEC's files show one: figures since the start of the fiscal year, each filed forty days later. */
function filings(years: number, flow: (n: number) => number): readonly CashFact[] {
  return Array.from({ length: years * 4 }, (_, n) => n).flatMap((n) => {
    const start = addMonths('2010-01-01', 12 * Math.floor(n / 4));
    const end = addDays(addMonths('2010-01-01', 3 * (n + 1)), -1);
    const first = n - (n % 4);
    const since = (of: (k: number) => number) =>
      Array.from({ length: n - first + 1 }, (_, k) => of(first + k)).reduce((a, b) => a + b);
    return [
      fact(
        'operatingCashFlow',
        start,
        end,
        since((k) => flow(k) + 5),
      ),
      fact(
        'capex',
        start,
        end,
        since(() => 5),
      ),
      fact(
        'revenue',
        start,
        end,
        since(() => 100),
      ),
      fact('cash', null, end, 500 + n),
    ];
  });
}
const wave = (n: number) => 20 + ((n * 7) % 11) - (n % 4) * 3;
const filer = (facts: readonly CashFact[]) => ({ id: 'x', name: 'X', facts });

describe('quartersKnownAt', () => {
  const known = (facts: readonly CashFact[], day = '2099-01-01') =>
    quartersKnownAt(sortFacts(facts), day).map((q) => [q.operatingCashFlow, q.capex, q.revenue]);

  it('[PR31] takes quarters as differences of figures since one start', () =>
    expect(known(filings(1, wave))).toEqual([0, 1, 2, 3].map((n) => [wave(n) + 5, 5, 100])));

  it('[PR30] a restated figure counts from the day it was filed', () => {
    const facts = [
      ...filings(1, () => 10),
      fact('operatingCashFlow', '2010-01-01', '2010-03-31', 99, '2011-05-10'),
    ];
    expect(known(facts, '2011-05-09')[0]).toEqual([15, 5, 100]);
    expect(known(facts, '2011-05-10')[0]).toEqual([99, 5, 100]);
  });

  it('[PR30] the better tag counts, and of revenue the larger', () => {
    const facts = [
      fact('operatingCashFlow', '2020-01-01', '2020-03-31', 7, '2020-05-01', 1),
      fact('operatingCashFlow', '2020-01-01', '2020-03-31', 6, '2020-04-01', 0),
      fact('capex', '2020-01-01', '2020-03-31', 1),
      fact('revenue', '2020-01-01', '2020-03-31', 40, '2020-05-01', 0),
      fact('revenue', '2020-01-01', '2020-03-31', 50, '2020-05-01', 1),
    ];
    expect(known(facts)).toEqual([[6, 1, 50]]);
  });

  it.each([
    [
      'a fourth quarter of sixteen weeks',
      ['2020-09-01', '2020-11-22', '2021-02-14', '2021-05-09', '2021-08-29'],
    ],
    ['a year of 53 weeks', ['2021-12-26', '2022-03-27', '2022-06-26', '2022-09-25', '2023-01-01']],
  ])('[PR31] %s', (_, [start = '', ...ends]) => {
    const year = ends.flatMap((end, n) => [
      fact('operatingCashFlow', start, end, 10 * (n + 1)),
      fact('capex', start, end, n + 1),
    ]);
    expect(known(year)).toEqual(ends.map(() => [10, 1, null]));
  });

  it('[PR31] two quarters known only as their sum are half of it each', () => {
    const facts = filings(1, () => 10).filter((f) => f.end !== '2010-06-30');
    expect(known(facts).map(([flow]) => flow)).toEqual([15, 15, 15, 15]);
  });

  it('[PR32] an end restated by a day is the same quarter', () => {
    const facts = [
      ...filings(1, () => 10),
      fact('operatingCashFlow', '2010-01-01', '2010-04-01', 15, '2011-05-10'),
    ];
    expect(known(facts)).toHaveLength(4);
  });

  it('[PR32] figures that end after they were filed are not read', () =>
    expect(known([fact('operatingCashFlow', '2010-01-01', '2010-03-31', 1, '2010-03-01')])).toEqual([]));

  it('[PR33] a hole ends the run', () => {
    const facts = filings(3, () => 10).filter((f) => f.end < '2011-03-31' || f.end > '2011-10-01');
    const quarters = quartersKnownAt(sortFacts(facts), '2099-01-01');
    expect(unbrokenRun(quarters).length).toBeLessThan(quarters.length);
  });
});

describe('baselines', () => {
  const line = Array.from({ length: 12 }, (_, n) => n + 1);
  it('[PR43] last quarter held, trailing four held, a line through twelve', () => {
    const { lastQuarter, trailingFour, trend } = baselinesAt(line, 12, 4);
    expect([lastQuarter, trailingFour]).toEqual([48, 42]);
    expect(trend).toBeCloseTo(58, 10);
  });
  it('[PR43] their error is a tenth of revenue until three were missed, then the root mean square', () => {
    expect(baselineDeviations(line, 4, 400).trend).toBe(40);
    const longer = Array.from({ length: 18 }, (_, n) => n + 1);
    const { lastQuarter, trend } = baselineDeviations(longer, 4, 400);
    expect(lastQuarter).toBeCloseTo(10, 10);
    expect(trend).toBeCloseTo(0, 10);
  });
});

describe('crps', () => {
  it('is the plain error of a certain forecast', () => {
    expect(crpsOfQuantiles(5, [3, 3, 3])).toBe(2);
    expect(crpsOfNormal(5, 3, 0)).toBe(2);
  });
  it('of a standard normal at its mean is 0.2337', () =>
    expect(crpsOfNormal(0, 0, 1)).toBeCloseTo((Math.SQRT2 - 1) / Math.sqrt(Math.PI), 12));
  it('is half the spread of two equally likely values at one of them', () =>
    expect(crpsOfQuantiles(0, [0, 2])).toBe(0.5));
});

describe('backtest', () => {
  it('[PR40] an origin is a filing that adds a quarter, from the twelfth on', () => {
    const { data } = backtest([filer(filings(5, wave))]);
    expect(data).toMatchObject({ origins: 9, companies: 1 });
    expect(data.horizons.map((h) => [h.quarters, h.scored])).toEqual([
      [4, 5],
      [8, 1],
    ]);
  });

  it('[PR42] without trailing revenue nothing is scored, and it is said', () => {
    const { data, issues } = backtest([filer(filings(5, wave).filter((f) => f.measure !== 'revenue'))]);
    expect(data.companies).toBe(0);
    expect(issues.map((issue) => issue.code)).toEqual(['prediction/nothing-to-score']);
  });

  it('[PR43] companies count alike, however many origins they have', () => {
    const [a, b] = [filer(filings(4, wave)), { ...filer(filings(9, (n) => -wave(n))), id: 'y' }];
    const [crps, one, two] = [[a, b], [a], [b]].map((list) => Number(backtest(list).data.horizons[0]!.crps));
    expect(crps).toBeCloseTo((one! + two!) / 2, 6);
  });

  it('[PR44] coverage is the share of origins inside; a company that never changes is always inside', () =>
    expect(backtest([filer(filings(6, () => 20))]).data.horizons[0]).toMatchObject({
      coverage: { '50': '1', '80': '1', '95': '1' },
    }));

  it('[PR45] cash is scored where a balance is known, against the balance held', () => {
    const facts = filings(6, wave);
    const [with_, without] = [facts, facts.filter((f) => f.measure !== 'cash')].map(
      (list) => backtest([filer(list)]).data.horizons[0]!,
    );
    expect(with_!.cash).toMatchObject({ scored: with_!.scored });
    expect(without!.cash).toBeNull();
    expect(without!.crps).toBe(with_!.crps);
  });

  it('[PR41] what is filed later changes no earlier forecast', () => {
    const facts = filings(6, wave);
    const later = fc.array(
      fc.record({
        measure: fc.constantFrom<CashMeasure>('operatingCashFlow', 'capex', 'revenue', 'cash'),
        row: fc.nat(facts.length - 1),
        value: fc.integer({ min: -1000, max: 1000 }),
        days: fc.integer({ min: 1, max: 2000 }),
        rank: fc.nat(2),
      }),
      { maxLength: 12 },
    );
    const before = originsOf(sortFacts(facts));
    fc.assert(
      fc.property(later, fc.nat(before.length - 1), (added, at) => {
        const { day } = before[at]!;
        const more = added.map(({ measure, row, value, days, rank }) => {
          const { start, end } = facts[row]!;
          return fact(
            measure,
            measure === 'cash' ? null : (start ?? '2010-01-01'),
            end,
            value,
            addDays(day, days),
            rank,
          );
        });
        const forecasts = (all: readonly CashFact[]) =>
          originsOf(sortFacts(all))
            .filter((origin) => origin.day <= day)
            .map((origin) => [origin.day, forecastFrom(origin.quarters, 4)]);
        expect(forecasts([...more, ...facts])).toEqual(forecasts(facts));
      }),
      { seed: 41, numRuns: 60 },
    );
  });

  it('[PR41] replays a day', () => {
    const [four, eight] = replayForecasts([filer(filings(6, () => 10))], '2014-07-25');
    expect(four).toMatchObject({ from: '2014-03-31', quarters: 4, actual: '40' });
    expect(eight).toMatchObject({ quarters: 8, actual: null });
  });
});
