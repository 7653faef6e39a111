export { type Fetched, type FetchOptions, fetchDocument, fetchLimits } from './fetchDocument.ts';
export { isPublicAddress } from './publicAddress.ts';
