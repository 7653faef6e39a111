export {
  type Backtest,
  type BacktestOptions,
  backtest,
  type CompanyScore,
  type Coverage,
  type HorizonScore,
} from './backtest.ts';
export { type BaselineName, baselineNames } from './baselines.ts';
export { type Calibration, calibrationOf } from './calibration.ts';
export type { CashFact, CashMeasure, CashQuarter } from './cashFact.ts';
export { crpsOfNormal, crpsOfQuantiles } from './crps.ts';
export {
  type CashFlowForecast,
  forecastCashFlow,
  type Horizon,
  horizons,
  type Outlook,
} from './forecastCashFlow.ts';
export { noSize, nothingToScore, tooFewQuarters } from './issues.ts';
export type { FilerFacts } from './origins.ts';
export { type Replayed, replayForecasts } from './replay.ts';
export {
  type PredictionScore,
  pinballLoss,
  scoreEvent,
  scorePrediction,
  weightedIntervalScore,
} from './scorePrediction.ts';
export { type TrackRecord, trackRecordOf } from './trackRecord.ts';
