export type { Assumption } from '../scenario/index.ts';
export type { AliveOutlook } from './aliveOutlook.ts';
export { type BacktestData, type BacktestQuery, backtestReport } from './backtestReport.ts';
export { type BookCell, type BookLine, type BookMonth, type BudgetTotal, bookLines } from './bookMonths.ts';
export {
  type BookFile,
  type BooksData,
  type BooksQuery,
  booksReport,
  isOwn,
  type OwnBooks,
  type Peer,
} from './booksReport.ts';
export { type BurnData, burnReport } from './burnReport.ts';
export { type CheckData, checkReport } from './checkReport.ts';
export { type ClaimRow, type ClaimsData, type ClaimsQuery, claimsReport } from './claimsReport.ts';
export { type CompanyRow, companiesReport } from './companiesReport.ts';
export { type CompanyData, companyReport } from './companyReport.ts';
export {
  basisNames,
  type CompareData,
  type ComparedCompany,
  type CompareQuery,
  compareReport,
} from './compareReport.ts';
export { longDay, monthWords } from './dayWords.ts';
export type { Disagreement } from './disagreements.ts';
export { type EfficiencyData, efficiencyReport } from './efficiencyReport.ts';
export type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
export { type ExplainData, explainReport } from './explainReport.ts';
export {
  type FilerRow,
  type FilerState,
  type FilersData,
  type FilersQuery,
  filersReport,
} from './filersReport.ts';
export {
  type Futures,
  type FuturesBase,
  type FuturesWhy,
  futuresOf,
  survivalOf,
  whyOf,
} from './futures.ts';
export { type GapData, type GapQuery, gapReport } from './gapReport.ts';
export { type MetricRow, metricsReport } from './metricsReport.ts';
export {
  type OverviewData,
  type OverviewQuery,
  type OverviewRow,
  overviewReport,
  type Spark,
} from './overviewReport.ts';
export type { PlanRow } from './planRows.ts';
export type { PlannedYear, PlanTrail } from './planTrails.ts';
export type { GoneCompany } from './precedentsGone.ts';
export {
  type PrecedentAlign,
  type PrecedentCurve,
  type PrecedentPoint,
  type PrecedentsData,
  type PrecedentsQuery,
  precedentAligns,
  precedentsReport,
} from './precedentsReport.ts';
export type { PrecedentWhere } from './precedentWhere.ts';
export type { PredictionRow, PredictionStatus } from './predictionRow.ts';
export {
  type PredictionData,
  type PredictionState,
  type PredictionsData,
  type PredictionsQuery,
  predictionReport,
  predictionStates,
  predictionsReport,
  type SpeakerRecord,
  stateOf,
} from './predictionsReport.ts';
export {
  type PriceWarFieldData,
  type PriceWarFieldQuery,
  type PriceWarRow,
  priceWarFieldReport,
} from './priceWarFieldReport.ts';
export { type PriceWarData, type PriceWarQuery, priceWarReport } from './priceWarReport.ts';
export { projectReport } from './projectReport.ts';
export type { RatioRow } from './ratioFigure.ts';
export {
  type ReconcileData,
  type ReconciledPeriod,
  type ReconcileReportQuery,
  reconcileReport,
} from './reconcileReport.ts';
export {
  type BurnBasis,
  type BurnRow,
  type RungRow,
  type RunwayCell,
  type RunwayData,
  type RunwayQuery,
  runwayReport,
} from './runwayReport.ts';
export {
  type ScenarioDiffData,
  type ScenarioDiffQuery,
  type ScenarioSide,
  scenarioDiffReport,
} from './scenarioDiffReport.ts';
export {
  type PresetRow,
  type ScenarioListData,
  type ScenarioListQuery,
  scenarioListReport,
} from './scenarioListReport.ts';
export { type PresetWords, type ScenarioData, type ScenarioQuery, scenarioReport } from './scenarioReport.ts';
export { endWords } from './scenarioSentence.ts';
export { type ScreenData, type ScreenQuery, type ScreenRow, screenReport } from './screenReport.ts';
export { type Part, parts, plainText, type Sentence } from './sentence.ts';
export { type SeriesData, type SeriesReportQuery, type SeriesRow, seriesReport } from './seriesReport.ts';
export { type SettingRow, valueBefore } from './settingRows.ts';
export {
  type InputRow,
  monthAfter,
  type SimulateData,
  type SimulateQuery,
  simulateReport,
} from './simulateReport.ts';
export { type SourceRow, sourceReport, sourcesReport } from './sourcesReport.ts';
export { stableJson } from './stableJson.ts';
export { type Cell, csvOf, jsonLinesOf, numberCell, type Row, type Table } from './table.ts';
export { type TabularReport, tableOf } from './tableOf.ts';
export { type TornadoData, type TornadoQuery, tornadoReport } from './tornadoReport.ts';
export {
  type UnitEconomicsData,
  type UnitEconomicsQuery,
  type UnitRow,
  unitEconomicsReport,
} from './unitEconomicsReport.ts';
export { type WatchData, type WatchQuery, type WatchRow, watchReport } from './watchReport.ts';
