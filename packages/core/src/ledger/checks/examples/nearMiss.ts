import { expect, it } from 'vitest';
import type { Check } from '../check.ts';
import { checkLedger } from '../index.ts';
import { type Example, exampleOf, ledgerOf, type WrittenClaim } from './index.ts';

/** The claims of a check's example with some fields changed, in order; `null` leaves one out. */
export function varied(
  check: Check,
  ...changes: readonly (Partial<WrittenClaim> | null)[]
): readonly WrittenClaim[] {
  return exampleOf(check).written.claims.flatMap((claim, place) => {
    const change = changes[place];
    return change === null ? [] : [{ ...claim, ...change }];
  });
}

/** State what a check must let pass, case by case: a false alarm is a defect. */
export function letsPass(
  check: Check,
  cases: Readonly<Record<string, readonly WrittenClaim[] | Partial<Example>>>,
): void {
  it.each(Object.entries(cases))(`[${check.id}] lets pass: %s`, (_, change) => {
    expect(run(check, change)).toEqual([]);
  });
}

/** State what a check must find beside its example: the ids of the claims it speaks about. */
export function finds(
  check: Check,
  cases: Readonly<Record<string, readonly WrittenClaim[] | Partial<Example>>>,
): void {
  it.each(Object.entries(cases))(`[${check.id}] finds: %s`, (_, change) => {
    expect(run(check, change)).not.toEqual([]);
  });
}

function run(check: Check, change: readonly WrittenClaim[] | Partial<Example>): readonly string[] {
  const { written, today } = exampleOf(check);
  const ledger = ledgerOf({ ...written, ...(Array.isArray(change) ? { claims: change } : change) });
  const at = Array.isArray(change) ? today : ((change as Partial<Example>).today ?? today);
  return checkLedger(ledger, { today: at, only: [check.id] }).map((issue) => issue.message);
}
