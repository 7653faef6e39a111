import type { Migration } from '../migrate.ts';
import { ledger } from './0001-ledger.ts';
import { snapshots } from './0002-snapshots.ts';
import { filings } from './0003-filings.ts';

/** Every step from an empty database to the present form, in order; a released one never changes. */
export const migrations: readonly Migration[] = [ledger, snapshots, filings];
