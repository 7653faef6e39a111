export { decimalOf } from './decimalOf.ts';
export type {
  BothWordings,
  Distribution,
  Lognormal,
  Mixture,
  MixturePart,
  Normal,
  Point,
  SimpleDistribution,
  Triangular,
  Uniform,
} from './distribution.ts';
export { distributionOf, hedges, type StatedQuantity } from './distributionOf.ts';
export { exponential, logarithm, normalCdf, normalDensity, normalQuantile, power } from './elementary.ts';
export { fromQuantiles, type KnownQuantile, lognormalOfMoments } from './fromQuantiles.ts';
export { badOrder, badSpread, badWeights, noBound, notPositive, unreadable } from './issues.ts';
export { type Piece, piecesOf, within } from './mixture.ts';
export { parseDistribution } from './parseDistribution.ts';
export {
  checkDistribution,
  describeDistribution,
  isCertain,
  meanOf,
  quantileFunction,
  quantileOf,
  scoreFunction,
} from './shapeOf.ts';
