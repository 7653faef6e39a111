import type { Result } from '../issue/index.ts';
import type { DecimalString } from '../money/index.ts';
import { decimalOf } from './decimalOf.ts';
import type { BothWordings, Distribution, Shape } from './distribution.ts';
import { mixture } from './mixture.ts';
import { simpleShapeOf } from './simpleShapeOf.ts';

/** The questions every distribution answers, whatever its shape: the median of `tri(1,2,5)` is 2.55051026. */
function shapeOf(of: Distribution): Shape<Distribution> {
  return (of.kind === 'mixture' ? mixture : simpleShapeOf(of)) as unknown as Shape<Distribution>;
}

/** The same record, or what is wrong with its numbers. */
export function checkDistribution(of: Distribution): Result<Distribution> {
  return shapeOf(of).check(of);
}

/** To nine significant digits. */
export function meanOf(of: Distribution): DecimalString {
  return decimalOf(shapeOf(of).mean(of));
}

/** The value that is not exceeded with chance u (0 < u < 1), to nine significant digits; a point gives its own value. */
export function quantileOf(of: Distribution, u: number): DecimalString {
  return of.kind === 'point' ? of.value : decimalOf(shapeOf(of).quantile(of)(u));
}

/** The same in double precision, for drawing many. */
export function quantileFunction(of: Distribution): (u: number) => number {
  return shapeOf(of).quantile(of);
}

/** Its quantile at Φ(z) where that is more direct than by the share, else null. */
export function scoreFunction(of: Distribution): ((z: number) => number) | null {
  return shapeOf(of).atScore?.(of) ?? null;
}

/** In words, with numbers of a unit (a currency, `fraction`, `count` …). */
export function describeDistribution(of: Distribution, unit: string): BothWordings {
  return shapeOf(of).describe(of, unit);
}

/** Whether nothing about it is uncertain. */
export function isCertain(of: Distribution): boolean {
  return of.kind === 'point';
}
