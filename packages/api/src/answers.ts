import type { Ledger } from '@solvent/core/ledger';

/** Answers kept for one ledger at most: enough for every page of a dashboard in both languages. */
const KEPT = 300;
const byLedger = new WeakMap<Ledger, Map<string, unknown>>();

/**
 * A report is a pure function of its question, the ledger and the day, so its answer is kept as long as the ledger
 * is the same object; a write makes a new one. The answers least lately asked for are dropped first.
 */
export function rememberAnswer<T>(ledger: Ledger, question: string, make: () => T): T {
  let answers = byLedger.get(ledger);
  if (!answers) {
    answers = new Map();
    byLedger.set(ledger, answers);
  }
  const known = answers.has(question);
  const answer = known ? (answers.get(question) as T) : make();
  if (known) answers.delete(question);
  answers.set(question, answer);
  if (answers.size > KEPT) answers.delete(answers.keys().next().value!);
  return answer;
}

const bytes = new WeakMap<object, Uint8Array>();

/** The text of an answer as it is sent, made once as long as the answer itself is kept. */
export function rememberBytes(answer: object, make: (answer: object) => string): Uint8Array {
  let known = bytes.get(answer);
  if (known === undefined) {
    known = Buffer.from(make(answer));
    bytes.set(answer, known);
  }
  return known;
}
