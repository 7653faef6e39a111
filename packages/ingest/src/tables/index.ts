export { type EpochInput, type EpochReading, readEpoch } from './readEpoch.ts';
