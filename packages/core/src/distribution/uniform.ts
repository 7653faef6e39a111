import { failed, ok, raise } from '../issue/index.ts';
import { dec, formatValue } from '../money/index.ts';
import type { Shape, Uniform } from './distribution.ts';
import { badOrder } from './issues.ts';

/** Anything between two bounds alike: "50亿" is 4.95 to 5.05 bn, median 5. */
export const uniform: Shape<Uniform> = {
  check: (of) =>
    dec(of.low).lt(dec(of.high)) ? ok(of) : failed(raise(badOrder, { first: of.low, second: of.high })),
  mean: ({ low, high }) => (dec(low).toNumber() + dec(high).toNumber()) / 2,
  quantile: (of) => {
    const low = dec(of.low).toNumber();
    const width = dec(of.high).toNumber() - low;
    return (u) => low + width * u;
  },
  describe: ({ low, high }, unit) => ({
    en: `anything from ${formatValue(dec(low), unit, 'en')} to ${formatValue(dec(high), unit, 'en')}`,
    zh: `${formatValue(dec(low), unit, 'zh')} 至 ${formatValue(dec(high), unit, 'zh')} 之间均匀`,
  }),
};
