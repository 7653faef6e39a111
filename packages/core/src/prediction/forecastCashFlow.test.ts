import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec, decimalString } from '../money/index.ts';
import { addMonths, dayNumber } from '../time/index.ts';
import type { CashQuarter } from './cashFact.ts';
import { forecastCashFlow, forecastFrom, type Horizon, horizons } from './forecastCashFlow.ts';
import golden from './forecaster.golden.json' with { type: 'json' };

const quarter = (
  n: number,
  flow: number,
  capex: number,
  revenue: number | null,
  cash?: number,
): CashQuarter => ({
  end: addMonths('2015-03-31', 3 * n),
  operatingCashFlow: `${flow}`,
  capex: `${capex}`,
  revenue: revenue === null ? null : `${revenue}`,
  cash: cash === undefined ? null : `${cash}`,
});
/** Revenue 100 a quarter, free cash flow 15, sixteen quarters. */
const steady = Array.from({ length: 16 }, (_, n) => quarter(n, 20, 5, 100, 300 + 15 * n));
const asOf = '2030-01-01';
const numbers = (texts: readonly string[]) => texts.map(Number);
const forecast = (quarters: readonly CashQuarter[], horizon: Horizon = 4) => {
  const made = forecastCashFlow({ quarters, asOf }, { quarters: horizon });
  if (!made.ok) throw new Error(made.issues[0]?.code);
  return made.value;
};

describe('forecastCashFlow', () => {
  it('[PR35] gives what the program that fitted it gives', () => {
    expect(golden.length).toBeGreaterThan(10);
    for (const { company, day, quarters, history, centre, width } of golden) {
      const made = forecastFrom(
        history.map((q) => ({ ...q, end: dayNumber(q.end) })),
        quarters as Horizon,
      );
      if (typeof made === 'string') throw new Error(made);
      expect(Math.abs(made.flow.centre / centre - 1), `${company} ${day}`).toBeLessThan(1e-9);
      expect(Math.abs(made.flow.width / width - 1), `${company} ${day}`).toBeLessThan(1e-9);
    }
  });

  it('[PR35] a steady company stays near what it was', () => {
    const made = forecast(steady);
    expect(made).toMatchObject({ quarters: 4, from: '2018-12-31', known: 16 });
    const centre = Number(made.freeCashFlow.centre);
    expect(centre).toBeGreaterThan(50);
    expect(centre).toBeLessThan(70);
    const [low, high] = numbers(made.freeCashFlow.intervals['80']);
    expect(low).toBeGreaterThan(30);
    expect(high).toBeLessThan(90);
  });

  it('[PR35] its intervals lie inside each other and its quantiles in order', () => {
    for (const horizon of horizons) {
      const { freeCashFlow, cash } = forecast(steady, horizon);
      for (const outlook of [freeCashFlow, cash!]) {
        const q = numbers(outlook.quantiles);
        expect(q).toHaveLength(200);
        expect(q).toEqual(q.toSorted((a, b) => a - b));
        const of = (level: '50' | '80' | '95') => numbers(outlook.intervals[level]) as [number, number];
        expect(of('95')[0]).toBeLessThanOrEqual(of('80')[0]);
        expect(of('80')[0]).toBeLessThan(of('50')[0]);
        expect(of('50')[1]).toBeLessThan(of('80')[1]);
        expect(of('80')[1]).toBeLessThanOrEqual(of('95')[1]);
      }
    }
  });

  it('[PR35] cash is never below zero', () => {
    const burning = Array.from({ length: 14 }, (_, n) => quarter(n, -80, 5, 100, 1120 - 85 * n));
    const { cash } = forecast(burning, 8);
    expect(Math.min(...numbers(cash!.quantiles))).toBe(0);
  });

  it('[PR34] a company a thousand times as large has a forecast a thousand times as large', () => {
    const large = steady.map((q) => ({
      ...q,
      operatingCashFlow: `${q.operatingCashFlow}000`,
      capex: `${q.capex}000`,
      revenue: `${q.revenue}000`,
      cash: `${q.cash}000`,
    }));
    const [small, big] = [forecast(steady), forecast(large)];
    expect(big.freeCashFlow.quantiles).toEqual(
      small.freeCashFlow.quantiles.map((q) => decimalString(dec(q).times(1000))),
    );
  });

  it.each([
    ['three quarters', steady.slice(0, 3), 'prediction/too-few-quarters'],
    [
      'a hole before the last three',
      [...steady.slice(0, 5), ...steady.slice(6, 9)],
      'prediction/too-few-quarters',
    ],
    ['no quarter', [], 'prediction/too-few-quarters'],
    [
      'neither revenue nor outflow',
      Array.from({ length: 8 }, (_, n) => quarter(n, 5, 5, 0)),
      'prediction/no-size',
    ],
  ])('[PR33] %s: no forecast, and why', (_, quarters, code) => {
    const made = forecastCashFlow({ quarters, asOf }, { quarters: 4 });
    expect(made.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it('[PR36] a company that was often far from what would have been said has a wider forecast', () => {
    const stormy = Array.from({ length: 40 }, (_, n) =>
      quarter(n, n < 30 ? 20 + (Math.floor(n / 6) % 2) * 60 : 20, 5, 100),
    );
    const calm = stormy.map((q) => ({ ...q, operatingCashFlow: '20' }));
    const width = (quarters: readonly CashQuarter[]) => {
      const [low, high] = numbers(forecast(quarters).freeCashFlow.intervals['80']);
      return high! - low!;
    };
    expect(width(stormy)).toBeGreaterThan(1.5 * width(calm));
  });

  it('[PR37] gives these very digits', () => {
    const { freeCashFlow, cash } = forecast(steady);
    expect([freeCashFlow.centre, ...freeCashFlow.intervals['80'], cash!.centre]).toMatchInlineSnapshot(`
      [
        "63.4782",
        "44.5553",
        "82.2865",
        "453.966",
      ]
    `);
  });

  it('[PR33] without revenue the outflow is the size', () => {
    const { freeCashFlow } = forecast(Array.from({ length: 12 }, (_, n) => quarter(n, -10, 2, null)));
    expect(Number(freeCashFlow.centre)).toBeLessThan(0);
  });

  it('[PR33] quarters after the day asked about are left out', () => {
    const then = forecastCashFlow({ quarters: steady, asOf: '2017-12-31' }, { quarters: 4 });
    expect(then).toEqual(forecastCashFlow({ quarters: steady.slice(0, 12), asOf }, { quarters: 4 }));
  });

  it('[PR33] there is a forecast of finite numbers, or a reason, for any history', () => {
    const value = fc.oneof(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.constantFrom(0, -1, 1, 1e15, -1e15),
    );
    const history = fc.array(
      fc.record({
        flow: value,
        capex: value,
        revenue: fc.option(value),
        cash: fc.option(value),
        gap: fc.nat(20),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(history, fc.constantFrom(...horizons), (rows, horizon) => {
        let n = 0;
        const quarters = rows.map((r) => {
          n += r.gap === 0 ? 2 : 1;
          return quarter(n, r.flow, r.capex, r.revenue, r.cash ?? undefined);
        });
        const made = forecastCashFlow({ quarters, asOf: '2099-01-01' }, { quarters: horizon });
        if (!made.ok) {
          expect(made.issues[0]?.code).toMatch(/^prediction\//);
          return;
        }
        for (const text of made.value.freeCashFlow.quantiles)
          expect(Number.isFinite(Number(text))).toBe(true);
      }),
      { seed: 16, numRuns: 200 },
    );
  });
});
