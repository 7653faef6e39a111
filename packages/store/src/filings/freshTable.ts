import type { Claim } from '@solvent/core/claim';
import { type FilingTable, figuresOfTable, recordsOfTable, tableOfFigures } from '@solvent/core/filing';
import { failed, type Issue, ok, type Result } from '@solvent/core/issue';
import type { Below } from '../below.ts';
import { canonicalJson } from '../canonicalJson.ts';
import type { Trx } from '../engine.ts';
import { idTaken } from '../issues.ts';
import { raiseInBoth } from '../raiseInBoth.ts';
import { kindOfTable } from '../records.ts';
import { findFilings } from './findFilings.ts';
import { readTables } from './storedFilings.ts';

/** What of a table is not in the ledger yet, and how many of its claims and sources are. */
export interface FreshTable {
  /** The new figures; null when there are none. */
  readonly table: FilingTable | null;
  readonly sources: number;
  readonly kept: number;
  /** The tables that the company has already. */
  readonly earlier: readonly FilingTable[];
}

/**
 * A figure that the ledger has, as a claim or in an earlier table, keeps the day it was first recorded [ST8]. The same
 * figure of the same filing with another value is refused.
 */
export async function freshTable(trx: Trx, table: FilingTable, below: Below): Promise<Result<FreshTable>> {
  const { company } = table;
  const read = await readTables(trx, await findFilings(trx, { companies: [company] }));
  if (!read.ok) return read;
  const earlier = read.value;
  const single = await trx
    .selectFrom('claims')
    .innerJoin('history', 'history.seq', 'claims.seq')
    .select('history.payload')
    .where('claims.company', '=', company)
    .execute();
  const known = new Map<string, Claim>();
  for (const claim of below.claimsOf(company)) known.set(claim.id, claim);
  for (const { payload } of single) {
    const claim = JSON.parse(payload) as Claim;
    known.set(claim.id, claim);
  }
  for (const claim of earlier.flatMap((one) => recordsOfTable(one).claims)) known.set(claim.id, claim);
  if (known.size === 0) return ok({ table, sources: table.filings.length, kept: 0, earlier });
  const { claims } = recordsOfTable(table);
  const issues: Issue[] = [];
  const fresh = figuresOfTable(table).filter((_, row) => {
    const claim = claims[row]!;
    const present = known.get(claim.id);
    if (!present) return true;
    if (canonicalJson({ ...claim, recorded: present.recorded }) !== canonicalJson(present))
      issues.push(
        raiseInBoth(
          idTaken,
          { kind: kindOfTable('claims').word, id: claim.id },
          { path: `claims/${claim.id}` },
        ),
      );
    return false;
  });
  if (issues.length > 0) return failed(...issues);
  if (fresh.length === 0)
    return ok({ table: null, sources: 0, kept: claims.length + table.filings.length, earlier });
  const next = tableOfFigures(fresh, table, table.recorded);
  const cited = new Set([...known.values()].map((claim) => claim.citation.source));
  const sources = next.filings.filter(({ accession }) => !cited.has(`sec-${accession}`)).length;
  return ok({
    table: next,
    sources,
    kept: claims.length - fresh.length + table.filings.length - sources,
    earlier,
  });
}
