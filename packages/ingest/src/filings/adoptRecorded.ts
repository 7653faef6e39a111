import type { Claim } from '@solvent/core/claim';
import type { Company, Source } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';

interface Records {
  readonly companies?: readonly Company[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

/**
 * The records of an import with the day on which each was first recorded, where the ledger has it: a file that is read again
 * tomorrow gives the same records and adds nothing [IM4]. A record that says something else than before stays different.
 */
export function adoptRecorded<T extends Records>(records: T, held: Records): T {
  const days = (list: readonly { readonly id: string; readonly recorded: Day }[]) =>
    new Map(list.map(({ id, recorded }) => [id, recorded]));
  const [sources, claims] = [days(held.sources), days(held.claims)];
  return {
    ...records,
    sources: records.sources.map((source) => ({
      ...source,
      recorded: sources.get(source.id) ?? source.recorded,
    })),
    claims: records.claims.map((claim) => ({ ...claim, recorded: claims.get(claim.id) ?? claim.recorded })),
  };
}
