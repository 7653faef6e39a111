import { failed, ok, type Result, raise } from '@solvent/core/issue';
import type { Company } from '@solvent/core/source';
import { loadDataset } from '@solvent/dataset';
import { type NewRecords, openStore, type Turns, type Written } from '@solvent/store';
import { noStore } from './issues.ts';

export type { NewRecords };

/** A ledger that files are read into, piece by piece, without ever holding the whole of it. */
export interface Importer {
  /** Of the dataset and of the ledger. */
  readonly companies: readonly Company[];
  /** The key stands for the records, as a hash of them. Whole or not at all; what is there already stays, with the day it was first recorded [CLI17]. */
  append(records: NewRecords, idempotencyKey: string, bulk?: boolean): Promise<Result<Written>>;
  /** On a server that several processes import into: who reads what. */
  readonly turns: Turns | undefined;
  close(): Promise<void>;
}

export async function openImporter(where: string | null, clock: () => string): Promise<Result<Importer>> {
  if (where === null) return failed(raise(noStore));
  const below = loadDataset();
  const opened = await openStore(where, { clock, below: () => below });
  if (!opened.ok) return opened;
  const store = opened.value;
  const own = await store.companies();
  const turns = await store.turns();
  if (!own.ok || !turns.ok) {
    await store.close();
    return failed(...own.issues, ...turns.issues);
  }
  return ok({
    companies: [...below.companies, ...own.value],
    append: (records, idempotencyKey, bulk = false) =>
      store.append(records, { idempotencyKey, request: idempotencyKey, again: true, bulk }),
    turns: turns.value,
    close: async () => {
      await turns.value?.close();
      await store.close();
    },
  });
}
