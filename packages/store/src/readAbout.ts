import type { Claim } from '@solvent/core/claim';
import { failed, ok, type Result } from '@solvent/core/issue';
import { type Correction, emptyLedger, type Ledger, type Tranche } from '@solvent/core/ledger';
import type { Company } from '@solvent/core/source';
import type { Engine } from './engine.ts';
import { Broken, entriesByIndex, entriesOfWhole } from './entriesAbout.ts';
import { readFilings } from './filings/storedFilings.ts';
import { chainBroken } from './issues.ts';
import { mergeLedgers } from './mergeLedgers.ts';
import { raiseInBoth } from './raiseInBoth.ts';
import { readHead } from './readLedger.ts';
import { ledgerTables, sourcesCited } from './records.ts';
import type { HistoryTable } from './schema.ts';

/** So many entries are read whole in 20 ms. */
const SHORT = 2000;

/**
 * The part of the user's ledger that a question about some companies needs: every company's name; the claims and
 * tranches of those that `choose` picks by id; what is said about these claims; the sources of all of it; the exchange
 * rates. Of a short history all is read, and its chain checked; of a long one what is asked about, each entry checked
 * against its own hash: the chain as a whole is then what `verify`, `backup` and reading the whole ledger check [ST28].
 */
export async function readAbout(
  engine: Engine,
  choose: (companies: readonly Company[]) => readonly string[],
  wanted: readonly string[] = [],
): Promise<Result<Ledger>> {
  try {
    return await readParts(engine, choose, wanted);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return failed(raiseInBoth(chainBroken, { seq: error.seq, why: error.why }));
  }
}

async function readParts(
  engine: Engine,
  choose: (companies: readonly Company[]) => readonly string[],
  wanted: readonly string[],
): Promise<Result<Ledger>> {
  // Entries are only ever added: what was there at this one is one instant, whatever is written meanwhile.
  const head = await readHead(engine);
  const entries = head.seq <= SHORT ? await entriesOfWhole(engine, head) : entriesByIndex(engine, head.seq);
  const companies = await entries.all('companies');
  const chosen = choose(companies.map(recordOf<Company>));
  const claims = await entries.among('claims', 'company', chosen);
  const tranches = await entries.among('tranches', 'company', chosen);
  const corrections = await entries.all('corrections');
  const rates = await entries.all('rates');
  const said = sourcesCited({
    claims: claims.map(recordOf<Claim>),
    tranches: tranches.map(recordOf<Tranche>),
    corrections: corrections.map(recordOf<Correction>),
  });
  const cited = [...wanted, ...said];
  const sources = await entries.among('sources', 'id', cited);
  const single = new Set(sources.map(({ subject }) => subject));
  const filings = await entries.filings({
    companies: chosen,
    sources: cited.filter((id) => !single.has(id)),
  });
  const filed = await readFilings(engine.reads, filings);
  if (!filed.ok) return filed;
  const parts = { companies, sources, claims, corrections, tranches, rates };
  const own = {
    ...emptyLedger,
    ...Object.fromEntries(ledgerTables.map((table) => [table, parts[table].map(recordOf)])),
  };
  return ok(mergeLedgers({ ...emptyLedger, ...filed.value }, own));
}

function recordOf<T>(entry: HistoryTable): T {
  return JSON.parse(entry.payload) as T;
}
