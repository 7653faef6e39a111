import type { IncomingMessage, ServerResponse } from 'node:http';
import { failed, type Result, raise } from '@solvent/core/issue';
import { stableJson } from '@solvent/core/report';
import { nodeHTTPRequestHandler } from '@trpc/server/adapters/node-http';
import type { ApiContext } from '../context.ts';
import { noSuchRoute } from '../issues.ts';
import { appRouter } from '../router.ts';
import { issuesOf, toInternalError } from '../toTrpcError.ts';
import { answerForm, type FormAction, type FormActions, type FormAnswer } from './forms.ts';
import { checkHost, checkOrigin } from './guard.ts';
import { openApi } from './openApi.ts';
import { checkDepth, dropRest, limits, readBody } from './readBody.ts';
import { type Answer, answerRest, refuse } from './rest.ts';

export interface HandlerOptions {
  /** Who asks and what they may see; called once a request. */
  readonly contextOf: (request: IncomingMessage) => ApiContext | Promise<ApiContext>;
  /** Host names this server answers to, without port; those of this machine when absent. */
  readonly allowedHosts?: readonly string[];
  readonly version?: string;
  /** What the forms of the pages do, by name: `POST /api/forms/<name>`. */
  readonly forms?: FormActions;
}

/**
 * Everything under `/api` for a plain Node server: tRPC, REST, and the description of REST. Gives false for other
 * addresses, which the caller answers itself.
 */
export function nodeHandler({ contextOf, allowedHosts, version = '0.1.0', forms = {} }: HandlerOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = urlOf(request);
    if (url && url.pathname !== '/api' && !url.pathname.startsWith('/api/')) return false;
    try {
      const form = url ? formAt(url, forms) : undefined;
      const refusal = checkHost(request, allowedHosts) ?? checkOrigin(request, form ? 'form' : 'json');
      if (refusal) send(request, response, refuse(refusal.status, [refusal.issue]));
      else if (!url) send(request, response, refuse(404, [raise(noSuchRoute, { path: 'this address' })]));
      else if (url.pathname === '/api/openapi.json' && isRead(request))
        send(request, response, { status: 200, body: `${stableJson(openApi(version))}\n` });
      else if (form && request.method === 'POST')
        sendForm(request, response, await answerForm(form, request, await contextOf(request)));
      else await answer(request, response, url, contextOf);
    } catch (error) {
      const internal = toInternalError(error, (line) => console.error(line));
      if (!response.headersSent) send(request, response, refuse(500, issuesOf(internal)!));
      else response.destroy();
    }
    return true;
  };
}

function formAt(url: URL, forms: FormActions): FormAction | undefined {
  const name = /^\/api\/forms\/([\w-]{1,60})$/.exec(url.pathname)?.[1];
  return name !== undefined && Object.hasOwn(forms, name) ? forms[name] : undefined;
}

/** A refused file may still be on its way: what is left of it is thrown away. */
function sendForm(
  request: IncomingMessage,
  response: ServerResponse,
  { status, location, body }: FormAnswer,
) {
  if (!request.complete) response.setHeader('connection', 'close');
  response.writeHead(status, {
    ...headers,
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    ...(location ? { location } : {}),
  });
  response.end(body);
  if (!request.complete) dropRest(request);
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  contextOf: HandlerOptions['contextOf'],
): Promise<void> {
  const body = isRead(request) ? checkParameters(url) : await readBody(request);
  if (!body.ok) {
    if (!request.complete) response.setHeader('connection', 'close');
    send(request, response, refuse(413, body.issues));
    if (!isRead(request)) dropRest(request);
    return;
  }
  if (url.pathname.startsWith('/api/v1/'))
    return send(request, response, await answerRest(request, url, body.value, await contextOf(request)));
  if (!url.pathname.startsWith('/api/trpc/'))
    return send(request, response, refuse(404, [raise(noSuchRoute, { path: url.pathname.slice(0, 200) })]));
  for (const [name, value] of Object.entries(headers))
    if (name !== 'content-type') response.setHeader(name, value);
  await nodeHTTPRequestHandler({
    router: appRouter,
    req: isRead(request) ? request : Object.assign(request, { body: body.value }),
    res: response,
    path: url.pathname.slice('/api/trpc/'.length),
    createContext: () => contextOf(request),
    allowBatching: true,
    maxBatchSize: limits.batch,
    maxBodySize: limits.bodyBytes,
  });
}

/** An address is never larger than Node's header limit; what it carries may still be deep. */
function checkParameters(url: URL): Result<string> {
  for (const value of url.searchParams.values()) {
    const depth = checkDepth(value);
    if (!depth.ok) return failed(...depth.issues);
  }
  return { ok: true, value: '', issues: [] };
}

function isRead(request: IncomingMessage): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

function urlOf(request: IncomingMessage): URL | undefined {
  return URL.canParse(request.url ?? '', 'http://localhost')
    ? new URL(request.url!, 'http://localhost')
    : undefined;
}

const headers = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

function send(request: IncomingMessage, response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}
