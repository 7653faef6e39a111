import { failed, type Issue, ok, type Result } from '@solvent/core/issue';
import { type ArchiveLimits, readArchive } from '../archive/index.ts';
import type { FactColumns } from './factColumns.ts';
import { type CompanyFacts, companyFactsOf } from './facts.ts';
import { mappedTags } from './metricTags.ts';
import { capped, readFactColumns } from './readCompanyFacts.ts';

export interface BulkOptions {
  readonly limits?: Partial<ArchiveLimits>;
  /** Which entries, by name and place in the archive; all unless said. Those left out are not unpacked. */
  readonly wanted?: (entry: string, place: number) => boolean | Promise<boolean>;
}

/** One filer of the archive: its facts, or why there are none. An archive that cannot be read at all has no entry name. */
export interface BulkEntry<T> {
  readonly entry: string | null;
  readonly result: Result<T>;
}

/**
 * The filers of the SEC's companyfacts.zip one after the other [IM25]. Memory depends on the largest filer, not on the
 * archive; a bad entry is an issue of its own. Share the work by `wanted`: worker k of n takes every n-th entry.
 */
export async function* readBulkArchive(
  from: string | Uint8Array,
  options: BulkOptions = {},
): AsyncGenerator<BulkEntry<CompanyFacts>> {
  for await (const { entry, result } of readBulkColumns(from, options))
    yield { entry, result: result.ok ? ok(companyFactsOf(result.value), result.issues) : result };
}

/** The same as columns: for bulk storing and screens, where making a record of every fact would be most of the work. */
export async function* readBulkColumns(
  from: string | Uint8Array,
  { limits, wanted }: BulkOptions = {},
): AsyncGenerator<BulkEntry<FactColumns>> {
  // One piece of memory for the filer at hand: bytes fresh from inflate are read a third more slowly than a copy of them
  // that is always in the same place, and columns refer to neither.
  let kept = Buffer.alloc(0);
  let place = 0;
  for await (const found of readArchive(from, limits)) {
    if (!found.ok) {
      yield { entry: null, result: failed(...found.issues) };
      continue;
    }
    const { name, read } = found.value;
    if (!name.toLowerCase().endsWith('.json') || /(?:^|\/)[._]/.test(name)) continue;
    if (wanted && !(await wanted(name, place++))) continue;
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
    yield { entry: name, result: result.ok ? ok(result.value, issues) : failed(...issues) };
  }
}
