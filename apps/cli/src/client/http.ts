import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import { createTRPCUntypedClient, httpLink, TRPCClientError } from '@trpc/client';
import { unreachable } from '../issues.ts';
import type { Answers, Inputs, LedgerClient, ReadName, WriteName } from './client.ts';

/** Ask a running server. Its issues arrive as they are; a server that is not there is an issue of ours. */
export function openHttp(server: string, token: string | null): LedgerClient {
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  const client = createTRPCUntypedClient({ links: [httpLink({ url: `${server}/api/trpc`, headers })] });

  async function attempt<T>(call: () => Promise<unknown>): Promise<Result<T>> {
    try {
      return ok((await call()) as T);
    } catch (error) {
      if (!(error instanceof TRPCClientError)) throw error;
      const issues = (error.data as { readonly issues?: readonly Issue[] } | undefined)?.issues;
      return failed(
        ...(issues && issues.length > 0 ? issues : [raise(unreachable, { server, why: reasonOf(error) })]),
      );
    }
  }
  return {
    read: <K extends ReadName>(name: K, input: Inputs[K]) =>
      attempt<Answers[K]>(() => client.query(name, input)),
    write: <K extends WriteName>(name: K, input: Inputs[K]) =>
      attempt<Answers[K]>(() => client.mutation(name, input)),
    keep: null,
    close: async () => {},
  };
}

function reasonOf(error: Error): string {
  const cause = error.cause instanceof Error ? (error.cause.cause ?? error.cause) : error;
  const { code, message } = cause as Error & { readonly code?: string };
  return (code ?? message).slice(0, 200);
}
