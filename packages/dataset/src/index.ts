export { type LoadOptions, loadDataset, packedFolder } from './loadDataset.ts';
export {
  type Counts,
  type Pack,
  type PackIndex,
  type Part,
  packLedger,
  type RateColumns,
  unpackLedger,
} from './pack.ts';
