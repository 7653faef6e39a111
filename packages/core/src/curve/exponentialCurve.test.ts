import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec, roundSignificant } from '../money/index.ts';
import {
  type CurvePoint,
  fitCurve,
  monthsBetween,
  paceOf,
  valueAt,
  volumeToHoldRevenue,
} from './exponentialCurve.ts';

const price = (day: string, value: string): CurvePoint => ({ day, value, kind: 'constantQualityPrice' });
const fitted = (...points: CurvePoint[]) => {
  const result = fitCurve(points);
  if (!result.ok) throw new Error(result.issues[0]!.message);
  return result.value;
};
const short = (text: string | null) => text && roundSignificant(dec(text), 4);

describe('exponential curve', () => {
  it('[RW26] goes through two points', () => {
    const curve = fitted(price('2024-11-01', '0.06'), price('2022-11-01', '20'));
    expect(curve).toMatchObject({
      kind: 'constantQualityPrice',
      start: '2022-11-01',
      end: '2024-11-01',
      startValue: '20',
    });
    expect([
      short(curve.pace.factorPerYear),
      short(curve.pace.halfLifeMonths),
      curve.pace.doublingMonths,
    ]).toEqual(['0.05477', '2.864', null]);
    expect(valueAt(curve, '2024-11-01')).toMatchObject({ ok: true, value: '0.06', issues: [] });
    expect(valueAt(curve, '2023-11-01')).toMatchObject({ value: '1.09544511501033223' });
  });
  it('[RW26] takes the least squares of more', () => {
    const line = fitted(
      price('2022-01-01', '8'),
      price('2023-01-01', '4'),
      price('2024-01-01', '2'),
      price('2025-01-01', '1'),
    );
    expect([short(line.startValue), short(line.pace.factorPerYear), short(line.pace.halfLifeMonths)]).toEqual(
      ['8', '0.5', '12'],
    );
    const bent = fitted(price('2022-01-01', '8'), price('2023-01-01', '16'), price('2024-01-01', '8'));
    expect([bent.pace.factorPerYear, bent.pace.halfLifeMonths, bent.pace.doublingMonths]).toEqual([
      '1',
      null,
      null,
    ]);
  });
  it('[RW26] never joins two kinds', () => {
    const result = fitCurve([
      price('2022-11-01', '20'),
      { day: '2024-11-01', value: '0.07', kind: 'vendorCost' },
    ]);
    expect(result.issues.map((i) => [i.code, i.message, i.zh?.message])).toEqual([
      [
        'curve/mixed-kinds',
        'A curve through a price of constant quality and a vendor’s cost would mix two different things.',
        '一条曲线不能同时穿过同等质量价格与厂商成本。',
      ],
    ]);
  });
  it('[RW26] needs two days and values above zero', () => {
    expect(fitCurve([price('2022-11-01', '20'), price('2022-11-01', '21')]).issues[0]).toMatchObject({
      code: 'curve/too-few-points',
    });
    expect(fitCurve([]).issues[0]).toMatchObject({ code: 'curve/too-few-points' });
    expect(fitCurve([price('2022-11-01', '20'), price('2023-11-01', '0')]).issues[0]).toMatchObject({
      code: 'curve/not-positive',
    });
  });
  it('[RW27] warns further outside than the span is long', () => {
    const curve = fitted(price('2022-01-01', '8'), price('2023-01-01', '4'));
    const codes = (day: string) => valueAt(curve, day).issues.map((i) => i.code);
    expect([codes('2024-01-01'), codes('2024-01-02'), codes('2021-01-01'), codes('2020-12-31')]).toEqual([
      [],
      ['curve/far-extrapolation'],
      [],
      ['curve/far-extrapolation'],
    ]);
  });
  it('[RW26] finds the factor it was made from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 12 }),
        (a, b, years) => {
          const curve = fitted(price('2012-05-01', `${a}`), price(`${2012 + years}-05-01`, `${b}`));
          const total = dec(curve.pace.factorPerYear).pow(years).times(a);
          expect(roundSignificant(total, 14)).toBe(roundSignificant(dec(b), 14));
        },
      ),
      { seed: 20_261_124, numRuns: 50 },
    );
  });
});

describe('pace', () => {
  it('says how volume must grow for revenue to hold', () => {
    expect(short(volumeToHoldRevenue(paceOf('0.003', '2')))).toBe('18.26');
  });
});

describe('months between two days', () => {
  it.each([
    ['2024-01-31', '2024-02-29', '1'],
    ['2024-01-15', '2024-02-01', '0.548387096774193548'],
    ['2022-11-01', '2024-11-01', '24'],
    ['2024-02-01', '2024-01-01', '-1'],
    ['2024-01-01', '2024-01-01', '0'],
  ])('from %s to %s are %s', (a, b, months) => {
    expect(roundSignificant(monthsBetween(a, b), 18)).toBe(months);
  });
});
