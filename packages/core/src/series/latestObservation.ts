import type { Status } from '../claim/index.ts';
import { type Day, lastDay } from '../time/index.ts';
import type { Observation, Series } from './observation.ts';

export interface LatestOptions {
  /** Periods that end on this day or before. */
  readonly onOrBefore: Day;
  /** Only these statuses; left out: whatever does not look ahead. */
  readonly status?: readonly Status[];
}

/** The observation of the last period that had ended by a day; undefined when there is none. */
export function latestObservation(
  series: Series,
  { onOrBefore, status }: LatestOptions,
): Observation | undefined {
  return series.observations.findLast(
    ({ period, basis, outlook }) =>
      lastDay(period) <= onOrBefore &&
      (status ? status.includes(basis.epistemic.status) : outlook !== 'forward'),
  );
}
