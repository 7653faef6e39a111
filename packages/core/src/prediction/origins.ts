import type { Day } from '../time/index.ts';
import type { CashFact } from './cashFact.ts';
import {
  type FiledFacts,
  isNext,
  type Quarter,
  quartersKnownAt,
  sortFacts,
  unbrokenRun,
} from './quartersKnownAt.ts';

/** A filer and all that it filed. */
export interface FilerFacts {
  readonly id: string;
  readonly name: string;
  readonly facts: readonly CashFact[];
}

/** A day on which a filing added a quarter [PR40], and the unbroken run of quarters known then. */
export interface Origin {
  readonly day: Day;
  readonly quarters: readonly Quarter[];
}

const FEWEST = 12;

export function originsOf(facts: FiledFacts): readonly Origin[] {
  const days = [...new Set([...facts.operatingCashFlow, ...facts.capex].map((f) => f.filed))].sort();
  let last = Number.NEGATIVE_INFINITY;
  return days.flatMap((day) => {
    const quarters = unbrokenRun(quartersKnownAt(facts, day));
    const end = quarters.at(-1)?.end;
    // A later end of the same quarter, as filers with 52 and 53 weeks restate it, adds none.
    if (end === undefined || end <= last + 20) return [];
    last = end;
    return quarters.length >= FEWEST ? [{ day, quarters }] : [];
  });
}

/** What came after a quarter, as last filed: the next quarters without a hole; null while they are not over. */
export function quartersAfter(
  final: readonly Quarter[],
  end: number,
  count: number,
): readonly Quarter[] | null {
  const at = final.findIndex((q) => Math.abs(q.end - end) <= 14);
  if (at < 0) return null;
  const run = final.slice(at, at + count + 1);
  const whole = run.length === count + 1 && run.every((q, i) => i === 0 || isNext(run[i - 1]!, q));
  return whole ? run.slice(1) : null;
}

export function filedFacts(filer: FilerFacts): {
  readonly facts: FiledFacts;
  readonly final: readonly Quarter[];
} {
  const facts = sortFacts(filer.facts);
  return { facts, final: quartersKnownAt(facts, '9999-12-31') };
}
