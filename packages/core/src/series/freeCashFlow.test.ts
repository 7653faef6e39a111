import { describe, expect, it } from 'vitest';
import { differenceOf, partsOfFreeCashFlow } from './freeCashFlow.ts';
import type { Observation } from './observation.ts';

const of = (year: number, unit = 'USD') =>
  ({ period: { start: `${year}-01-01`, end: `${year + 1}-01-01` }, unit }) as unknown as Observation;

describe('[PO1] free cash flow that nobody states', () => {
  it('takes both parts of one period in one currency, where it is not stated', () => {
    const flows = [of(2021), of(2022), of(2023), of(2024)];
    const spending = [of(2021), of(2022, 'EUR'), of(2024)];
    expect(partsOfFreeCashFlow([of(2024)], flows, spending)).toEqual([[flows[0], spending[0]]]);
  });
  it('a period that starts or ends some days apart is the same', () => {
    const flow = {
      ...of(2022),
      period: { start: '2022-01-02', end: '2023-01-01' },
    } as unknown as Observation;
    expect(partsOfFreeCashFlow([], [flow], [of(2022)])).toHaveLength(1);
  });
  it('is the difference, with what the bounds leave', () => {
    const known = (n: string) => ({ low: n, high: n, stated: n, approx: false });
    expect(differenceOf(known('642'), known('252'))).toEqual(known('390'));
    const about = { low: '600', high: '700', stated: null, approx: true };
    expect(differenceOf(about, known('252'))).toEqual({
      low: '348',
      high: '448',
      stated: null,
      approx: true,
    });
    expect(differenceOf(known('1'), { ...known('2'), high: null })).toMatchObject({ low: null, high: '-1' });
  });
});
