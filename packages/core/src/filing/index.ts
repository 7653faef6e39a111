export { type CashPosition, cashPositionsOf, cashPositionsOfTables } from './cashPosition.ts';
export {
  claimIdOfFigure,
  claimsOfFigures,
  type FilingRecords,
  filerOfId,
  nameOfFiler,
  sourceIdOfFiling,
} from './claimsOfFigures.ts';
export { type FiledFigure, type Filer, isYearLong } from './filedFigure.ts';
export { type FilingTable, figuresOfTable, recordsOfTable, tableOfFigures } from './filingTable.ts';
