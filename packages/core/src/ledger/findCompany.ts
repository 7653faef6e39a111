import { Bug, type Result } from '../issue/index.ts';
import type { Company } from '../source/index.ts';
import type { Ledger } from './ledger.ts';

export function findCompany(_ledger: Ledger, _text: string): Result<Company> {
  throw new Bug('not written yet');
}
