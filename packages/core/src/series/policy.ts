import { Bug, type Result } from '../issue/index.ts';

/**
 * How one stated value is chosen among several. Every policy prefers what happened over what was expected,
 * never takes a figure its own source denies, and never makes up a value between two sources.
 */
export type PolicyName = 'filing-first' | 'latest' | 'first' | 'median-of-independent' | `by-source:${string}`;

export const defaultPolicy: PolicyName = 'filing-first';

export function parsePolicy(_text: string): Result<PolicyName> {
  throw new Bug('not written yet');
}
