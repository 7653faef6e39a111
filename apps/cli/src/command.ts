import type { ExitCode } from './exit.ts';
import type { Session } from './session.ts';

export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** The headings under which the help lists the commands. */
export type Group = 'field' | 'company' | 'sources' | 'own' | 'machine';

export interface Argument {
  readonly name: string;
  readonly about: Bilingual;
  readonly optional?: true;
  readonly many?: true;
}

export interface Option {
  /** `--freq <name>`; a value in angle brackets makes it one that takes a value. */
  readonly flags: string;
  readonly about: Bilingual;
  readonly choices?: readonly string[];
  /** May be given several times. */
  readonly many?: true;
  readonly hidden?: true;
}

/** A line that works as it stands, with the exit code it ends with when that is not 0. */
export interface Example {
  readonly line: string;
  readonly shows: Bilingual;
  readonly exit?: ExitCode;
}

/**
 * One command of `solvent`: what it is for, what it takes, examples that run, and what it does. The help, the
 * reference page and the shell completion are made from this record.
 */
export interface Command {
  readonly name: string;
  readonly group: Group;
  readonly purpose: Bilingual;
  /** What question it answers, in a sentence or two. */
  readonly answers: Bilingual;
  readonly arguments?: readonly Argument[];
  readonly options?: readonly Option[];
  readonly examples: readonly Example[];
  readonly run: (call: Call) => Promise<ExitCode>;
}

/** A command as it was typed. */
export interface Call {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly session: Session;
}

/** The value of an option that takes one. */
export function textOption(call: Call, name: string): string | undefined {
  const value = call.options[name];
  return typeof value === 'string' ? value : undefined;
}

/** `{ name: value }` when there is a value, else nothing: for inputs that know no undefined. */
export function given<K extends string, V>(name: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in K]: V });
}

export function flag(call: Call, name: string): boolean {
  return call.options[name] === true;
}

/** A whole number; what is none goes on as it is, so that the API names the field and what it wants. */
export function wholeOption(call: Call, name: string): number | undefined {
  const text = textOption(call, name);
  if (text === undefined) return undefined;
  return /^\d{1,9}$/.test(text) ? Number.parseInt(text, 10) : (text as unknown as number);
}

export function listOption(call: Call, name: string): readonly string[] | undefined {
  const value = call.options[name];
  return Array.isArray(value) && value.length > 0 ? (value as string[]) : undefined;
}
