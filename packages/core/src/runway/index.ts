export { type Bounded, type BoundedRecord, bounded, boundedRecord, withBounds } from './bounded.ts';
export { type BreakEven, breakEven } from './breakEven.ts';
export { type BridgedCash, bridgeCashOf } from './bridgedCash.ts';
export { type BurnMeasure, type BurnOption, type BurnQuery, burnOptions, RECENT_DAYS } from './burn.ts';
export {
  capitalEfficiency,
  cashConversion,
  dilution,
  fundingCoverage,
  hypeRatio,
  raisedToRevenue,
  valuationToRevenue,
} from './capitalRatios.ts';
export { bridgeCash, type CashBridge, type CashBridgeInput } from './cashBridge.ts';
export { convertFigure } from './convert.ts';
export { type AliveVerdict, defaultAlive, defaultAliveAtConstantCost } from './defaultAlive.ts';
export {
  burnMultiple,
  cacPayback,
  efficiencyScore,
  grossMargin,
  magicNumber,
  revenuePerHead,
  ruleOf40,
  subscribersToCover,
} from './efficiency.ts';
export {
  compare,
  type Exact,
  exact,
  formatExact,
  formatQuotient,
  minus,
  NOTHING,
  plus,
  times,
  UNIT,
} from './exact.ts';
export { type Flows, LONGEST_HORIZON } from './flows.ts';
export {
  type BestEnd,
  type Gap,
  type GapOptions,
  type LeverResult,
  type LeverUnit,
  levers,
  solveGap,
  solveLever,
} from './gap.ts';
export {
  type FrontierOptions,
  type FrontierPoint,
  type GapFrontier,
  gapFrontier,
  moveLever,
} from './gapFrontier.ts';
export type { Lever, PlanLever } from './gapLevers.ts';
export type { GapPosition } from './gapPlan.ts';
export { cagr, growthRate, type Levels } from './growthRate.ts';
export { deriveIncome, type Income, incomesOf } from './income.ts';
export { badField, incoherentDays, missingField, notARecord, unknownField } from './issues.ts';
export {
  deriveLiquidity,
  type Liquidity,
  type RungName,
  rungLabels,
} from './liquidity.ts';
export { lowestCash, type MonthStep, monthLabel, runwayOfSteps } from './monthStep.ts';
export {
  type Certainty,
  fundsOf,
  type Obligation,
  type ObligationCoverage,
  obligationCoverage,
} from './obligations.ts';
export { type PeakNeed, peakNeed } from './peakNeed.ts';
export { type PlanAttainment, type PlannedYear, planAttainment } from './planAttainment.ts';
export { type PlannedRunway, plannedRunway } from './plannedRunway.ts';
export { derivePosition, type Position, type PositionQuery } from './position.ts';
export { project, projectCash } from './project.ts';
export { parseProjectInput } from './projectInput.ts';
export type { ProjectedMonth, Projection, ProjectionEvent, ProjectionInput } from './projection.ts';
export type { BasisAxis, BasisDifference, Forced, Ratio, RatioOptions, Term } from './ratio.ts';
export type { RunwayResult } from './result.ts';
export { closedRounds } from './rounds.ts';
export { cashOutDate, type StaticRunwayInput, staticRunway } from './runway.ts';
export { type SelfFundingInput, selfFundingRatio } from './selfFunding.ts';
export type { BothLanguages } from './text.ts';
export { type TrancheState, trancheState, type Weighted } from './trancheState.ts';
export {
  COHERENT_DAYS,
  coherentUnitEconomics,
  type Dated,
  type DatedCost,
  type UnitEconomics,
  type UnitInputs,
  unitEconomics,
} from './unitEconomics.ts';
