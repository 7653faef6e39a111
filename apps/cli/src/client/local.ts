import type { ModelSettings } from '@solvent/api';
import { failed, ok, type Result } from '@solvent/core/issue';
import type { Answers, Inputs, Keep, LedgerClient, ReadName, WriteName } from './client.ts';

export interface LocalOptions {
  readonly ledger: string | null;
  readonly today: string | undefined;
  readonly clock: () => string;
  readonly model: ModelSettings | null;
}

/** Ask in this process: the bundled dataset with the user's own ledger over it, opened as far as a question needs. */
export async function openLocal({ ledger: where, today, clock, model }: LocalOptions): Promise<LedgerClient> {
  const api = await import('@solvent/api');
  const day = today ? { today } : {};
  const opened = api.openLedger({ where, clock, ...day, ...(model ? { model } : {}) });
  const context = opened.contextFor({ kind: 'owner' });
  const ledgers = [opened];

  /** A question about known companies reads their part of the dataset; anything else reads all of it. */
  function callerFor(name: string, input: unknown): Record<string, (input: unknown) => Promise<unknown>> {
    const about = companiesIn(name, input);
    const narrow = about && api.openLedger({ where, clock, ...day, about });
    if (narrow) ledgers.push(narrow);
    return api.createCaller(narrow ? narrow.contextFor({ kind: 'owner' }) : context) as never;
  }

  async function call<K extends keyof Inputs>(name: K, input: Inputs[K]): Promise<Result<Answers[K]>> {
    try {
      return ok((await callerFor(name, input)[name]!(input)) as Answers[K]);
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
    words: () => api.verifyWords(context),
  };
  return {
    read: <K extends ReadName>(name: K, input: Inputs[K]) => call(name, input),
    write: <K extends WriteName>(name: K, input: Inputs[K]) => call(name, input),
    keep: where === null ? null : keep,
    close: async () => {
      for (const ledger of ledgers) await ledger.close();
    },
  };
}

const ofOneCompany = new Set([
  'company',
  'runway',
  'burn',
  'gap',
  'unitEconomics',
  'efficiency',
  'series',
  'reconcile',
]);

/** The companies an answer is about and nothing else; undefined where it draws on the whole ledger. */
function companiesIn(name: string, input: unknown): readonly string[] | undefined {
  const { company, companies, currency } = input as {
    readonly company?: string;
    readonly companies?: readonly string[];
    readonly currency?: string;
  };
  if (name === 'metrics' || name === 'project') return [];
  if (currency !== undefined) return undefined;
  if (company !== undefined && ofOneCompany.has(name)) return [company];
  return name === 'compare' && companies && companies.length > 1 ? companies : undefined;
}
