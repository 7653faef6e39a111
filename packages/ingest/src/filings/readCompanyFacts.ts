import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import type { FactColumns } from './factColumns.ts';
import { type CompanyFacts, companyFactsOf } from './facts.ts';
import { notAFiling, tooLarge, tooMany } from './issues.ts';
import { mappedTags } from './metricTags.ts';
import { parseFacts } from './parseFacts.ts';
import { scanFacts } from './scanFacts.ts';

const LIMIT = 256 * 1024 * 1024;

/**
 * Reads one companyfacts file of the SEC, whole or trimmed, us-gaap or IFRS [IM10–IM12]: the facts that state a metric
 * of the catalogue. Facts that cannot be read are warnings beside the rest; a file that is none is an error.
 */
export function readCompanyFacts(bytes: Uint8Array, file?: string): Result<CompanyFacts> {
  const columns = readFactColumns(bytes, mappedTags);
  const issues = capped(columns.issues).map((issue) =>
    file ? { ...issue, where: { file, ...issue.where } } : issue,
  );
  if (!columns.ok) return failed(...issues);
  return ok(companyFactsOf(columns.value), issues);
}

/** The columns of a companyfacts file: by the quick reader, else by JSON.parse; of all tags, or only the wanted ones. */
export function readFactColumns(bytes: Uint8Array, wanted?: ReadonlySet<string>): Result<FactColumns> {
  if (bytes.length > LIMIT) return failed(raise(tooLarge, { what: 'The file', limit: '256 MB' }));
  const scanned = scanFacts(bytes, wanted);
  if (scanned) return ok(scanned);
  const text = textOf(bytes);
  if (text === undefined)
    return failed(raise(notAFiling, { wanted: 'a companyfacts file', why: 'it is not UTF-8 text' }));
  return parseFacts(text, wanted);
}

/** UTF-8 text without its mark; undefined when the bytes are something else. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** At most a hundred issues of a kind, and how many more there are [IM5]. */
export function capped(issues: readonly Issue[]): readonly Issue[] {
  const counts = new Map<string, number>();
  const kept = issues.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= 100;
  });
  const rest = [...counts].filter(([, count]) => count > 100);
  return [...kept, ...rest.map(([code, count]) => raise(tooMany, { count: count - 100, code }))];
}
