export { type RateFile, readRates } from './readRates.ts';
