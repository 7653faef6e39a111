import { ok } from '../issue/index.ts';
import { dec, formatValue } from '../money/index.ts';
import type { Point, Shape } from './distribution.ts';

/** One known value: 5 bn, and nothing else. */
export const point: Shape<Point> = {
  check: (of) => ok(of),
  mean: ({ value }) => dec(value).toNumber(),
  quantile: ({ value }) => {
    const known = dec(value).toNumber();
    return () => known;
  },
  atScore: ({ value }) => {
    const known = dec(value).toNumber();
    return () => known;
  },
  describe: ({ value }, unit) => ({
    en: formatValue(dec(value), unit, 'en'),
    zh: formatValue(dec(value), unit, 'zh'),
  }),
};
