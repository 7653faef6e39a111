import { type ApiContext, createCaller, issuesOf } from '@solvent/api';
import { failed, ok, type Result } from '@solvent/core/issue';
import type { Ask } from './ledger.ts';

/** The caller of the API as a function that gives problems as values. */
export function askInProcess(context: () => ApiContext): Ask {
  return async (name, question): Promise<Result<never>> => {
    const caller = createCaller(context()) as unknown as Record<string, (input: unknown) => Promise<never>>;
    try {
      return ok(await caller[name]!(question));
    } catch (error) {
      const issues = issuesOf(error);
      if (issues) return failed(...issues);
      throw error;
    }
  };
}
