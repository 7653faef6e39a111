import { failed, ok, raise } from '../issue/index.ts';
import { dec, expOf } from '../money/index.ts';
import type { Lognormal, Shape } from './distribution.ts';
import { exponential, normalQuantile } from './elementary.ts';
import { badSpread, notPositive } from './issues.ts';
import { NINETY, nineOfTen } from './normal.ts';

/** Above zero and skewed: 4 to 6 bn at 5 % and 95 % has a median of 4.90 and a mean of 4.94 bn. */
export const lognormal: Shape<Lognormal> = {
  check: (of) => {
    if (dec(of.median).lte(0)) return failed(raise(notPositive, { value: of.median }));
    return dec(of.logSd).gt(0) && dec(of.logSd).lte(5)
      ? ok(of)
      : failed(raise(badSpread, { spread: of.logSd }));
  },
  mean: ({ median, logSd }) => {
    const sd = dec(logSd).toNumber();
    return dec(median).toNumber() * exponential((sd * sd) / 2);
  },
  quantile: (of) => {
    const value = lognormal.atScore!(of);
    return (u) => value(normalQuantile(u));
  },
  atScore: (of) => {
    const median = dec(of.median).toNumber();
    const sd = dec(of.logSd).toNumber();
    return (z) => median * exponential(sd * z);
  },
  describe: ({ median, logSd }, unit) => {
    const reach = expOf(dec(logSd).times(NINETY));
    return nineOfTen(dec(median).div(reach), dec(median).times(reach), unit);
  },
};
