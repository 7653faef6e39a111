import { describeBasis } from '../claim/index.ts';
import { hull, type Interval, intervalRecord, intervalsOverlap } from '../money/index.ts';
import { basisParts, presentationKey } from './basisKey.ts';
import { choose } from './choose.ts';
import type { Member } from './member.ts';
import { independent } from './origin.ts';
import type { PolicyName } from './policy.ts';
import { byRank, type Support } from './rank.ts';
import type { BasisGroup } from './reconciliation.ts';

/** A basis group at work: its members best first, and the member the policy takes. */
export interface Group {
  readonly key: string;
  readonly members: readonly Member[];
  readonly chosen: Member | null;
  readonly support: Support;
}

/** Claims by basis [RC4, RC5], the group of the best claim first. */
export function groupsOf(
  members: readonly Member[],
  origins: ReadonlyMap<string, string>,
  policy: PolicyName,
): readonly Group[] {
  const bundles = bundle(members);
  const support = supportOf(bundles, origins);
  const rank = byRank(support);
  return [...bundles]
    .map(([key, unsorted]): Group => {
      const sorted = unsorted.toSorted(rank);
      return { key, members: sorted, chosen: choose(sorted, origins, policy), support };
    })
    .sort(
      (a, b) =>
        (a.chosen === null ? 1 : 0) - (b.chosen === null ? 1 : 0) || rank(a.members[0]!, b.members[0]!),
    );
}

function bundle(members: readonly Member[]): Map<string, Member[]> {
  const bundles = new Map<string, Member[]>();
  const put = (key: string, member: Member) => {
    const held = bundles.get(key);
    if (held) held.push(member);
    else bundles.set(key, [member]);
  };
  const silent: Member[] = [];
  const presented = new Map<string, Member[]>();
  for (const member of members) {
    const base = basisParts(member.claim);
    const presentation = presentationKey(member.claim);
    if (presentation === '') silent.push(member);
    else {
      put([...base, presentation].join(', '), member);
      const key = base.join(', ');
      presented.set(key, [...(presented.get(key) ?? []), member]);
    }
  }
  for (const member of silent) {
    const base = basisParts(member.claim);
    const home = presented
      .get(base.join(', '))
      ?.find(
        (other) => member.comparable && other.comparable && intervalsOverlap(other.interval, member.interval),
      );
    put([...base, ...(home ? [presentationKey(home.claim)] : [])].join(', ') || 'plain', member);
  }
  return bundles;
}

function supportOf(
  bundles: ReadonlyMap<string, readonly Member[]>,
  origins: ReadonlyMap<string, string>,
): Support {
  const support = new Map<string, number>();
  for (const members of bundles.values())
    for (const member of members) {
      const agreeing = members.filter(
        (other) =>
          other.outlook === member.outlook &&
          (other === member || intervalsOverlap(other.interval, member.interval)),
      );
      support.set(member.claim.id, new Set(agreeing.map((other) => origins.get(other.claim.id))).size);
    }
  return support;
}

/** The hull over independent origins with the outlook of the chosen one [RC7], in the unit of the chosen claim. */
function rangeOf(group: Group, lead: Member, origins: ReadonlyMap<string, string>): Interval {
  const same = group.members.filter(
    (member) =>
      member.outlook === lead.outlook &&
      member.claim.unit === lead.claim.unit &&
      !member.claim.basis.epistemic.denied,
  );
  return independent(same, origins).reduce((range, member) => hull(range, member.interval), lead.interval);
}

/** The group as a record. */
export function groupRecord(group: Group, origins: ReadonlyMap<string, string>): BasisGroup {
  const { chosen, members, key } = group;
  const lead = chosen ?? members[0]!;
  const { basis, metric, unit, per, quantity } = lead.claim;
  // A forecast is no second witness to what happened.
  const witnesses = members.filter(
    (member) => (member.outlook === 'forward') === (lead.outlook === 'forward'),
  );
  return {
    key,
    basisTags: describeBasis(basis, metric),
    scope: basis.scope,
    chosen: chosen?.claim.id ?? null,
    quantity: chosen ? quantity : null,
    unit,
    per,
    basis,
    outlook: lead.outlook,
    range: intervalRecord(rangeOf(group, lead, origins)),
    origins: new Set(witnesses.map((member) => origins.get(member.claim.id))).size,
    articles: new Set(witnesses.map((member) => member.claim.citation.source)).size,
    claims: members.map((member) => member.claim.id),
  };
}
