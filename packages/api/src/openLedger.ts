import { existsSync } from 'node:fs';
import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { emptyLedger, type Ledger } from '@solvent/core/ledger';
import type { Day } from '@solvent/core/time';
import { loadDataset } from '@solvent/dataset';
import type { Store } from '@solvent/store';
import type { ApiContext, Principal } from './context.ts';
import { noStore } from './issues.ts';
import { loadAbout } from './loadAbout.ts';

export interface LedgerOptions {
  /** Path of the ledger file or a `postgres://` URL; null for the public dataset alone. */
  readonly where: string | null;
  /** The present instant; the day of every answer follows from it. */
  readonly clock: () => string;
  /** The day it is, when it is given (`--today`); else the clock's. */
  readonly today?: Day;
  /** Where the packed dataset is, when not in its package; false for none. */
  readonly dataset?: string | false;
  /**
   * Names of the only companies that will be asked about, for a quick start; all by default. With a store of the user's
   * own, which may refer to anything, the whole dataset is read all the same.
   */
  readonly about?: readonly string[];
}

/** The public dataset and the user's store as one ledger, opened as far as a question needs it. */
export interface OpenLedger {
  contextFor(principal: Principal | null): ApiContext;
  close(): Promise<void>;
}

export function openLedger({ where, clock, today, dataset, about }: LedgerOptions): OpenLedger {
  const folder = typeof dataset === 'string' ? { folder: dataset } : {};
  let base: Ledger | undefined;
  const below = () => (base ??= dataset === false ? emptyLedger : loadDataset(folder));
  let part: Ledger | undefined;
  const alone = () => (about && dataset !== false ? (part ??= loadAbout(about, folder)) : below());
  let opening: Promise<Result<Store>> | undefined;
  let merged: { user: Ledger; ledger: Ledger } | undefined;

  const store = async (): Promise<Result<Store>> => {
    if (where === null) return failed(raise(noStore));
    opening ??= import('@solvent/store').then(({ openStore }) => openStore(where, { clock, below }));
    const opened = await opening;
    // A server that was down may be up at the next question.
    if (!opened.ok) opening = undefined;
    return opened;
  };
  const existingStore = async (): Promise<Result<Store | null>> =>
    where === null ||
    (!opening && !/^postgres(ql)?:/.test(where) && where !== ':memory:' && !existsSync(where))
      ? ok(null)
      : store();
  const ledger = async (): Promise<Result<Ledger>> => {
    const own = await existingStore();
    if (!own.ok) return own;
    if (own.value === null) return ok(alone());
    const user = await own.value.ledger();
    if (!user.ok) return user;
    if (merged?.user !== user.value) {
      const { mergeLedgers } = await import('@solvent/store');
      merged = { user: user.value, ledger: mergeLedgers(below(), user.value) };
    }
    return ok(merged.ledger);
  };

  return {
    contextFor: (principal) => ({
      principal,
      today: today ?? clock().slice(0, 10),
      ledger,
      store,
      existingStore,
    }),
    close: async () => {
      const opened = await opening;
      if (opened?.ok) await opened.value.close();
    },
  };
}
