// What the proofs of the whole system use of the readers' tests.
export { readArchive } from './archive/index.ts';
export { writtenAmounts } from './books/amountText.fixture.ts';
export { amountBy, readAmount } from './books/amountText.ts';
export { zipOf } from './filings/zip.fixture.ts';
export { type Broken, malformedFiles, readBroken } from './malformed.fixture.ts';
export { type Outcome, type ReaderOfFiles, readersOfFiles } from './readers.fixture.ts';
