import type { IncomingMessage } from 'node:http';
import { type Issue, raise } from '@solvent/core/issue';
import { stableJson } from '@solvent/core/report';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { rememberBytes } from '../answers.ts';
import type { ApiContext } from '../context.ts';
import { badJson, noSuchRoute } from '../issues.ts';
import { createCaller } from '../router.ts';
import { issuesOf, toInternalError } from '../toTrpcError.ts';
import { routes } from './openApi.ts';
import { readParameters } from './parameters.ts';

export interface Answer {
  readonly status: number;
  readonly body: string | Uint8Array;
}

/** Answer `GET /api/v1/runway?company=openai` or a `POST` with a JSON body, through the same procedure as everyone. */
export async function answerRest(
  request: IncomingMessage,
  url: URL,
  body: string,
  context: ApiContext,
): Promise<Answer> {
  const name = url.pathname.slice('/api/v1/'.length);
  const route = routes().get(name);
  if (!route || route.method !== (request.method === 'HEAD' ? 'get' : request.method?.toLowerCase()))
    return refuse(404, [raise(noSuchRoute, { path: url.pathname.slice(0, 200) })]);
  let input: unknown = readParameters(url.searchParams, route.input);
  if (route.method === 'post') {
    try {
      input = JSON.parse(body);
    } catch (error) {
      return refuse(400, [raise(badJson, { why: (error as Error).message.slice(0, 200) })]);
    }
    const key = request.headers['idempotency-key'];
    if (typeof key === 'string' && typeof input === 'object' && input !== null && !Array.isArray(input))
      input = { idempotencyKey: key, ...input };
  }
  try {
    const caller = createCaller(context) as unknown as Record<string, (input: unknown) => Promise<unknown>>;
    const body = rememberBytes((await caller[name]!(input)) as object, (answer) => `${stableJson(answer)}\n`);
    return { status: 200, body };
  } catch (error) {
    const known =
      error instanceof TRPCError && issuesOf(error)
        ? error
        : toInternalError(error, (line) => console.error(line));
    return refuse(getHTTPStatusCodeFromError(known), issuesOf(known)!);
  }
}

export function refuse(status: number, issues: readonly Issue[]): Answer {
  return { status, body: `${stableJson({ issues })}\n` };
}
