import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec } from '../money/index.ts';
import { type Bounded, bounded } from './bounded.ts';
import { cashOutDate, staticRunway } from './runway.ts';

const seed = 20_261_124;
const asOf = '2024-07-31';

describe('static runway', () => {
  it.each([
    // cash, burn a month, months, cash-out date
    ['5000000000', '417000000', '11.9904', '2025-07-30'],
    ['6600000000', '417000000', '15.8273', '2025-11-24'],
    ['12', '1', '12', '2025-07-31'],
    ['1', '2', '0.5', '2024-08-15'],
    ['1', '3', '0.3333', '2024-08-10'],
  ])('[RW8] %s at %s a month is %s months, to %s', (cash, burn, months, day) => {
    expect(staticRunway({ cash: bounded(cash), netBurnMonthly: bounded(burn), asOf })).toEqual({
      kind: 'months',
      months,
      cashOutDate: day,
      interval: null,
    });
  });

  it.each([
    ['5', '0', 'selfFunding'],
    ['5', '-3', 'selfFunding'],
    ['0', '0', 'selfFunding'],
    ['-1', '-3', 'selfFunding'],
    ['0', '3', 'alreadyOut'],
    ['-1', '3', 'alreadyOut'],
  ])('[RW8] cash %s with burn %s is %s', (cash, burn, kind) => {
    expect(staticRunway({ cash: bounded(cash), netBurnMonthly: bounded(burn), asOf })).toEqual({ kind });
  });

  const interval = (cash: Bounded, burn: Bounded) => {
    const result = staticRunway({ cash, netBurnMonthly: burn, asOf });
    return result.kind === 'months' ? result.interval : result.kind;
  };

  it('[RW9] carries the bounds of both inputs', () => {
    expect(interval(bounded('10', '9', '12'), bounded('2', '1.5', '3'))).toEqual({ low: '3', high: '8' });
  });
  it('[RW9] leaves open what the inputs leave open', () => {
    expect(interval(bounded('10', '9', null), bounded('2', '1.5', '3'))).toEqual({ low: '3', high: null });
    expect(interval(bounded('10', '9', '12'), bounded('2', '2', null))).toEqual({ low: null, high: '6' });
    expect(interval(bounded('10', '10', null), bounded('2', '2', null))).toBeNull();
  });
  it('[RW9] a burn that may be zero has no longest runway', () => {
    expect(interval(bounded('10'), bounded('2', '-1', '4'))).toEqual({ low: '2.5', high: null });
    expect(interval(bounded('10'), bounded('2', '0', '4'))).toEqual({ low: '2.5', high: null });
  });
  it('[RW9] cash that may be below zero may already be out', () => {
    expect(interval(bounded('1', '-1', '2'), bounded('1'))).toEqual({ low: '0', high: '2' });
  });

  const money = fc.bigInt({ min: 1n, max: 10n ** 13n });
  const around = fc.tuple(money, money, money).map((three) => {
    const [low, centre, high] = three.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).map(String) as [
      string,
      string,
      string,
    ];
    return bounded(centre, low, high);
  });
  const monthsOf = (cash: Bounded, burn: Bounded) => {
    const result = staticRunway({ cash, netBurnMonthly: burn, asOf });
    if (result.kind !== 'months') throw new Error(result.kind);
    return result;
  };

  it('[RW9] low ≤ months ≤ high', () => {
    fc.assert(
      fc.property(around, around, (cash, burn) => {
        const { months, interval } = monthsOf(cash, burn);
        if (interval?.low) expect(dec(interval.low).lte(dec(months))).toBe(true);
        if (interval?.high) expect(dec(interval.high).gte(dec(months))).toBe(true);
      }),
      { seed },
    );
  });
  it('[RW29] more cash never shortens, more burn never lengthens', () => {
    fc.assert(
      fc.property(money, money, money, (cash, burn, more) => {
        const base = dec(monthsOf(bounded(`${cash}`), bounded(`${burn}`)).months);
        expect(dec(monthsOf(bounded(`${cash + more}`), bounded(`${burn}`)).months).gte(base)).toBe(true);
        expect(dec(monthsOf(bounded(`${cash}`), bounded(`${burn + more}`)).months).lte(base)).toBe(true);
      }),
      { seed },
    );
  });
  it('[RW29] counting in thousands changes no month', () => {
    fc.assert(
      fc.property(money, money, (cash, burn) => {
        expect(monthsOf(bounded(`${cash}000`), bounded(`${burn}000`))).toEqual(
          monthsOf(bounded(`${cash}`), bounded(`${burn}`)),
        );
      }),
      { seed },
    );
  });
});

describe('cash-out date', () => {
  it.each([
    ['2024-01-31', '1', '2024-02-29'],
    ['2023-01-31', '1', '2023-02-28'],
    ['2024-10-01', '0', '2024-10-01'],
    ['2024-10-01', '0.999999', '2024-10-31'],
    ['2024-10-01', '12.5', '2025-10-16'],
    ['2024-12-31', '2.25', '2025-03-07'],
  ])('[RW10] %s + %s months is %s', (from, months, day) => {
    expect(cashOutDate(from, dec(months))).toBe(day);
  });

  it('[RW10] a third of a thirty-day month is ten days, not nine', () => {
    expect(cashOutDate('2024-09-01', dec('1').div(3))).toBe('2024-09-11');
  });
  it('[RW10] has no date past a hundred years', () => {
    expect(cashOutDate('2024-09-01', dec('1200'))).toBe('2124-09-01');
    expect(cashOutDate('2024-09-01', dec('1200.1'))).toBeNull();
  });
  it('[RW10] a later month is never an earlier day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 365 }),
        (a, b, d) => {
          const from = new Date(Date.UTC(2024, 0, 1 + d)).toISOString().slice(0, 10);
          const [x, y] = [cashOutDate(from, dec(`${a}`).div(7)), cashOutDate(from, dec(`${b}`).div(7))];
          expect(a <= b ? x! <= y! : x! >= y!).toBe(true);
        },
      ),
      { seed },
    );
  });
});
