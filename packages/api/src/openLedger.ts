import { existsSync } from 'node:fs';
import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { companiesNamed, emptyLedger, type Ledger, ledgerIndex } from '@solvent/core/ledger';
import type { Company } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';
import { loadDataset } from '@solvent/dataset';
import type { Store } from '@solvent/store';
import type { ApiContext, Names, Principal } from './context.ts';
import { noStore } from './issues.ts';
import { familyOf, loadAbout, loadCompanies } from './loadAbout.ts';
import type { ModelSettings } from './modelSettings.ts';
import { openUploads } from './uploads.ts';

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
   * Names of the only companies that will be asked about, for a quick start; all by default. Both the dataset and the
   * user's store are then read for them only.
   */
  readonly about?: readonly string[];
  /** A language model to ask, only when a reading says so. */
  readonly model?: ModelSettings;
}

/** The public dataset and the user's store as one ledger, opened as far as a question needs it. */
export interface OpenLedger {
  contextFor(principal: Principal | null): ApiContext;
  close(): Promise<void>;
}

export function openLedger({ where, clock, today, dataset, about, model }: LedgerOptions): OpenLedger {
  const folder = typeof dataset === 'string' ? { folder: dataset } : {};
  const uploads = openUploads();
  let base: Ledger | undefined;
  const below = () => (base ??= dataset === false ? emptyLedger : loadDataset(folder));
  let part: Promise<Result<Ledger>> | undefined;
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
    if (about && dataset !== false) return (part ??= partAbout(about, folder, own.value));
    if (own.value === null) return ok(below());
    const user = await own.value.ledger();
    if (!user.ok) return user;
    if (merged?.user !== user.value) {
      const { mergeLedgers } = await import('@solvent/store');
      merged = { user: user.value, ledger: mergeLedgers(below(), user.value) };
    }
    return ok(merged.ledger);
  };

  const asked = async (names?: Names): Promise<Result<Ledger>> => {
    const found = await ledger();
    const own = names && !about && found.ok ? await existingStore() : undefined;
    return own?.ok && own.value ? withFiled(found, own.value, names!) : found;
  };

  return {
    contextFor: (principal) => ({
      principal,
      today: today ?? clock().slice(0, 10),
      ledger: asked,
      store,
      existingStore,
      uploads,
      model: model ?? null,
    }),
    close: async () => {
      const opened = await opening;
      if (opened?.ok) await opened.value.close();
    },
  };
}

/** What both layers know about these companies. */
async function partAbout(
  names: readonly string[],
  folder: { readonly folder?: string },
  store: Store | null,
): Promise<Result<Ledger>> {
  const companies = loadCompanies(folder);
  if (store === null) return ok(loadAbout(familyOf(names, companies), folder));
  let ids: readonly string[] = [];
  let hidden: ReadonlySet<string> = new Set();
  const own = await store.about((more) => {
    hidden = namesakes(names, companies, more);
    return (ids = familyOf(
      names,
      [...companies, ...more].filter(({ id }) => !hidden.has(id)),
    ));
  });
  if (!own.ok) return own;
  const { mergeLedgers } = await import('@solvent/store');
  const shown = { ...own.value, companies: own.value.companies.filter(({ id }) => !hidden.has(id)) };
  const merged = mergeLedgers(loadAbout(ids, folder, own.value.claims.length > 0), shown);
  const claims = new Set(merged.claims.map((claim) => claim.id));
  return ok({ ...merged, corrections: merged.corrections.filter((c) => claims.has(c.claim)) });
}

/** Filers that are called like one company of the field: the name means that company, as it does where the whole field is read. */
function namesakes(
  names: readonly string[],
  dataset: readonly Company[],
  own: readonly Company[],
): ReadonlySet<string> {
  const isFiler = ({ id }: Company) => id.startsWith('cik-');
  const field = [...dataset, ...own.filter((company) => !isFiler(company))];
  const clear = names.filter((name) => companiesNamed(field, name).length === 1);
  return new Set(clear.flatMap((name) => companiesNamed(own.filter(isFiler), name).map(({ id }) => id)));
}

/** Ledgers with a company that is on file, by the ledger they were made of: pages ask for one again and again. */
const extended = new WeakMap<Ledger, Map<string, Ledger>>();
const KEPT = 16;

/** What is asked about and not in the ledger may be on file: it is laid under the ledger for this question. */
async function withFiled(
  found: Result<Ledger>,
  store: Store,
  { companies, sources }: Names,
): Promise<Result<Ledger>> {
  if (!found.ok) return found;
  const ledger = found.value;
  const names = companies.filter((name) => companiesNamed(ledger.companies, name).length !== 1);
  const ids = sources.filter((id) => !ledgerIndex(ledger).source(id));
  if (names.length === 0 && ids.length === 0) return found;
  const known = extended.get(ledger) ?? new Map<string, Ledger>();
  extended.set(ledger, known);
  const key = JSON.stringify([names, ids]);
  const before = known.get(key);
  if (before) return ok(before);
  let called: readonly Company[] = [];
  const filed = await store.about((all) => {
    called = names.flatMap((name) => companiesNamed(all, name));
    return familyOf(names, all);
  }, ids);
  if (!filed.ok) return filed;
  // Those of one name are laid under as well, without figures: whoever asks is told between whom to choose.
  const meant = new Set([...filed.value.claims.map((c) => c.company), ...called.map(({ id }) => id)]);
  if (meant.size === 0) return found;
  const { mergeLedgers } = await import('@solvent/store');
  const shown = filed.value.companies.filter(({ id }) => meant.has(id));
  const merged = mergeLedgers({ ...filed.value, companies: shown }, ledger);
  if (known.size >= KEPT) known.delete(known.keys().next().value!);
  known.set(key, merged);
  return ok(merged);
}
