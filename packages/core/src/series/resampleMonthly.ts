import { Bug } from '../issue/index.ts';
import type { Series } from './observation.ts';

export function resampleMonthly(_series: Series, _rule: 'flat'): Series {
  throw new Bug('not written yet');
}
