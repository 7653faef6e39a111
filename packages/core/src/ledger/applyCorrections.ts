import { type Issue, raise } from '../issue/index.ts';
import type { Correction } from './correction.ts';
import { circularReplacement, missingReplacement, staleCorrection } from './issues.ts';
import type { Ledger } from './ledger.ts';

export interface Corrected {
  /** Without the retracted and superseded claims; its `corrections` are the flags, and those that could not be applied. */
  readonly ledger: Ledger;
  readonly issues: readonly Issue[];
  /** Flags by the claim they are about; the claim stays. */
  readonly flags: ReadonlyMap<string, readonly Correction[]>;
  /** By the claim that was taken out: the correction that did it. */
  readonly replaced: ReadonlyMap<string, Correction>;
}

/**
 * The corrected view of a ledger [L10–L12]: 5.4 亿 "in May 2023" superseded by 540 M for 2022 leaves the second and
 * keeps the first in `replaced`. Of two corrections that take out one claim the later recorded one is named.
 */
export function applyCorrections(ledger: Ledger): Corrected {
  const claims = new Set(ledger.claims.map((claim) => claim.id));
  const issues: Issue[] = [];
  const flags = new Map<string, Correction[]>();
  const replaced = new Map<string, Correction>();
  const kept: Correction[] = [];
  for (const correction of inOrder(ledger.corrections)) {
    const problem = problemOf(correction, claims, replaced);
    if (problem) {
      issues.push(problem);
      kept.push(correction);
    } else if (correction.action === 'flag') {
      flags.set(correction.claim, [...(flags.get(correction.claim) ?? []), correction]);
      kept.push(correction);
    } else replaced.set(correction.claim, correction);
  }
  // A claim that is out needs no warning; its flags go with it.
  const corrections = kept.filter(
    (correction) => correction.action !== 'flag' || !replaced.has(correction.claim),
  );
  for (const claim of replaced.keys()) flags.delete(claim);
  const left = replaced.size > 0 ? ledger.claims.filter((claim) => !replaced.has(claim.id)) : ledger.claims;
  return { ledger: { ...ledger, claims: left, corrections }, issues, flags, replaced };
}

function inOrder(corrections: readonly Correction[]): readonly Correction[] {
  return corrections.toSorted((a, b) =>
    a.recorded === b.recorded ? (a.id < b.id ? -1 : 1) : a.recorded < b.recorded ? -1 : 1,
  );
}

function problemOf(
  correction: Correction,
  claims: ReadonlySet<string>,
  replaced: ReadonlyMap<string, Correction>,
): Issue | undefined {
  const { id, claim, by } = correction;
  const where = { claim, path: id };
  if (!claims.has(claim)) return raise(staleCorrection, { id, claim }, where);
  if (correction.action !== 'supersede') return undefined;
  if (by === undefined || !claims.has(by))
    return raise(missingReplacement, { id, claim, by: by ?? '?' }, where);
  for (
    let next: string | undefined = by, steps = 0;
    next !== undefined && steps <= replaced.size + 1;
    steps++
  ) {
    if (next === claim) return raise(circularReplacement, { id, claim }, where);
    next = replaced.get(next)?.by;
  }
  return undefined;
}
