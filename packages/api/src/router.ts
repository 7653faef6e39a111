import type { ApiContext } from './context.ts';
import { createCallerFactory, made, router } from './procedures.ts';
import { reads } from './reads.ts';
import { writes } from './writes.ts';

/** The one door to the ledger: every read a report of core, every write a call of the store. */
export const appRouter = router({ ...made(reads), ...writes });
export type AppRouter = typeof appRouter;

const callerOf = createCallerFactory(appRouter);

/** Ask in process: `await createCaller(context).runway({ company: 'openai' })`; a refusal throws a TRPCError with its issues. */
export function createCaller(context: ApiContext): ReturnType<typeof callerOf> {
  return callerOf(context);
}
