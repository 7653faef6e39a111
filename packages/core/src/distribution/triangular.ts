import { failed, ok, raise } from '../issue/index.ts';
import { dec, formatValue } from '../money/index.ts';
import type { Shape, Triangular } from './distribution.ts';
import { badOrder } from './issues.ts';

/** Most likely at the mode, falling straight to zero at both ends: 1, 2, 5 has a mean of 2.67. */
export const triangular: Shape<Triangular> = {
  check: (of) => {
    const [low, mode, high] = [dec(of.low), dec(of.mode), dec(of.high)];
    if (mode.lt(low)) return failed(raise(badOrder, { first: of.low, second: of.mode }));
    if (mode.gt(high)) return failed(raise(badOrder, { first: of.mode, second: of.high }));
    return low.lt(high) ? ok(of) : failed(raise(badOrder, { first: of.low, second: of.high }));
  },
  mean: ({ low, mode, high }) => (dec(low).toNumber() + dec(mode).toNumber() + dec(high).toNumber()) / 3,
  quantile: (of) => {
    const low = dec(of.low).toNumber();
    const high = dec(of.high).toNumber();
    const width = high - low;
    const rise = dec(of.mode).toNumber() - low;
    const turn = rise / width;
    return (u) =>
      u < turn ? low + Math.sqrt(u * width * rise) : high - Math.sqrt((1 - u) * width * (width - rise));
  },
  describe: ({ low, mode, high }, unit) => ({
    en: `most likely ${formatValue(dec(mode), unit, 'en')}, from ${formatValue(dec(low), unit, 'en')} to ${formatValue(dec(high), unit, 'en')}`,
    zh: `最可能为 ${formatValue(dec(mode), unit, 'zh')}，介于 ${formatValue(dec(low), unit, 'zh')} 与 ${formatValue(dec(high), unit, 'zh')} 之间`,
  }),
};
