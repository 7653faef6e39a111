import type { Claim } from '@solvent/core/claim';
import { failed, ok, type Result } from '@solvent/core/issue';
import { type Correction, emptyLedger, type Ledger, type Tranche } from '@solvent/core/ledger';
import type { Company } from '@solvent/core/source';
import { type RawBuilder, sql } from 'kysely';
import { chunks } from './chunks.ts';
import type { Engine } from './engine.ts';
import { findFilings } from './filings/findFilings.ts';
import { readFilings } from './filings/storedFilings.ts';
import { changed, hashEntry } from './history.ts';
import { chainBroken } from './issues.ts';
import { mergeLedgers } from './mergeLedgers.ts';
import { raiseInBoth } from './raiseInBoth.ts';
import { readHead } from './readLedger.ts';
import { ledgerTables, sourcesCited } from './records.ts';
import type { HistoryTable, RecordTableName } from './schema.ts';

/**
 * The part of the user's ledger that a question about some companies needs: every company's name; the claims and
 * tranches of those that `choose` picks by id; what is said about these claims; the sources of all of it; the exchange
 * rates. Of 300,000 claims it reads the 300 asked about. Each entry is checked against its own hash; the chain as a
 * whole is what `verify`, `backup` and reading the whole ledger check.
 */
export async function readAbout(
  engine: Engine,
  choose: (companies: readonly Company[]) => readonly string[],
  wanted: readonly string[] = [],
): Promise<Result<Ledger>> {
  // Entries are only ever added: what was there at this one is one instant, whatever is written meanwhile.
  const { seq: last } = await readHead(engine);
  const query = (table: RecordTableName, among: RawBuilder<unknown>) =>
    sql<HistoryTable>`select history.* from history join ${sql.table(table)} record on record.seq = history.seq
      where history.seq <= ${last} ${among} order by history.seq`.execute(engine.reads);
  const all = async (table: RecordTableName) => (await query(table, sql``)).rows;
  const among = async (table: RecordTableName, column: string, values: readonly string[]) => {
    const found: HistoryTable[] = [];
    for (const part of chunks(values)) {
      const some = sql`and record.${sql.ref(column)} in (${sql.join(part)})`;
      found.push(...(await query(table, some)).rows);
    }
    return found.sort((a, b) => a.seq - b.seq);
  };
  const companies = await all('companies');
  const chosen = choose(companies.map(recordOf<Company>));
  const claims = await among('claims', 'company', chosen);
  const tranches = await among('tranches', 'company', chosen);
  const corrections = await all('corrections');
  const rates = await all('rates');
  const said = sourcesCited({
    claims: claims.map(recordOf<Claim>),
    tranches: tranches.map(recordOf<Tranche>),
    corrections: corrections.map(recordOf<Correction>),
  });
  const cited = [...wanted, ...said];
  const sources = await among('sources', 'id', cited);
  const single = new Set(sources.map(({ subject }) => subject));
  const found = await findFilings(engine.reads, {
    companies: chosen,
    sources: cited.filter((id) => !single.has(id)),
  });
  const filings = found.filter(({ seq }) => seq <= last);
  const parts = { companies, sources, claims, corrections, tranches, rates, filings };
  const wrong = Object.values(parts)
    .flat()
    .find((entry) => hashEntry(entry) !== entry.hash);
  if (wrong) return failed(raiseInBoth(chainBroken, { seq: wrong.seq, why: changed }));
  const filed = await readFilings(engine.reads, filings);
  if (!filed.ok) return filed;
  const own = {
    ...emptyLedger,
    ...Object.fromEntries(ledgerTables.map((table) => [table, parts[table].map(recordOf)])),
  };
  return ok(mergeLedgers({ ...emptyLedger, ...filed.value }, own));
}

function recordOf<T>(entry: HistoryTable): T {
  return JSON.parse(entry.payload) as T;
}
