import { failed, type Result, raise } from '../issue/index.ts';
import { type DecimalString, dec, expOf, lnOf, ONE, roundSignificant, roundTo } from '../money/index.ts';
import type { Distribution } from './distribution.ts';
import { normalQuantile } from './elementary.ts';
import { badOrder, badSpread, notPositive } from './issues.ts';
import { checkDistribution } from './shapeOf.ts';

const DIGITS = 15;

/** A value and the share of cases that lie below it, 0 < p < 1. */
export interface KnownQuantile {
  readonly p: DecimalString;
  readonly value: DecimalString;
}

/**
 * The distribution through two quantiles: lognormal where both lie above zero, else normal. 4 and 6 bn at 5 % and
 * 95 % give a median of √(4·6) = 4.90 bn.
 */
export function fromQuantiles(a: KnownQuantile, b: KnownQuantile): Result<Distribution> {
  if (dec(a.p).gte(dec(b.p)))
    return failed(raise(badOrder, { first: `p${dec(a.p).times(100)}`, second: `p${dec(b.p).times(100)}` }));
  if (dec(a.value).gte(dec(b.value))) return failed(raise(badOrder, { first: a.value, second: b.value }));
  const [za, zb] = [a, b].map(({ p }) => dec(normalQuantile(dec(p).toNumber()))) as [typeof ONE, typeof ONE];
  const positive = dec(a.value).gt(0);
  const [low, high] = positive ? [lnOf(dec(a.value)), lnOf(dec(b.value))] : [dec(a.value), dec(b.value)];
  const spread = high.minus(low).div(zb.minus(za));
  const centre = low.minus(spread.times(za));
  const sd = roundSignificant(spread, DIGITS);
  return checkDistribution(
    positive
      ? { kind: 'lognormal', median: roundSignificant(expOf(centre), DIGITS), logSd: sd }
      : { kind: 'normal', mean: roundTo(centre, Math.max(0, DIGITS - spread.e)), sd },
  );
}

/** The lognormal of a mean and a standard deviation: 5 and 1 give a median of 4.90 and a `logSd` of 0.198. */
export function lognormalOfMoments(mean: DecimalString, sd: DecimalString): Result<Distribution> {
  if (dec(mean).lte(0)) return failed(raise(notPositive, { value: mean }));
  if (dec(sd).lte(0)) return failed(raise(badSpread, { spread: sd }));
  const ratio = dec(sd).div(dec(mean)).pow(2).plus(ONE);
  return checkDistribution({
    kind: 'lognormal',
    median: roundSignificant(dec(mean).div(ratio.sqrt()), DIGITS),
    logSd: roundSignificant(lnOf(ratio).sqrt(), DIGITS),
  });
}
