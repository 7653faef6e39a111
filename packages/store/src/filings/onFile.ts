import type { Company } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/** A company that came in with many others and of which nothing else is known [ST37]. */
export interface CompanyOnFile {
  readonly company: Company;
  readonly figures: number;
  /** The last day on which it filed figures of cash; null when it never did. */
  readonly filed: Day | null;
}

/** Those on file, by id; without reading their figures. */
export async function companiesOnFile(db: Kysely<Tables>): Promise<readonly CompanyOnFile[]> {
  const rows = await sql<{ payload: string; figures: number; filed: Day | null }>`
    select history.payload, filed.figures, (select max(p.filed) from cash_positions p where p.company = filed.company) as filed
    from (select company, cast(sum(figures) as integer) as figures from filings group by company having min(bulk) = 1) filed
    join companies on companies.id = filed.company join history on history.seq = companies.seq
    where filed.company like 'cik-%'
      and not exists (select 1 from claims where claims.company = filed.company)
      and not exists (select 1 from tranches where tranches.company = filed.company)
      and not exists (select 1 from corrections where corrections.claim like filed.company || '-%')
    order by filed.company`.execute(db);
  return rows.rows.map(({ payload, figures, filed }) => ({
    company: JSON.parse(payload) as Company,
    figures: Number(figures),
    filed,
  }));
}
