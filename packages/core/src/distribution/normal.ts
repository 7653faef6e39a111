import { failed, ok, raise } from '../issue/index.ts';
import { type Dec, dec, formatValue } from '../money/index.ts';
import type { Normal, Shape } from './distribution.ts';
import { normalQuantile } from './elementary.ts';
import { badSpread } from './issues.ts';

/** The normal: mean 5, sd 1 lies between 3.36 and 6.64 in nine cases of ten. */
export const normal: Shape<Normal> = {
  check: (of) => (dec(of.sd).gt(0) ? ok(of) : failed(raise(badSpread, { spread: of.sd }))),
  mean: ({ mean }) => dec(mean).toNumber(),
  quantile: (of) => {
    const value = normal.atScore!(of);
    return (u) => value(normalQuantile(u));
  },
  atScore: (of) => {
    const mean = dec(of.mean).toNumber();
    const sd = dec(of.sd).toNumber();
    return (z) => mean + sd * z;
  },
  describe: ({ mean, sd }, unit) => {
    const reach = dec(sd).times(NINETY);
    const ends = [dec(mean).minus(reach), dec(mean).plus(reach)] as const;
    return nineOfTen(...ends, unit);
  },
};

/** Φ⁻¹(0.95) */
export const NINETY: Dec = dec('1.6448536269514722');

/** The 5 % and 95 % ends in words. */
export function nineOfTen(low: Dec, high: Dec, unit: string): { en: string; zh: string } {
  return {
    en: `${formatValue(low, unit, 'en')} to ${formatValue(high, unit, 'en')} in nine cases of ten`,
    zh: `九成可能在 ${formatValue(low, unit, 'zh')} 至 ${formatValue(high, unit, 'zh')} 之间`,
  };
}
