import { type Claim, knownFrom } from '@solvent/core/claim';
import type { Correction, Ledger, Tranche } from '@solvent/core/ledger';
import type { ExchangeRate } from '@solvent/core/money';
import type { Company, Source } from '@solvent/core/source';
import { firstDay, isInstant, lastDay } from '@solvent/core/time';
import type { Insertable } from 'kysely';
import type { Candidate, Decision } from './candidate.ts';
import { canonicalJson } from './canonicalJson.ts';
import type { StoredFilings } from './filings/storedFilings.ts';
import type { Words } from './raiseInBoth.ts';
import type { RecordTableName, Tables } from './schema.ts';
import type { Snapshot } from './snapshot.ts';

/** Every kind of record by the name of its table. */
export interface RecordOf {
  companies: Company;
  sources: Source;
  claims: Claim;
  corrections: Correction;
  tranches: Tranche;
  rates: ExchangeRate;
  filings: StoredFilings;
  snapshots: Snapshot;
  candidates: Candidate;
  decisions: Decision;
}

/** A name in one record of another: `{ table: 'sources', id: 'cls-star-2024-07' }`. */
export interface Reference {
  readonly table: RecordTableName;
  readonly id: string;
}

/** `sources/cls-star-2024-07` */
export function keyOf({ table, id }: Reference): string {
  return `${table}/${id}`;
}

/** How one kind of record is named, indexed and checked. */
export interface RecordKind<Name extends RecordTableName> {
  readonly table: Name;
  /** The word for it in messages; the English one names its entries in the history. */
  readonly word: Words;
  idOf(record: RecordOf[Name]): string;
  referencesOf(record: RecordOf[Name]): readonly Reference[];
  /** Its index row besides id and seq; `own` tells whether a record is in this store itself. */
  rowOf(
    record: RecordOf[Name],
    own: (reference: Reference) => boolean,
  ): Omit<Insertable<Tables[Name]>, 'id' | 'seq'>;
}

const named = <T extends { readonly id: string }>(record: T) => record.id;
const ownId = (own: (reference: Reference) => boolean, table: RecordTableName, id: string | undefined) =>
  id !== undefined && own({ table, id }) ? id : null;
const to = (table: RecordTableName, ...ids: readonly (string | undefined)[]): Reference[] =>
  ids.flatMap((id) => (id === undefined ? [] : [{ table, id }]));

const companies: RecordKind<'companies'> = {
  table: 'companies',
  word: { en: 'company', zh: '公司' },
  idOf: named,
  referencesOf: () => [],
  rowOf: ({ name }) => ({ name_en: name.en, name_zh: name.zh }),
};

const sources: RecordKind<'sources'> = {
  table: 'sources',
  word: { en: 'source', zh: '来源' },
  idOf: named,
  referencesOf: () => [],
  rowOf: ({ origin, kind, published }) => ({ origin, kind, published: published?.day ?? null }),
};

const claims: RecordKind<'claims'> = {
  table: 'claims',
  word: { en: 'claim', zh: '说法' },
  idOf: named,
  referencesOf: (claim) => [...to('companies', claim.company), ...to('sources', claim.citation.source)],
  rowOf: (claim, own) => ({
    company: claim.company,
    metric: claim.metric,
    source: claim.citation.source,
    own_source: ownId(own, 'sources', claim.citation.source),
    period_start: firstDay(claim.period),
    period_end: isInstant(claim.period) ? claim.period.at : lastDay(claim.period),
    low: claim.quantity.low,
    high: claim.quantity.high,
    stated: claim.quantity.stated,
    unit: claim.unit,
    known_from: knownFrom(claim),
    private: claim.private ? 1 : 0,
  }),
};

const corrections: RecordKind<'corrections'> = {
  table: 'corrections',
  word: { en: 'correction', zh: '更正' },
  idOf: named,
  referencesOf: (c) => [...to('claims', c.claim, c.by), ...to('sources', c.source)],
  rowOf: ({ action, claim }, own) => ({ action, claim, own_claim: ownId(own, 'claims', claim) }),
};

