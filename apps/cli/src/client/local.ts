import type { ApiContext, ModelSettings } from '@solvent/api';
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
  // Writes and the keeping of files are loaded by the command that needs them: a question is over sooner than that.
  const { ask, issuesOf, openLedger } = await import('@solvent/api/ask');
  const rest = () => import('@solvent/api');
  const day = today ? { today } : {};
  const opened = openLedger({ where, clock, ...day, ...(model ? { model } : {}) });
  const context = opened.contextFor({ kind: 'owner' });
  const ledgers = [opened];

  /** A question about known companies reads their part of the dataset; anything else reads all of it. */
  function contextFor(name: string, input: unknown): ApiContext {
    const about = companiesIn(name, input);
    const narrow = about && openLedger({ where, clock, ...day, about });
    if (narrow) ledgers.push(narrow);
    return narrow ? narrow.contextFor({ kind: 'owner' }) : context;
  }

  async function attempt<T>(call: () => Promise<unknown>): Promise<Result<T>> {
    try {
      return ok((await call()) as T);
    } catch (error) {
      const issues = issuesOf(error);
      if (!issues) throw error;
      return failed(...issues);
    }
  }

  async function write(name: WriteName, input: unknown): Promise<unknown> {
    const caller: Record<string, unknown> = (await rest()).createCaller(context);
    return (caller[name] as (input: unknown) => Promise<unknown>)(input);
  }

  const keep: Keep = {
    pack: async (options) => (await rest()).exportPack(context, options),
    backup: async (toFile) => (await rest()).backup(context, toFile),
    restore: async (fromFile) => (await rest()).restore(where ?? '', fromFile, clock),
    verify: async () => (await rest()).verify(context),
    words: async () => (await rest()).verifyWords(context),
  };
  return {
    read: <K extends ReadName>(name: K, input: Inputs[K]) =>
      attempt<Answers[K]>(() => ask(contextFor(name, input), name, input)),
    write: <K extends WriteName>(name: K, input: Inputs[K]) => attempt<Answers[K]>(() => write(name, input)),
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
