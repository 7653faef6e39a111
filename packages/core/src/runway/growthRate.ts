import { type Dec, dec, type Interval, ONE, powerOf } from '../money/index.ts';
import {
  divideByPositive,
  onOneBasis,
  type Ratio,
  type RatioOptions,
  ratioOf,
  type Term,
  undefinedBecause,
} from './ratio.ts';

/**
 * Change between two levels, once or per year: 3.98 after 6.281 is −36.63 %, and between −36.72 and −36.55 % as
 * both were rounded; 16.82 to 40.11 over three years is 33.60 % a year.
 */
export interface Levels {
  readonly from: Term;
  readonly to: Term;
}

const startsAtNothing = {
  en: 'The level it is measured against is zero or negative.',
  zh: '对比期的水平不为正。',
};
const endsBelowNothing = {
  en: 'The last level is negative, so no steady rate leads to it.',
  zh: '末期水平为负，不存在稳定的增长率。',
};
const noTime = { en: 'No time passes between the two levels.', zh: '两个水平之间没有间隔。' };

/** to ÷ from − 1, as a fraction. */
export function growthRate({ from, to }: Levels, options: RatioOptions = {}): Ratio {
  return onOneBasis(
    [from, to],
    ['currency', 'accounting', 'inclusions', 'presentation', 'scope'],
    options,
    () => {
      if (from.centre.lte(0)) return undefinedBecause(startsAtNothing);
      return ratioOf(
        to.centre.div(from.centre).minus(ONE),
        mapInterval(divideByPositive(to, from), (x) => x.minus(ONE)),
      );
    },
  );
}

/** Compound annual growth over so many years (decimals allowed): (to ÷ from)^(1 ÷ years) − 1. */
export function cagr(
  { from, to, years }: Levels & { readonly years: string },
  options: RatioOptions = {},
): Ratio {
  return onOneBasis(
    [from, to],
    ['currency', 'accounting', 'inclusions', 'presentation', 'scope'],
    options,
    () => {
      if (from.centre.lte(0)) return undefinedBecause(startsAtNothing);
      if (to.centre.lt(0)) return undefinedBecause(endsBelowNothing);
      if (dec(years).lte(0)) return undefinedBecause(noTime);
      const yearly = (multiple: Dec) =>
        powerOf(multiple.lt(0) ? dec(0) : multiple, ONE.div(dec(years))).minus(ONE);
      return ratioOf(yearly(to.centre.div(from.centre)), mapInterval(divideByPositive(to, from), yearly));
    },
  );
}

function mapInterval({ low, high }: Interval, rising: (value: Dec) => Dec): Interval {
  return { low: low && rising(low), high: high && rising(high) };
}
