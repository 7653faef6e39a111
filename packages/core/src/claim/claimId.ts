import type { Claim } from './claim.ts';

export function claimId(_claim: Omit<Claim, 'id'>): string {
  return '';
}
