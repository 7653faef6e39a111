import { decimalString, intervalsOverlap } from '../money/index.ts';
import type { Group } from './basisGroup.ts';
import { type Circumstances, classify, type Verdict } from './classify.ts';
import { type Member, middleOf } from './member.ts';
import type { Difference } from './reconciliation.ts';
import { groupSentence, pairSentence, shiftSentence } from './sentence.ts';
import { findShift } from './shift.ts';

/** A difference before it is put into words: the members it is about, best first. */
interface Finding {
  readonly kind: 'echoes' | 'agreement' | 'pair' | 'shift';
  readonly members: readonly [Member, ...Member[]];
  readonly verdict: Verdict;
}

/**
 * Why the claims on one figure do not print one number, so that each that was not chosen stands in at least one
 * difference [RC14]: rewrites with their best, those that agree with their group's choice, the rest one by one, and the
 * choice of every other basis with the choice of the first.
 */
export function findDifferences(
  groups: readonly Group[],
  circumstances: Circumstances,
): readonly Difference[] {
  return compareAll(groups, circumstances).map((finding) => difference(finding, circumstances));
}

/** How many of the differences are genuine conflicts, without putting any into words. */
export function countConflicts(groups: readonly Group[], circumstances: Circumstances): number {
  return groups
    .flatMap((group) => {
      const voices = voicesOf(group, circumstances.origins);
      return [...pairsIn(group, voices, circumstances), ...pairWithBest(group, groups, circumstances)];
    })
    .filter(({ verdict }) => verdict.class === 'genuineConflict').length;
}

function compareAll(groups: readonly Group[], circumstances: Circumstances): readonly Finding[] {
  const found: Finding[] = [];
  for (const group of groups) {
    const lead = leadOf(group);
    const voices = voicesOf(group, circumstances.origins);
    for (const { best, echoes } of voices)
      if (echoes.length > 0)
        found.push({
          kind: 'echoes',
          members: [best, ...echoes],
          verdict: { class: 'repeatedFromOneOrigin', axis: null },
        });
    const pairs = pairsIn(group, voices, circumstances);
    const agreeing = pairs
      .filter(({ verdict }) => verdict.class === 'sameWithinRounding')
      .map(({ members }) => members[1]!);
    if (agreeing.length > 0)
      found.push({
        kind: 'agreement',
        members: [lead, ...agreeing],
        verdict: { class: 'sameWithinRounding', axis: null },
      });
    found.push(...pairs.filter(({ verdict }) => verdict.class !== 'sameWithinRounding'));
    found.push(...pairWithBest(group, groups, circumstances));
    for (const { best } of voices) {
      const shift = findShift(best, circumstances.elsewhere);
      const said = found.some(
        ({ members, verdict }) => verdict.shift?.other === shift?.other && members.includes(best),
      );
      if (shift && !said)
        found.push({
          kind: 'shift',
          members: [best],
          verdict: { class: 'periodShifted', axis: null, shift },
        });
    }
  }
  return found;
}

/** The lead of a group beside each of its other voices. */
function pairsIn(group: Group, voices: readonly Voice[], circumstances: Circumstances): readonly Finding[] {
  const lead = leadOf(group);
  return voices.filter(({ best }) => best !== lead).map(({ best }) => pairOf(lead, best, circumstances));
}

/** The lead of the best group beside that of another. */
function pairWithBest(
  group: Group,
  [best]: readonly Group[],
  circumstances: Circumstances,
): readonly Finding[] {
  return best && best !== group ? [pairOf(leadOf(best), leadOf(group), circumstances)] : [];
}

function pairOf(a: Member, b: Member, circumstances: Circumstances): Finding {
  return { kind: 'pair', members: [a, b], verdict: classify(a, b, circumstances) };
}

function leadOf(group: Group): Member {
  return group.chosen ?? group.members[0]!;
}

interface Voice {
  readonly best: Member;
  readonly echoes: readonly Member[];
}

/** One voice per origin and value: the chosen claim speaks for its origin, else the best ranked. */
function voicesOf(group: Group, origins: ReadonlyMap<string, string>): readonly Voice[] {
  const lead = leadOf(group);
  const voices: { readonly best: Member; readonly echoes: Member[] }[] = [];
  for (const member of [lead, ...group.members.filter((m) => m !== lead)]) {
    const voice = voices.find(
      ({ best }) =>
        origins.get(best.claim.id) === origins.get(member.claim.id) &&
        best.comparable &&
        member.comparable &&
        intervalsOverlap(best.interval, member.interval),
    );
    if (voice) voice.echoes.push(member);
    else voices.push({ best: member, echoes: [] });
  }
  return voices;
}

function difference({ kind, members, verdict }: Finding, { origins }: Circumstances): Difference {
  const [a, b] = members;
  const other = verdict.shift ? [verdict.shift.other.id] : [];
  return {
    class: verdict.class,
    claims: [...new Set([...members.map((member) => member.claim.id), ...other])],
    axis: verdict.axis,
    gap: kind === 'pair' && b ? gapBetween(a, b) : null,
    sentence:
      kind === 'shift'
        ? shiftSentence(a, verdict)
        : kind === 'pair' && b
          ? pairSentence(a, b, verdict)
          : groupSentence(members, kind === 'echoes' ? (origins.get(a.claim.id) ?? null) : null),
  };
}

function gapBetween(a: Member, b: Member): string | null {
  const [x, y] = [middleOf(a.interval), middleOf(b.interval)];
  return x && y && a.comparable && b.comparable ? decimalString(x.minus(y)) : null;
}
