import type { Issue, Place, Severity } from './issue.ts';

/**
 * A kind of problem: its texts in both languages with `{slots}`, and an example that triggers it.
 * Every room keeps the kinds it can report in a file `issues.ts`; docs/issues.md is made from all of them.
 */
export interface IssueKind<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly en: { readonly message: string; readonly remedy: string };
  readonly zh: { readonly message: string; readonly remedy: string };
  /** Shown in the catalogue: what a person did or wrote to get here. */
  readonly example: string;
}

export function defineIssue<Code extends string>(kind: IssueKind<Code>): IssueKind<Code> {
  return kind;
}

/** Fill a kind's slots: `raise(missingRate, { from: 'CNY' }, { claim: 'c1' })`. A slot without a value stays visible. */
export function raise(
  kind: IssueKind,
  slots: Readonly<Record<string, string | number>> = {},
  where: Place = {},
  claims?: readonly string[],
): Issue {
  const fill = (text: string) =>
    text.replace(/\{(\w{1,40})\}/g, (slot, name: string) => (name in slots ? String(slots[name]) : slot));
  return {
    code: kind.code,
    severity: kind.severity,
    where,
    message: fill(kind.en.message),
    remedy: fill(kind.en.remedy),
    zh: { message: fill(kind.zh.message), remedy: fill(kind.zh.remedy) },
    ...(claims ? { claims } : {}),
  };
}
