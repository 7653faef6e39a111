import type { Claim } from '../claim/index.ts';
import type { LedgerIndex } from '../ledger/index.ts';
import { type Group, groupsOf } from './basisGroup.ts';
import { comesFrom } from './choose.ts';
import { type Member, membersOf } from './member.ts';
import { originsOf } from './origin.ts';
import type { PolicyName } from './policy.ts';

/** Claims on one figure of one period, in groups by basis, with what the policy takes from each. */
export interface Weighed {
  readonly members: readonly Member[];
  readonly origins: ReadonlyMap<string, string>;
  /** The group of the chosen claim first. */
  readonly groups: readonly Group[];
  readonly chosen: Member | null;
}

/** Set claims on one figure beside one another and choose [RC4–RC12]. */
export function weigh(claims: readonly Claim[], index: LedgerIndex, policy: PolicyName): Weighed {
  const members = membersOf(claims, index);
  const origins = originsOf(members);
  if (!policy.startsWith('by-source:')) {
    const groups = groupsOf(members, origins, policy);
    return { members, origins, groups, chosen: groups[0]?.chosen ?? null };
  }
  const wanted = policy.slice('by-source:'.length);
  const theirs = groupsOf(
    members.filter((member) => comesFrom(member, wanted)),
    origins,
    'filing-first',
  );
  const chosen = theirs[0]?.chosen ?? null;
  const groups = groupsOf(members, origins, 'filing-first');
  const home = groups.find((group) => chosen && group.members.includes(chosen));
  if (!home) return { members, origins, groups, chosen: null };
  return {
    members,
    origins,
    groups: [{ ...home, chosen }, ...groups.filter((group) => group !== home)],
    chosen,
  };
}
