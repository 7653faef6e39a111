import { Bug } from '../issue/index.ts';
import type { Series } from './observation.ts';

export function differenceQuarters(_series: Series): Series {
  throw new Bug('not written yet');
}
