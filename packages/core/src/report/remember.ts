import type { Ledger } from '../ledger/index.ts';

const kept = new WeakMap<Ledger, Map<string, unknown>>();

/**
 * What a question made of one ledger object, kept as long as that object lives: a ledger never changes, so
 * neither does the answer. At most 500 answers a ledger; then the oldest goes.
 */
export function remember<T>(ledger: Ledger, key: string, make: () => T): T {
  const answers = kept.get(ledger) ?? new Map<string, unknown>();
  kept.set(ledger, answers);
  if (answers.has(key)) return answers.get(key) as T;
  const made = make();
  if (answers.size >= 500) answers.delete(answers.keys().next().value!);
  answers.set(key, made);
  return made;
}
