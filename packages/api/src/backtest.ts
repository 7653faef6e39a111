import { failed, type Issue, ok, type Result } from '@solvent/core/issue';
import type { FilerFacts } from '@solvent/core/prediction';
import { type BacktestData, backtestReport, type Envelope } from '@solvent/core/report';
import type { Day } from '@solvent/core/time';
import { readFilerFacts } from '@solvent/ingest/filings';
import { bytesOf, filesIn } from './filesIn.ts';

export interface BacktestFilesOptions {
  readonly today: Day;
  /** As if nothing had been filed after this day. */
  readonly asKnownAt?: Day;
  /** Days to replay: what would have been said then. */
  readonly on?: readonly Day[];
}

/**
 * How good the forecaster would have been on these companyfacts files, or on those in these folders, from what had been
 * filed by each filing day. Two files of one filer count once, the one with more facts.
 */
export function backtestFiles(
  paths: readonly string[],
  { today, ...query }: BacktestFilesOptions,
): Result<Envelope<BacktestData>> {
  const read = filersIn(paths);
  if (!read.ok) return read;
  const report = backtestReport({ filers: read.value, ...query }, { today });
  return report.ok ? ok({ ...report.value, issues: [...read.issues, ...report.value.issues] }) : report;
}

function filersIn(paths: readonly string[]): Result<readonly FilerFacts[]> {
  const files = filesIn(paths, ['.json']);
  if (!files.ok) return files;
  const issues: Issue[] = [];
  const filers = new Map<string, FilerFacts>();
  for (const { path, inFolder } of files.value) {
    const bytes = bytesOf(path);
    const read = bytes.ok ? readFilerFacts(bytes.value, path) : bytes;
    if (read.ok) {
      issues.push(...read.issues);
      const known = filers.get(read.value.id);
      if (!known || known.facts.length < read.value.facts.length) filers.set(read.value.id, read.value);
    } else if (inFolder)
      issues.push(...read.issues.map((issue): Issue => ({ ...issue, severity: 'warning' })));
    else return failed(...read.issues);
  }
  if (filers.size === 0 && issues.length > 0)
    return failed(...issues.map((issue): Issue => ({ ...issue, severity: 'error' })));
  return ok([...filers.values()], issues);
}
