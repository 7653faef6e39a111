import type { Status } from '../claim/index.ts';
import { Bug } from '../issue/index.ts';
import type { Day } from '../time/index.ts';
import type { Observation, Series } from './observation.ts';

export interface LatestOptions {
  /** Periods that end on this day or before. */
  readonly onOrBefore: Day;
  /** Only these statuses; left out: actual and estimate. */
  readonly status?: readonly Status[];
}

export function latestObservation(_series: Series, _options: LatestOptions): Observation | undefined {
  throw new Bug('not written yet');
}
