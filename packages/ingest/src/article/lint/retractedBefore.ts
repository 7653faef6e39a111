import { raise } from '@solvent/core/issue';
import { withdrawn } from '../issues.ts';
import type { Lint } from './lintCandidates.ts';

/** A figure that the ledger once had and took back: told again, it is wrong for the same reason. */
export const retractedBefore: Lint = ({ claim }, { ledger }) => {
  const before = ledger.claims.find(
    (other) =>
      other.company === claim.company &&
      other.metric === claim.metric &&
      other.unit === claim.unit &&
      other.per === claim.per &&
      other.quantity.stated !== null &&
      other.quantity.stated === claim.quantity.stated,
  );
  const correction = ledger.corrections.find(
    ({ claim: id, action }) => id === before?.id && action === 'retract',
  );
  if (!before || !correction) return [];
  const where = { company: claim.company };
  const { recorded: day, because } = correction;
  const issue = raise(withdrawn, { day, reason: because.en }, where, [before.id]);
  const { zh } = raise(withdrawn, { day, reason: because.zh });
  return [zh ? { ...issue, zh } : issue];
};
