import { Bug, type Result } from '../issue/index.ts';
import type { Claim } from './claim.ts';

export function parseClaim(_record: unknown): Result<Claim> {
  throw new Bug('not written yet');
}
