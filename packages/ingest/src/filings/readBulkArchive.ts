import { failed, type Issue, ok, type Result } from '@solvent/core/issue';
import { type ArchiveLimits, readArchive } from '../archive/index.ts';
import type { FactColumns } from './factColumns.ts';
import { type CompanyFacts, factsOfColumns } from './facts.ts';
import { mappedTags } from './metricTags.ts';
import { capped, readFactColumns } from './readCompanyFacts.ts';

export interface BulkOptions {
  readonly limits?: Partial<ArchiveLimits>;
  /** Which filers, by ten-digit CIK; all unless said. Those left out are not unpacked. */
  readonly wanted?: (cik: string) => boolean;
}

/** One filer of the archive: its facts, or why there are none. An archive that cannot be read at all has no entry name. */
export interface BulkEntry<T> {
  readonly entry: string | null;
  readonly cik: string | null;
  readonly result: Result<T>;
}

/**
 * The filers of the SEC's companyfacts.zip one after the other [IM25]. Memory depends on the largest filer, not on the
 * archive; a bad entry is an issue of its own. Share the work by `wanted`: worker k of n takes every n-th CIK.
 */
export async function* readBulkArchive(
  from: string | Uint8Array,
  options: BulkOptions = {},
): AsyncGenerator<BulkEntry<CompanyFacts>> {
  for await (const { entry, cik, result } of readBulkColumns(from, options))
    yield { entry, cik, result: result.ok ? ok(companyFactsOf(result.value), result.issues) : result };
}

function companyFactsOf(columns: FactColumns): CompanyFacts {
  return {
    cik: columns.cik.padStart(10, '0'),
    entityName: columns.entityName,
    facts: factsOfColumns(columns),
  };
}

/** The same as columns: for bulk storing and screens, where making a record of every fact would be most of the work. */
export async function* readBulkColumns(
  from: string | Uint8Array,
  { limits, wanted }: BulkOptions = {},
): AsyncGenerator<BulkEntry<FactColumns>> {
  // One piece of memory for the filer at hand: bytes fresh from inflate are read a third more slowly than a copy of them
  // that is always in the same place, and columns refer to neither.
  let kept = Buffer.alloc(0);
  for await (const found of readArchive(from, limits)) {
    if (!found.ok) {
      yield { entry: null, cik: null, result: failed(...found.issues) };
      continue;
    }
    const { name, read } = found.value;
    const cik = /(?:^|\/)CIK(\d{10})\.json$/.exec(name)?.[1];
    if (cik === undefined || (wanted && !wanted(cik))) continue;
    const bytes = await read();
    if (bytes.ok) {
      if (kept.length < bytes.value.length) kept = Buffer.allocUnsafeSlow(bytes.value.length * 2);
      kept.set(bytes.value);
    }
    const result = bytes.ok
      ? readFactColumns(kept.subarray(0, bytes.value.length), mappedTags)
      : failed<FactColumns>(...bytes.issues);
    const issues = capped(result.issues).map(
      (issue): Issue => ({ ...issue, where: { file: name, ...issue.where } }),
    );
    yield { entry: name, cik, result: result.ok ? ok(result.value, issues) : failed(...issues) };
  }
}
