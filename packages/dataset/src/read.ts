export { checkReferences, PlaceBook, type Places } from './checkReferences.ts';
export {
  badPeriod,
  badPublished,
  badQuantity,
  badRate,
  badYaml,
  duplicateId,
  missingReplacement,
  otherCompany,
  publishedLater,
  unknownClaim,
  unknownCompany,
  unknownMetric,
  unknownPrediction,
  unknownPredictionClaim,
  unknownSource,
  wrongFileName,
} from './issues.ts';
export { readCompanies } from './readCompanies.ts';
export { readCorrections } from './readCorrections.ts';
export { readDataset } from './readDataset.ts';
export { readPredictions } from './readPredictions.ts';
export { readRates } from './readRates.ts';
export { readSource, type SourceRecord } from './readSource.ts';
export { readTranches } from './readTranches.ts';
export { savePack } from './savePack.ts';
