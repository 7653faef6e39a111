import type { ApiContext } from './context.ts';
import { figureReads } from './figureReads.ts';
import { createCallerFactory, router } from './procedures.ts';
import type { reads } from './reads.ts';

export { openLedger } from './openLedger.ts';
export { issuesOf } from './toTrpcError.ts';

type Reads = typeof reads;

/**
 * One question in this process, for a program that asks once and ends: of the router only the procedure that is asked is made, and
 * of the reports those are loaded that it belongs to. `await ask(context, 'runway', { company: 'openai' })`; a refusal throws a
 * TRPCError with its issues.
 */
export async function ask(context: ApiContext, name: keyof Reads, input: unknown): Promise<unknown> {
  const makers: Partial<Reads> = Object.hasOwn(figureReads, name)
    ? figureReads
    : (await import('./reads.ts')).reads;
  const caller = createCallerFactory(router({ [name]: makers[name]!() }))(context);
  return (caller as unknown as Record<string, (input: unknown) => Promise<unknown>>)[name]!(input);
}
