import type { ApiContext } from './context.ts';
import { createCallerFactory, router } from './procedures.ts';
import { reads } from './reads.ts';

export { openLedger } from './openLedger.ts';
export { issuesOf } from './toTrpcError.ts';

/**
 * One question in this process, for a program that asks once and ends: of the router only the procedure that is asked is made.
 * `await ask(context, 'runway', { company: 'openai' })`; a refusal throws a TRPCError with its issues.
 */
export function ask(context: ApiContext, name: keyof typeof reads, input: unknown): Promise<unknown> {
  const caller = createCallerFactory(router({ [name]: reads[name]() }))(context);
  return (caller as unknown as Record<string, (input: unknown) => Promise<unknown>>)[name]!(input);
}
