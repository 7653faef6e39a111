import { type Member, middleOf } from './member.ts';
import { independent } from './origin.ts';
import type { PolicyName } from './policy.ts';
import { mostPrecise } from './rank.ts';

/**
 * The claim a policy takes from one basis group whose members stand best first, or null when its sources deny all of
 * them. Always one of the members: never a mean, never a value between two [RC8, RC10–RC12].
 */
export function choose(
  members: readonly Member[],
  origins: ReadonlyMap<string, string>,
  policy: PolicyName,
): Member | null {
  const open = members.filter((member) => !member.claim.basis.epistemic.denied && member.comparable);
  const [best] = open;
  if (!best) return null;
  // What happened is preferred to what was expected, under every policy [RC9].
  const pool = open.filter((member) => (member.outlook === 'forward') === (best.outlook === 'forward'));
  if (policy === 'latest')
    return pool.reduce((last, member) => (member.known > last.known ? member : last), best);
  if (policy === 'first')
    return pool.reduce((first, member) => (member.known < first.known ? member : first), best);
  if (policy === 'median-of-independent') return medianOf(independent(pool, origins)) ?? best;
  return mostPrecise(best, pool);
}

/** The lower of the two middle ones when their number is even. */
function medianOf(members: readonly Member[]): Member | undefined {
  const byValue = members
    .map((member) => ({ member, middle: middleOf(member.interval) }))
    .filter(({ middle }) => middle !== null)
    .sort((a, b) => a.middle!.cmp(b.middle!));
  return byValue[Math.floor((byValue.length - 1) / 2)]?.member;
}

/** Whether a claim comes from X of `by-source:X`: a source id, an origin, a publisher, the original or the one it names. */
export function comesFrom(member: Member, wanted: string): boolean {
  const { claim, source } = member;
  const name = wanted.toLowerCase();
  const names = [
    claim.citation.source,
    source?.origin,
    source?.publisher,
    source?.lineage?.original,
    claim.basis.epistemic.attributedTo,
  ];
  return names.some((text) => text?.toLowerCase() === name);
}
