import type { AppRouter, createCaller, WordsFacts } from '@solvent/api';
import type { Result } from '@solvent/core/issue';
import type { Ledger } from '@solvent/core/ledger';
import type { inferRouterInputs } from '@trpc/server';

export type Inputs = inferRouterInputs<AppRouter>;
type Caller = ReturnType<typeof createCaller>;
/** The records themselves: plain JSON is the same on both sides of a server. */
export type Answers = { [K in keyof Inputs]: Awaited<ReturnType<Caller[K]>> };
type Keyed = { readonly idempotencyKey: string };
export type WriteName = { [K in keyof Inputs]: Inputs[K] extends Keyed ? K : never }[keyof Inputs];
export type ReadName = Exclude<keyof Inputs, WriteName>;

/** The ledger as the commands see it, in this process or behind a server: questions and writes by name. */
export interface LedgerClient {
  read<K extends ReadName>(name: K, input: Inputs[K]): Promise<Result<Answers[K]>>;
  write<K extends WriteName>(name: K, input: Inputs[K]): Promise<Result<Answers[K]>>;
  /** What touches files of this machine; null behind a server. */
  readonly keep: Keep | null;
  close(): Promise<void>;
}

/** Work on the user's own ledger as a whole. A null value: there is none yet. */
export interface Keep {
  pack(options: { readonly private: boolean }): Promise<Result<Ledger | null>>;
  backup(
    toFile: string,
  ): Promise<Result<{ readonly file: string; readonly seq: number; readonly bytes: number } | null>>;
  restore(fromFile: string): Promise<Result<{ readonly entries: number; readonly keptAs: string | null }>>;
  verify(): Promise<Result<{ readonly entries: number; readonly head: string } | null>>;
  /** Every quote looked for in the words its document was kept with. */
  words(): Promise<Result<WordsFacts | null>>;
}
