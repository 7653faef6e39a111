import { Bug } from '../issue/index.ts';
import type { Day } from '../time/index.ts';
import type { Ledger } from './ledger.ts';

export function asKnownAt(_ledger: Ledger, _day: Day): Ledger {
  throw new Bug('not written yet');
}
