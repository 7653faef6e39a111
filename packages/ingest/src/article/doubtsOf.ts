import { type Issue, raise } from '@solvent/core/issue';
import type { Day } from '@solvent/core/time';
import { currencyAssumed, noCompany, periodIsPublication, twoReadings } from './issues.ts';
import type { Measured } from './measure.ts';
import type { CandidatePeriod } from './periodOf.ts';

/** What the reader itself is not sure of: an assumed currency, nobody named, the month of publication, two readings. */
export function doubtsOf(
  measured: Measured,
  figure: string,
  named: boolean,
  period: CandidatePeriod | null,
  published: Day | null,
): readonly Issue[] {
  const issues: Issue[] = [];
  if (measured.assumed) issues.push(raise(currencyAssumed, { figure, currency: measured.unit }));
  if (!named) issues.push(raise(noCompany, { figure }));
  if (
    published &&
    period &&
    'start' in period &&
    period.start.slice(0, 7) === published.slice(0, 7) &&
    measured.kind === 'level'
  )
    issues.push(raise(periodIsPublication));
  const first = `${measured.value.low ?? measured.value.high}`;
  for (const other of measured.alternatives)
    issues.push(raise(twoReadings, { figure, first, second: `${other.low ?? other.high}` }));
  return issues;
}
