export type {
  Distribution,
  Lognormal,
  Mixture,
  Normal,
  Point,
  Shape,
  SimpleDistribution,
  Triangular,
  Uniform,
} from './distribution.ts';
