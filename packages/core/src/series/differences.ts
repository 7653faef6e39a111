import { decimalString, intervalsOverlap } from '../money/index.ts';
import type { Group } from './basisGroup.ts';
import { type Circumstances, classify, type Verdict } from './classify.ts';
import { type Member, middleOf } from './member.ts';
import type { Difference } from './reconciliation.ts';
import { groupSentence, pairSentence, shiftReason } from './sentence.ts';
import { findShift } from './shift.ts';
import { tellerOf, valueWords } from './teller.ts';

/**
 * Why the claims on one figure do not print one number, so that each that was not chosen stands in at least one
 * difference [RC14]: rewrites with their best, those that agree with their group's choice, the rest one by one, and the
 * choice of every other basis with the choice of the first.
 */
export function findDifferences(groups: readonly Group[], circumstances: Circumstances): readonly Difference[] {
  const [main] = groups;
  if (!main) return [];
  const found: Difference[] = [];
  const reference = leadOf(main);
  for (const group of groups) {
    const lead = leadOf(group);
    const voices = voicesOf(group, circumstances.origins);
    for (const { best, echoes } of voices) if (echoes.length > 0) found.push(repeated([best, ...echoes], circumstances.origins));
    const others = voices.filter(({ best }) => best !== lead).map(({ best }) => best);
    const agreeing = others.filter((member) => classify(lead, member, circumstances).class === 'sameWithinRounding');
    if (agreeing.length > 0) found.push(agreement([lead, ...agreeing]));
    for (const member of others) if (!agreeing.includes(member)) found.push(pair(lead, member, circumstances));
    if (lead !== reference) found.push(pair(reference, lead, circumstances));
    for (const { best } of voices) found.push(...shifted(best, circumstances, found));
  }
  return found;
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
        best.comparable && member.comparable && intervalsOverlap(best.interval, member.interval),
    );
    if (voice) voice.echoes.push(member);
    else voices.push({ best: member, echoes: [] });
  }
  return voices;
}

function repeated(members: readonly Member[], origins: ReadonlyMap<string, string>): Difference {
  const origin = origins.get(members[0]!.claim.id) ?? null;
  return { class: 'repeatedFromOneOrigin', claims: members.map((m) => m.claim.id), axis: null, gap: null, sentence: groupSentence(members, origin) };
}

function agreement(members: readonly Member[]): Difference {
  return { class: 'sameWithinRounding', claims: members.map((m) => m.claim.id), axis: null, gap: null, sentence: groupSentence(members, null) };
}

function pair(a: Member, b: Member, circumstances: Circumstances): Difference {
  return record(a, b, classify(a, b, circumstances));
}

function record(a: Member, b: Member, verdict: Verdict): Difference {
  const [x, y] = [middleOf(a.interval), middleOf(b.interval)];
  return {
    class: verdict.class,
    claims: [...new Set([a.claim.id, b.claim.id, ...(verdict.shift ? [verdict.shift.other.id] : [])])],
    axis: verdict.axis,
    gap: x && y && a.comparable && b.comparable ? decimalString(x.minus(y)) : null,
    sentence: pairSentence(a, b, verdict),
  };
}

/** A claim whose figure stands under another period, when no pair has said so yet. */
function shifted(member: Member, circumstances: Circumstances, found: readonly Difference[]): readonly Difference[] {
  const shift = findShift(member, circumstances.elsewhere);
  if (!shift) return [];
  const said = found.some((d) => d.class === 'periodShifted' && d.claims.includes(member.claim.id) && d.claims.includes(shift.other.id));
  return said ? [] : [shiftRecord(member, shift)];
}

function shiftRecord(member: Member, shift: NonNullable<Verdict['shift']>): Difference {
  const verdict: Verdict = { class: 'periodShifted', axis: null, shift };
  return { class: 'periodShifted', claims: [member.claim.id, shift.other.id], axis: null, gap: null, sentence: oneSentence(member, verdict) };
}

function oneSentence(member: Member, verdict: Verdict): Difference['sentence'] {
  const who = tellerOf(member);
  const value = valueWords(member);
  const reason = shiftReason(member, verdict);
  return { en: `${who} says ${value.en}: ${reason.en}`, zh: `${who}称 ${value.zh}：${reason.zh}` };
}
