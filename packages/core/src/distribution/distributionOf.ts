import { failed, ok, type Result, raise } from '../issue/index.ts';
import { type DecimalString, dec, decimalString, maxDec } from '../money/index.ts';
import type { Distribution, Triangular } from './distribution.ts';
import { noBound } from './issues.ts';

/** A quantity as a claim states it: bounds, the number written, and whether the source hedged. */
export interface StatedQuantity {
  readonly low: DecimalString | null;
  readonly high: DecimalString | null;
  readonly stated: DecimalString | null;
  readonly approx: boolean;
}

/** How far hedged words may be from the number, as a share of it. Conventions, not measurements. */
export const hedges = { about: '0.1', atLeast: '0.2', atMost: '0.2' } as const;

/**
 * The only place where stated words become spread [MC1]: "50亿" is anything from 4.95 to 5.05 bn, "about 5 bn"
 * most likely 5 and between 4.5 and 5.5, "more than 5 bn" most likely 5 and up to 6.
 */
export function distributionOf({ low, high, stated, approx }: StatedQuantity): Result<Distribution> {
  if (low !== null && high !== null) {
    if (stated !== null && approx) return ok(aboutOf(stated, high));
    return ok(dec(low).eq(dec(high)) ? { kind: 'point', value: low } : { kind: 'uniform', low, high });
  }
  if (low !== null)
    return oneSided(low, hedges.atLeast, (bound, reach) => ({ low: bound, high: bound.plus(reach) }));
  if (high !== null)
    return oneSided(high, hedges.atMost, (bound, reach) => ({ low: bound.minus(reach), high: bound }));
  return failed(raise(noBound, { bound: stated ?? '?' }));
}

/** At least the rounding of the digits written, else the hedge. */
function aboutOf(stated: DecimalString, high: DecimalString): Distribution {
  const value = dec(stated);
  const reach = maxDec(value.abs().times(dec(hedges.about)), dec(high).minus(value).times(2));
  if (reach.eq(0)) return { kind: 'point', value: stated };
  return {
    kind: 'triangular',
    low: decimalString(value.minus(reach)),
    mode: stated,
    high: decimalString(value.plus(reach)),
  };
}

function oneSided(
  text: DecimalString,
  hedge: string,
  ends: (
    bound: ReturnType<typeof dec>,
    reach: ReturnType<typeof dec>,
  ) => { low: ReturnType<typeof dec>; high: ReturnType<typeof dec> },
): Result<Triangular> {
  const bound = dec(text);
  if (bound.eq(0)) return failed(raise(noBound, { bound: text }));
  const { low, high } = ends(bound, bound.abs().times(dec(hedge)));
  return ok({ kind: 'triangular', low: decimalString(low), mode: text, high: decimalString(high) });
}
