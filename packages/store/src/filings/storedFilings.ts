import { gunzipSync, gzipSync } from 'node:zlib';
import { type FilingRecords, type FilingTable, recordsOfTable } from '@solvent/core/filing';
import { failed, ok, type Result } from '@solvent/core/issue';
import type { Kysely } from 'kysely';
import { chainBroken } from '../issues.ts';
import { raiseInBoth, type Words } from '../raiseInBoth.ts';
import type { HistoryTable, Tables } from '../schema.ts';
import { hashText, MOST_BYTES } from '../snapshot.ts';

/**
 * What the history says of a table of filed figures. The table lies beside it under its hash: a claim of it is made when
 * somebody asks, so that ten million figures are some 80 MB and are written at the speed of the disk [ST35].
 */
export interface StoredFilings {
  /** `cik-0001318605/3f2a9c1b7d` */
  readonly id: string;
  readonly company: string;
  readonly cik: string;
  readonly entityName: string;
  /** How many figures, and by which filings. */
  readonly figures: number;
  readonly accessions: readonly string[];
  /** SHA-256 of the table as JSON, in hex. */
  readonly sha256: string;
  /** One of many filers that came in together: on file, but not in the field until it is asked for by name [ST37]. */
  readonly bulk?: true;
}

/** A table ready to be kept. */
export interface PackedTable {
  readonly stored: StoredFilings;
  readonly table: FilingTable;
  readonly packed: Uint8Array;
}

export function packTable(table: FilingTable, bulk: boolean): PackedTable {
  const text = JSON.stringify(table);
  const sha256 = hashText(text);
  const { company, cik, entityName, value, filings } = table;
  return {
    table,
    packed: gzipSync(text, { level: 1 }),
    stored: {
      id: `${company}/${sha256.slice(0, 10)}`,
      company,
      cik,
      entityName,
      figures: value.length,
      accessions: filings.map(({ accession }) => accession),
      sha256,
      ...(bulk ? { bulk: true as const } : {}),
    },
  };
}

const missing: Words = { en: 'its table of figures is missing', zh: '其数据表缺失' };
const changed: Words = { en: 'its table of figures was changed', zh: '其数据表被改动' };

/** An entry of the history that says a table is there. */
export interface FilingsEntry {
  readonly seq: number;
  readonly stored: StoredFilings;
}

/** The tables that these entries of the history name. */
export function filingsIn(entries: readonly HistoryTable[]): readonly FilingsEntry[] {
  return entries
    .filter(({ kind }) => kind === 'filings')
    .map(({ seq, payload }) => ({ seq, stored: JSON.parse(payload) as StoredFilings }));
}

/** The table of an entry, checked against its hash. */
export async function readTable(
  db: Kysely<Tables>,
  { seq, stored }: FilingsEntry,
): Promise<Result<FilingTable>> {
  const row = await db
    .selectFrom('filing_tables')
    .select('packed')
    .where('sha256', '=', stored.sha256)
    .executeTakeFirst();
  if (!row) return failed(raiseInBoth(chainBroken, { seq, why: missing }));
  try {
    const text = gunzipSync(row.packed, { maxOutputLength: MOST_BYTES });
    if (hashText(text) === stored.sha256) return ok(JSON.parse(text.toString()) as FilingTable);
  } catch {
    // Not even packed any more.
  }
  return failed(raiseInBoth(chainBroken, { seq, why: changed }));
}

/** The tables that these entries name, or what is wrong with the first that cannot be read. */
export async function readTables(
  db: Kysely<Tables>,
  entries: readonly HistoryTable[],
): Promise<Result<readonly FilingTable[]>> {
  const tables: FilingTable[] = [];
  for (const entry of filingsIn(entries)) {
    const table = await readTable(db, entry);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  return ok(tables);
}

/** The records that their tables stand for. */
export async function readFilings(
  db: Kysely<Tables>,
  entries: readonly HistoryTable[],
): Promise<Result<FilingRecords>> {
  const tables = await readTables(db, entries);
  return tables.ok ? ok(joined(tables.value.map(recordsOfTable))) : tables;
}

/** A filing that two tables name is one source, as it was first taken in. */
export function joined(parts: readonly FilingRecords[]): FilingRecords {
  const sources = new Map<string, FilingRecords['sources'][number]>();
  for (const part of parts)
    for (const source of part.sources) if (!sources.has(source.id)) sources.set(source.id, source);
  return { sources: [...sources.values()], claims: parts.flatMap(({ claims }) => claims) };
}
