import type { Claim } from '@solvent/core/claim';
import { ok, type Result } from '@solvent/core/issue';
import type { Company, Source } from '@solvent/core/source';
import { type LedgerOptions, openLedger } from './openLedger.ts';
import { afterTakenBack, takenBack } from './takenBack.ts';

/** What is there before something is read. */
export interface KnownRecords {
  readonly companies: readonly Company[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Claims that were taken back with the book they were read from. */
  readonly gone: ReadonlySet<string>;
}

/** The companies and records of the public dataset and of the user's ledger; of the dataset alone, its companies. */
export async function knownRecords(options: LedgerOptions): Promise<Result<KnownRecords>> {
  const whole = openLedger(options);
  const context = whole.contextFor({ kind: 'owner' });
  const own = await context.existingStore();
  if (!own.ok) return own;
  const ledger = await (own.value
    ? context
    : openLedger({ ...options, about: [] }).contextFor(null)
  ).ledger();
  await whole.close();
  if (!ledger.ok) return ledger;
  const { companies, sources, claims, corrections } = ledger.value;
  const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
    new Map(rows.map((row) => [row.id, row]));
  return ok({ companies, sources: byId(sources), claims: byId(claims), gone: takenBack(corrections) });
}

/**
 * Records read again are those first recorded: a source as it was, a claim on its first day. Reading a file twice does it
 * once, on whatever day, and also when its filer has another name by then.
 */
export function asFirstRecorded(
  read: { readonly sources: readonly Source[]; readonly claims: readonly Claim[] },
  known: Pick<KnownRecords, 'sources' | 'claims'>,
): { readonly sources: readonly Source[]; readonly claims: readonly Claim[] } {
  return {
    sources: read.sources.map((source) => known.sources.get(source.id) ?? source),
    claims: read.claims.map((claim) => ({
      ...claim,
      recorded: known.claims.get(claim.id)?.recorded ?? claim.recorded,
    })),
  };
}

/** A book read again: as first recorded, and once it was taken back, beside what was. */
export function asBookRecorded(
  read: { readonly sources: readonly Source[]; readonly claims: readonly Claim[] },
  known: Pick<KnownRecords, 'sources' | 'claims' | 'gone'>,
): ReturnType<typeof asFirstRecorded> {
  return asFirstRecorded({ ...read, claims: afterTakenBack(read.claims, known.gone) }, known);
}
