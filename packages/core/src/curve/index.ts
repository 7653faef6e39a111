export { type BreakEvenPrice, breakEvenPrice, type Demand, demandAt } from './demand.ts';
export {
  type CurveKind,
  type CurvePoint,
  curveKindNames,
  type ExponentialCurve,
  fitCurve,
  monthsBetween,
  type Pace,
  paceOf,
  valueAt,
  volumeToHoldRevenue,
} from './exponentialCurve.ts';
export { farExtrapolation, mixedCurveKinds, notPositive, tooFewPoints } from './issues.ts';