const tranches: RecordKind<'tranches'> = {
  table: 'tranches',
  word: { en: 'tranche', zh: '款项' },
  idOf: named,
  referencesOf: (tranche) => [
    ...to('companies', tranche.company),
    ...to('sources', ...tranche.events.map((e) => e.citation.source)),
  ],
  rowOf: ({ company }) => ({ company }),
};

const rates: RecordKind<'rates'> = {
  table: 'rates',
  word: { en: 'rate', zh: '汇率' },
  idOf: rateId,
  referencesOf: () => [],
  rowOf: ({ base, quote, when, rate }) => ({ base, quote, for_period: when, rate }),
};

const filings: RecordKind<'filings'> = {
  table: 'filings',
  word: { en: 'filings', zh: '财报' },
  idOf: named,
  referencesOf: ({ company }) => to('companies', company),
  rowOf: ({ company, bulk, figures, accessions, sha256 }) => ({
    company,
    bulk: bulk ? 1 : 0,
    figures,
    accessions: ` ${accessions.join(' ')} `,
    sha256,
  }),
};

const snapshots: RecordKind<'snapshots'> = {
  table: 'snapshots',
  word: { en: 'snapshot', zh: '快照' },
  idOf: named,
  // Its source enters the ledger with the first claim that is accepted from it.
  referencesOf: () => [],
  rowOf: ({ sha256, kind }) => ({ sha256, kind }),
};

const candidates: RecordKind<'candidates'> = {
  table: 'candidates',
  word: { en: 'candidate', zh: '候选' },
  idOf: named,
  // Its claim may name a company that a person adds before accepting; the claim is checked then.
  referencesOf: () => [],
  // What is still missing stands as an empty name in the index.
  rowOf: ({ claim }) => ({ company: claim.company ?? '', metric: claim.metric }),
};

const decisions: RecordKind<'decisions'> = {
  table: 'decisions',
  word: { en: 'decision', zh: '决定' },
  idOf: named,
  referencesOf: (decision) => [...to('candidates', decision.candidate), ...to('claims', decision.claim)],
  rowOf: ({ candidate, verdict, claim }, own) => ({
    candidate,
    verdict,
    own_claim: ownId(own, 'claims', claim),
  }),
};

/** In the order in which they are written: what is referred to comes first. */
export const recordKinds = [
  companies,
  sources,
  claims,
  corrections,
  tranches,
  rates,
  filings,
  snapshots,
  candidates,
  decisions,
] as const;

export function kindOfTable<Name extends RecordTableName>(table: Name): RecordKind<Name> {
  return recordKinds.find((kind) => kind.table === table) as unknown as RecordKind<Name>;
}

/** `USD/CNY/2024`: a pair has one rate for one day or year. */
export function rateId(rate: ExchangeRate): string {
  return `${rate.base}/${rate.quote}/${rate.when}`;
}

/** A record made ready to be stored: its kind, its name, and its one canonical form. */
export interface Prepared<Name extends RecordTableName = RecordTableName> {
  readonly table: Name;
  readonly id: string;
  readonly record: RecordOf[Name];
  readonly payload: string;
}

export function prepare<Name extends RecordTableName>(
  table: Name,
  records: readonly RecordOf[Name][],
): Prepared<Name>[] {
  const kind = kindOfTable(table);
  return records.map((record) => ({ table, id: kind.idOf(record), record, payload: canonicalJson(record) }));
}

/** The parts of a ledger that a store keeps under the same names. */
export const ledgerTables = [
  'companies',
  'sources',
  'claims',
  'corrections',
  'tranches',
  'rates',
] as const satisfies readonly (keyof Ledger)[];

/** The ids of every source that these records cite. */
export function sourcesCited(records: Pick<Ledger, 'claims' | 'tranches' | 'corrections'>): Set<string> {
  const cited = new Set<string>();
  for (const table of ['claims', 'tranches', 'corrections'] as const)
    for (const record of records[table])
      for (const to of kindOfTable(table).referencesOf(record as never))
        if (to.table === 'sources') cited.add(to.id);
  return cited;
}
