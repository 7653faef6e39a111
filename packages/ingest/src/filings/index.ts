export { readFilerFacts } from './cashFacts.ts';
export { companyOfFiler } from './companyOfFiler.ts';
export type { FactColumns } from './factColumns.ts';
export { accessionAt, type CompanyFacts, type FilingFact, factsOfColumns, valueAt } from './facts.ts';
export { type MetricTag, mappedTags, metricTags } from './metricTags.ts';
export { type BulkEntry, type BulkOptions, readBulkArchive, readBulkColumns } from './readBulkArchive.ts';
export { readCompanyFacts, readFactColumns } from './readCompanyFacts.ts';
export {
  type FilerRecords,
  type FilingImport,
  readFilingRecords,
  recordsOfFacts,
} from './readFilingRecords.ts';
export { readStatementArchive, readStatementDataSet, type StatementDataSet } from './readStatementDataSet.ts';
export { readSubmissions, type Submissions, type SubmittedFiling } from './readSubmissions.ts';
export { type Statement, type Statements, statementsOf } from './statements.ts';
export type { Bytes } from './tabRows.ts';
