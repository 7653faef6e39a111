/**
 * Problems as values. A function that meets bad data returns what it could make of it beside a list of
 * issues; it throws only for a mistake of ours. Each issue says what is wrong, where, and what to do.
 */
export type Severity = 'error' | 'warning' | 'note';

/** Where a problem sits, as far as it is known: a file and line, a claim, a field, a company. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly claim?: string;
  readonly company?: string;
  readonly path?: string;
}

export interface Issue {
  /** Stable id `room/name`, listed in docs/issues.md with an example. */
  readonly code: string;
  readonly severity: Severity;
  readonly where: Place;
  readonly message: string;
  readonly remedy: string;
  /** The same two sentences in Chinese, where the issue comes from a template of the catalogue. */
  readonly zh?: { readonly message: string; readonly remedy: string };
  /** Claims involved, for checks on a ledger. */
  readonly claims?: readonly string[];
}

/** Either a value or the reasons why there is none. Warnings may accompany a value. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export function ok<T>(value: T, issues: readonly Issue[] = []): Result<T> {
  return { ok: true, value, issues };
}

export function failed<T = never>(...issues: readonly Issue[]): Result<T> {
  return { ok: false, issues };
}

/** A mistake of the program, never of its user: reaching it means a bug to report. */
export class Bug extends Error {
  override readonly name = 'Bug';
}
