import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dec, dec } from '../money/index.ts';
import { breakEven } from './breakEven.ts';

const flows = (revenue: string, revenueGrowth: string, cost: string, costGrowth: string) => ({
  revenue,
  revenueGrowth,
  cost,
  costGrowth,
});

describe('break-even', () => {
  it.each([
    ['grows towards it', flows('291666667', '0.05', '708333333', '0.02'), 31, '30.6098168073811024'],
    ['meets it exactly after two months', flows('100', '0.05', '110.25', '0'), 2, '2'],
    ['is there already', flows('5', '-0.1', '5', '0.1'), 0, '0'],
    ['cuts its cost towards it', flows('1', '0', '2', '-0.5'), 1, '1'],
  ])('[RW15] a company that %s', (_, input, month, closedForm) => {
    expect(breakEven(input, 120)).toEqual({ month, closedForm, why: null });
  });

  it('[RW15] says why there is none', () => {
    expect(breakEven(flows('0', '0.5', '1', '0'), 120)).toMatchObject({
      month: null,
      closedForm: null,
      why: { en: 'There is no revenue that could grow.' },
    });
    expect(breakEven(flows('1', '0.02', '2', '0.02'), 120)).toMatchObject({
      month: null,
      closedForm: null,
      why: { zh: '收入低于成本，且增速不高于成本。' },
    });
  });

  it('[RW15] beyond the horizon there is a closed form and no month', () => {
    expect(breakEven(flows('1', '0.01', '2', '0'), 24)).toEqual({
      month: null,
      closedForm: '69.6607168935748892',
      why: {
        en: 'Revenue meets cost only after 69.66 months, beyond the horizon of 24.',
        zh: '收入要到 69.66 个月后才追上成本，超出 24 个月的期限。',
      },
    });
  });

  it('[RW15] the month is the closed form rounded up', () => {
    const growth = fc.integer({ min: 1, max: 300 }).map((n) => `0.${String(n).padStart(3, '0')}`);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        growth,
        fc.integer({ min: 1, max: 9999 }),
        growth,
        (r, g, e, h) => {
          const even = breakEven(flows(`${r}`, g, `${e}`, h), 600);
          if (even.month === null) return even.closedForm === null || dec(even.closedForm).gt(599);
          return dec(even.closedForm!).round(0, Dec.roundUp).toNumber() === even.month;
        },
      ),
      { seed: 20_261_124, numRuns: 300 },
    );
  });
});
