import { fileURLToPath } from 'node:url';
import { readDataset } from './readDataset.ts';

/** The dataset as it stands in this checkout, read once for the tests of its content. */
export const shipped = readDataset(fileURLToPath(new URL('../data/', import.meta.url)));
