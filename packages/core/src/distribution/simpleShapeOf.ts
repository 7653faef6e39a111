import type { Shape, SimpleDistribution } from './distribution.ts';
import { lognormal } from './lognormal.ts';
import { normal } from './normal.ts';
import { point } from './point.ts';
import { triangular } from './triangular.ts';
import { uniform } from './uniform.ts';

const shapes = { point, uniform, normal, lognormal, triangular };

/** The shape that knows this record, mixtures left out: `simpleShapeOf({ kind: 'point', … })` is `point`. */
export function simpleShapeOf<T extends SimpleDistribution>(of: T): Shape<T> {
  return shapes[of.kind] as unknown as Shape<T>;
}
