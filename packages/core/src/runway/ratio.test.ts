import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsValue, dec, intervalOf } from '../money/index.ts';
import { bounded } from './bounded.ts';
import { divideByPositive, onOneBasis, quotient, type Ratio, type Term } from './ratio.ts';

const none = { en: 'none', zh: '无' };
const of = (top: Term, bottom: Term) => quotient(top, bottom, none);

describe('a ratio', () => {
  it('[RW22] has its value and the interval of its inputs', () => {
    expect(of(bounded('10', '9', '12'), bounded('4', '3', '5'))).toEqual({
      kind: 'value',
      value: '2.5',
      interval: { low: '1.8', high: '4' },
    });
    expect(of(bounded('10'), bounded('4'))).toEqual({ kind: 'value', value: '2.5', interval: null });
    expect(of(bounded('-10', '-12', '-9'), bounded('4', '3', '5'))).toEqual({
      kind: 'value',
      value: '-2.5',
      interval: { low: '-4', high: '-1.8' },
    });
  });
  it('[RW22] leaves open what its inputs leave open', () => {
    expect(of(bounded('10', '10', null), bounded('4'))).toMatchObject({
      interval: { low: '2.5', high: null },
    });
    expect(of(bounded('10'), bounded('4', '4', null))).toMatchObject({ interval: { low: '0', high: '2.5' } });
    expect(of(bounded('10'), bounded('4', '-1', '5'))).toMatchObject({ interval: { low: '2', high: null } });
  });
  it.each(['0', '-4'])('[RW22] over %s it says why there is none', (bottom) => {
    expect(of(bounded('10'), bounded(bottom))).toEqual({ kind: 'undefined', why: none });
  });

  const loss: Term = { ...bounded('5'), basis: { currency: 'USD', accounting: 'accrual' } };
  const flow: Term = { ...bounded('2'), basis: { currency: 'USD', accounting: 'cash' } };
  const divided = (options = {}): Ratio =>
    onOneBasis([loss, flow], ['currency', 'accounting'], options, () => of(loss, flow));

  it('[RW23] different bases are not divided', () => {
    expect(divided()).toEqual({
      kind: 'undefined',
      why: {
        en: 'The figures differ in accounting: accrual against cash.',
        zh: '两个数字的记账基础不同：accrual 与 cash。',
      },
    });
    expect(divided({ force: { reason: ' ' } }).kind).toBe('undefined');
  });
  it('[RW23] forced, the reason and the differences come with the value', () => {
    expect(divided({ force: { reason: 'only a loss is known' } })).toEqual({
      kind: 'value',
      value: '2.5',
      interval: null,
      forced: {
        reason: 'only a loss is known',
        differences: [{ axis: 'accounting', values: ['accrual', 'cash'] }],
      },
    });
  });
  it('[RW23] an axis that one side does not name is not compared', () => {
    expect(
      onOneBasis([loss, bounded('2')], ['currency', 'accounting'], {}, () => of(loss, bounded('2'))).kind,
    ).toBe('value');
  });

  it('[RW22] the interval holds every quotient of values inside the bounds', () => {
    const side = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(
        side,
        side,
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, c, d, at) => {
          const inside = (x: number, y: number) => Math.round(Math.min(x, y) + at * Math.abs(x - y));
          const [top, bottom] = [
            [Math.min(a, b), Math.max(a, b)],
            [Math.min(c, d), Math.max(c, d)],
          ];
          const interval = divideByPositive(
            intervalOf({ low: `${top[0]}`, high: `${top[1]}` }),
            intervalOf({ low: `${bottom[0]}`, high: `${bottom[1]}` }),
          );
          return containsValue(interval, dec(inside(a, b)).div(inside(c, d)));
        },
      ),
      { seed: 20_261_124 },
    );
  });
});
