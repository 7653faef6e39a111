import { failed, ok, type Result, raise } from '../issue/index.ts';
import { unknownPolicy } from './issues.ts';

/**
 * How one stated value is chosen among several. Every policy prefers what happened over what was expected,
 * never takes a figure its own source denies, and never makes up a value between two sources.
 */
export type PolicyName =
  | 'filing-first'
  | 'latest'
  | 'first'
  | 'median-of-independent'
  | `by-source:${string}`;

export const defaultPolicy: PolicyName = 'filing-first';

/** The policies that need no argument. */
export const policyNames = [
  'filing-first',
  'latest',
  'first',
  'median-of-independent',
] as const satisfies readonly PolicyName[];

export function parsePolicy(text: string): Result<PolicyName> {
  const named = policyNames.find((name) => name === text);
  if (named) return ok(named);
  if (text.startsWith('by-source:') && text.length > 10 && text.length <= 200) return ok(text as PolicyName);
  return failed(raise(unknownPolicy, { text: text.slice(0, 80) }));
}
