export { type RateFile, readRates } from '@solvent/ingest/rates';
