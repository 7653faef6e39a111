import { failed, ok, type Result } from '@solvent/core/issue';
import type { Answers, Inputs, Keep, LedgerClient, ReadName, WriteName } from './client.ts';

export interface LocalOptions {
  readonly ledger: string | null;
  readonly today: string | undefined;
  readonly clock: () => string;
}

/** Ask in this process: the bundled dataset with the user's own ledger over it, opened as far as a question needs. */
export async function openLocal({ ledger: where, today, clock }: LocalOptions): Promise<LedgerClient> {
  const api = await import('@solvent/api');
  const opened = api.openLedger({ where, clock, ...(today ? { today } : {}) });
  const context = opened.contextFor({ kind: 'owner' });
  const caller = api.createCaller(context) as unknown as Record<string, (input: unknown) => Promise<unknown>>;

  async function call<K extends keyof Inputs>(name: K, input: Inputs[K]): Promise<Result<Answers[K]>> {
    try {
      return ok((await caller[name]!(input)) as Answers[K]);
    } catch (error) {
      const issues = api.issuesOf(error);
      if (!issues) throw error;
      return failed(...issues);
    }
  }

  const keep: Keep = {
    pack: (options) => api.exportPack(context, options),
    backup: (toFile) => api.backup(context, toFile),
    restore: (fromFile) => api.restore(where ?? '', fromFile, clock),
    verify: () => api.verify(context),
  };
  return {
    read: <K extends ReadName>(name: K, input: Inputs[K]) => call(name, input),
    write: <K extends WriteName>(name: K, input: Inputs[K]) => call(name, input),
    keep: where === null ? null : keep,
    close: () => opened.close(),
  };
}
