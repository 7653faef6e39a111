import type { Member } from './member.ts';

/** Quotes shorter than this are equal by chance: "5.0", "$8 bn". */
const LONG_ENOUGH = 12;

/**
 * Which origin each claim counts for [RC6]: the upstream document of its source; sources that print the same words on
 * the same day are one origin even when their upstream is not known. Ten rewrites of one story give one name.
 */
export function originsOf(members: readonly Member[]): ReadonlyMap<string, string> {
  const names = new Map(
    members.map((member) => [member.claim.id, member.source?.origin ?? member.claim.citation.source]),
  );
  const firstWith = new Map<string, string>();
  for (const { claim } of members) {
    if (claim.published === null || claim.citation.quote.length < LONG_ENOUGH) continue;
    const words = `${claim.published.day} ${claim.citation.quote}`;
    const mine = names.get(claim.id)!;
    const theirs = firstWith.get(words);
    if (theirs === undefined) firstWith.set(words, mine);
    else if (theirs !== mine) mergeNames(names, firstWith, mine, theirs);
  }
  return names;
}

function mergeNames(names: Map<string, string>, firstWith: Map<string, string>, a: string, b: string): void {
  const [kept, gone] = a < b ? [a, b] : [b, a];
  for (const map of [names, firstWith]) for (const [key, name] of map) if (name === gone) map.set(key, kept);
}

/** The best claim of each origin among those with one outlook, in rank order. */
export function independent(
  members: readonly Member[],
  origins: ReadonlyMap<string, string>,
): readonly Member[] {
  const seen = new Set<string>();
  return members.filter((member) => {
    const origin = origins.get(member.claim.id)!;
    if (seen.has(origin) || !member.comparable) return false;
    seen.add(origin);
    return true;
  });
}
