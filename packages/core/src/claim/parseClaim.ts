import { failed, ok, parseRecord, type Result } from '../issue/index.ts';
import { checkClaim } from './checkClaim.ts';
import type { Claim } from './claim.ts';
import { claimId } from './claimId.ts';
import { claimSchema } from './schema.ts';

/** A claim from outside: its fields by the schema, its sense by `checkClaim`; without an id it gets one from its content. */
export function parseClaim(record: unknown): Result<Claim> {
  const unnamed = typeof record === 'object' && record !== null && !('id' in record);
  const read = parseRecord(claimSchema, unnamed ? { ...record, id: 'unnamed' } : record);
  if (!read.ok) return read;
  const claim = unnamed ? { ...read.value, id: claimId(read.value) } : read.value;
  const issues = checkClaim(claim);
  return issues.length > 0 ? failed(...issues) : ok(claim);
}
